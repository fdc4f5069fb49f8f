import DeskKit

/// What can be done in the list of sites.
public enum SiteListCommands {
  /// All commands, in the order of the help.
  public static let all: [Command] = ListCommands.moving("site")
}
