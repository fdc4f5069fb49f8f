import DeskKit

/// What can be done in the family list.
public enum FamilyListCommands {
  /// All commands, in the order of the help.
  public static let all: [Command] =
    ListCommands.moving("family")
    + ListCommands.finding("Find a family by the name of anyone in it, missing or not, in any script.")
    + ListCommands.filtering("Show only some families: with several missing, or by place.")
    + ListCommands.ordering("family")
}
