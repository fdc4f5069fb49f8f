import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  /// Carries out a line typed at the plain desk: a number opens a line, `find NAME` searches, any command goes by its words.
  public mutating func plain(_ line: String) -> [DeskEffect] {
    message = nil
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased() else { return perform(focused == .page ? "page.pageDown" : ListCommands.pageDown) }
    if let number = Int(first), words.count == 1 { return openPlain(number) }
    if first.hasPrefix("/") { return findPlain(String(line.drop { $0 != "/" }.dropFirst())) }
    let rest = words.dropFirst().joined(separator: " ")
    switch first {
    case "find" where !rest.isEmpty: return findPlain(rest)
    case "find":
      message = "What is to be found? Write it after the word: 'find ƏLİYEV HƏSƏN'."
      return []
    case "tree" where words.count == 1: return perform("desk.tree")
    case "quit", "q", "exit": return [.leave]
    case "back", "b": return perform("desk.back")
    case "next", "n": return perform(ListCommands.pageDown)
    case "previous", "p": return perform(ListCommands.pageUp)
    case "first": return perform(ListCommands.first)
    case "last": return perform(ListCommands.last)
    case "help", "?":
      message = Self.plainHelp
      return []
    default: return performPlain(line)
    }
  }

  private static let plainHelp =
    "Type a number to open the line that begins with it; 'find NAME' or '/NAME'; 'next', 'previous', 'first', 'last'; 'list', 'page', 'tree', "
    + "'back'; 'cases', 'families', 'sites', 'figures'; 'order COLUMN'; 'read again'; 'quit'."

  private mutating func performPlain(_ line: String) -> [DeskEffect] {
    let wanted = line.lowercased()
    if wanted.hasPrefix("order "), workspace == .cases {
      let name = wanted.dropFirst(6)
      if let column = CaseColumn.allCases.first(where: { CaseWords.title($0).lowercased().hasPrefix(name) }) { return order(by: column) }
      message = "There is no such column. Columns: \(CaseColumn.allCases.map { CaseWords.title($0) }.joined(separator: ", "))."
      return []
    }
    let known = DeskCommands.table.available(in: context)
    guard
      let command = known.first(where: { $0.words.lowercased() == wanted })
        ?? known.first(where: { $0.words.lowercased().hasPrefix(wanted) })
    else {
      message = "'\(line)' is not understood. 'help' lists what can be typed."
      return []
    }
    let effects = perform(command.id)
    // Windows need a screen; the plain desk has words for what they offer.
    if overlay != nil {
      overlay = nil
      message = Self.plainHelp
    }
    return effects
  }

  private mutating func findPlain(_ text: String) -> [DeskEffect] {
    if workspace != .cases, workspace != .families { workspace = .cases }
    focus[workspace] = .list
    if workspace == .families {
      _ = families.stopFinding()
      families.startFinding()
      let requests = families.insert(text)
      families.stopTyping()
      return requests.map(familyEffect)
    }
    _ = cases.stopFinding()
    cases.startFinding()
    let requests = cases.insert(text)
    cases.stopTyping()
    return requests.map(effect)
  }

  private mutating func openPlain(_ number: Int) -> [DeskEffect] {
    switch focused {
    case .list:
      let line = number - 1
      let chosen =
        switch workspace {
        case .cases: cases.choose(line: line)
        case .families: families.choose(line: line)
        case .sites: sites.choose(line: line)
        case .myDay, .figures: false
        }
      guard chosen else { break }
      return openSelected()
    case .page:
      let links = reader.page.map { DocumentLayout($0.pane.document, width: 78).links } ?? []
      guard links.indices.contains(number - 1) else { break }
      return follow(links[number - 1])
    case .tree:
      guard let tree = reader.tree?.tree, tree.cards.indices.contains(number - 1) else { break }
      let order = [tree.index] + tree.cards.indices.filter { $0 != tree.index }
      return carryOut(.openPerson(tree.cards[order[number - 1]].person))
    }
    message = "There is no line \(number) here."
    return []
  }
}
