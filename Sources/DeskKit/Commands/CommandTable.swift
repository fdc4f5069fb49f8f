import TerminalKit

/// Where a command works: everywhere, or while one pane has the focus.
public enum CommandContext: String, CaseIterable, Hashable, Sendable {
  case everywhere
  case caseList = "case list"
  case familyList = "family list"
  case siteList = "site list"
  case sampleBoard = "sample board"
  case page
  case tree = "family tree"
}

/// All commands of the program. Footer, help, menu, palette and manual read nothing else.
public struct CommandTable: Sendable {
  /// The commands of each context, in the order of the help.
  public let commands: [CommandContext: [Command]]
  private let byKey: [CommandContext: [Key: Command.ID]]

  /// A table from the commands of each context.
  public init(_ commands: [CommandContext: [Command]]) {
    self.commands = commands
    byKey = commands.mapValues { list in
      Dictionary(list.flatMap { command in command.keys.map { ($0, command.id) } }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The command that a key runs while a pane has the focus; the pane's own commands come before those that work everywhere.
  public func command(for key: Key, in context: CommandContext) -> Command.ID? {
    byKey[context]?[key] ?? byKey[.everywhere]?[key]
  }

  /// The commands that work while a pane has the focus: its own, then those that work everywhere.
  public func available(in context: CommandContext) -> [Command] {
    let own = commands[context] ?? []
    return context == .everywhere ? own : own + (commands[.everywhere] ?? [])
  }

  /// The commands for the footer, highest use first.
  public func footer(in context: CommandContext) -> [Command] {
    available(in: context).filter { $0.footerRank != nil }.sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
  }

  /// The command with this name.
  public func command(_ id: Command.ID) -> Command? {
    for context in CommandContext.allCases {
      if let found = commands[context]?.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// Keys that mean two things while one pane has the focus; empty in a sound table.
  public func conflicts(in context: CommandContext) -> [(key: Key, commands: [Command.ID])] {
    var users: [Key: [Command.ID]] = [:]
    for command in commands[context] ?? [] { for key in command.keys { users[key, default: []].append(command.id) } }
    return users.filter { $0.value.count > 1 }.map { ($0.key, $0.value) }
  }
}
