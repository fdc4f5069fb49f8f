import TerminalKit

/// Something a user can do, described once: the footer, the help, the menu, the palette and the manual are all made from it.
public struct Command: Hashable, Sendable, Identifiable {
  /// A stable name: `list.next`, `tree.mother`.
  public struct ID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name.
    public let rawValue: String

    /// The command with this name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The command with this name.
    public init(stringLiteral value: String) { rawValue = value }
  }

  /// The menu of F10 in which a command stands.
  public enum Menu: String, CaseIterable, Hashable, Sendable {
    case program = "Program"
    case go = "Go"
    case list = "List"
    case view = "View"
    case record = "Record"
    case sample = "Sample"
    case tree = "Tree"
    case help = "Help"
  }

  /// What a command does to the register. A command that changes it names the command that takes the change back.
  public enum Change: Hashable, Sendable {
    case looksOnly
    case undoneBy(ID)
  }

  /// The stable name.
  public let id: ID
  /// One to three words, as in the footer: `Open`.
  public let words: String
  /// One sentence for the help.
  public let help: String
  /// The keys that run it, the one shown first.
  public let keys: [Key]
  /// The menu in which it stands.
  public let menu: Menu
  /// Its rank in the footer, 1 being shown first; `nil` keeps it out of the footer.
  public let footerRank: Int?
  /// What it does to the register.
  public let change: Change

  /// A command from its parts.
  public init(
    _ id: ID, _ words: String, help: String, keys: [Key], menu: Menu, footer footerRank: Int? = nil, change: Change = .looksOnly
  ) {
    self.id = id
    self.words = words
    self.help = help
    self.keys = keys
    self.menu = menu
    self.footerRank = footerRank
    self.change = change
  }
}
