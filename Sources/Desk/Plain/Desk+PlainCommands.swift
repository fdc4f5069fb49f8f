import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  /// Carries out a line typed at the plain desk: a number opens a line, `find NAME` searches, any command goes by its words.
  public mutating func plain(_ line: String) -> [DeskEffect] {
    message = nil
    savedStatus = ""
    asking.said = []
    asking.isSaving = false
    asking.advice = form?.record.value.form.advice ?? []
    asking.title = form?.record.value.form.title
    asking.page = reader.page?.link
    if overlay != nil { return answerQuestion(line) }
    if form != nil { return answerForm(line) }
    merging = nil
    receipt = nil
    asking.isWriting = false
    asking.isAtEnd = false
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased() else { return perform(focused == .page ? "page.pageDown" : ListCommands.pageDown) }
    if let number = Int(first), words.count == 1 { return openPlain(number) }
    if first.hasPrefix(".") {
      message = "No form is open; words with a point are for a form. 'help' lists what can be typed."
      return []
    }
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
    case "right" where workspace == .samples && focused == .list: return perform("board.right")
    case "left" where workspace == .samples && focused == .list: return perform("board.left")
    case "scan" where !rest.isEmpty: return [.findSample(barcode: Barcode.tidied(rest))]
    case "scan":
      message = "Which barcode? Write it after the word: 'scan BK00000018'."
      return []
    case "help", "?":
      message = Self.plainHelp
      return []
    default: return performPlain(line)
    }
  }

  static let plainHelp =
    "Type a number to open the line that begins with it; 'find NAME' or '/NAME'; 'next', 'previous', 'first', 'last'; 'list', 'page', 'tree', "
    + "'back'; 'cases', 'families', 'my day', 'samples', 'sites', 'figures', 'donors', 'dispatches', 'collection visits', 'testimonies', "
    + "'duplicates', 'drafts'; 'scan BARCODE' opens a sample; 'order COLUMN'; 'read again'; 'quit'. "
    + "To write: 'log contact', 'new case', 'testimony', 'edit', 'add', 'relationships', 'fate', 'values', 'mark done', 'make a fact', "
    + "'new sample', 'consent', 'next step', 'laboratory result'; in a list "
    + "with the number of the line, 'log contact 2'; 'history', 'undo', 'redo'. Every form is asked field by field; '.help' helps in it."

  private mutating func performPlain(_ line: String) -> [DeskEffect] {
    let wanted = line.lowercased()
    if wanted.hasPrefix("order "), workspace == .cases {
      let name = wanted.dropFirst(6)
      if let column = CaseColumn.allCases.first(where: { CaseWords.title($0).lowercased().hasPrefix(name) }) { return order(by: column) }
      message = "There is no such column. Columns: \(CaseColumn.allCases.map { CaseWords.title($0) }.joined(separator: ", "))."
      return []
    }
    let numbered = Self.numbered(wanted)
    guard let command = plainCommand(numbered?.words ?? wanted) else {
      message = "'\(line)' is not understood. 'help' lists what can be typed."
      return []
    }
    if let refusal = goToLine(numbered?.number, for: command) {
      message = refusal
      return []
    }
    let effects = perform(command.id)
    closeWhatNeedsScreen()
    // Nothing stands beside anything here: whoever names a list wants to hear it.
    if ["desk.cases", "desk.families", "desk.samples", "desk.sites"].contains(command.id) { focus[workspace] = .list }
    return effects
  }

  /// The command of some words, or of their beginning.
  private func plainCommand(_ words: String) -> Command? {
    let known = DeskCommands.table.available(in: context)
    return known.first { $0.words.lowercased() == words } ?? known.first { $0.words.lowercased().hasPrefix(words) }
  }

  /// Words with the number of a line behind them: `log contact 2`.
  private static func numbered(_ line: String) -> (words: String, number: Int)? {
    let parts = line.split(whereSeparator: \.isWhitespace)
    guard parts.count > 1, let number = parts.last.flatMap({ Int($0) }) else { return nil }
    return (parts.dropLast().joined(separator: " "), number)
  }

  /// Commands that write about the line under the cursor, which is nowhere to be seen here: in a list and in a tree its number is asked for.
  private static let aboutLine: Set<Command.ID> = [
    "record.contact", "record.edit", "record.add", "record.ties", "record.fate", "record.values", "record.history", "record.testimony",
  ]

  /// Goes to the line that a command is about; a sentence where that cannot be done.
  private mutating func goToLine(_ number: Int?, for command: Command) -> String? {
    guard Self.aboutLine.contains(command.id) || command.id == "record.done" else {
      return number == nil ? nil : "'\(command.words)' takes no number."
    }
    let words = command.words.lowercased()
    if focused == .page {
      guard let number else { return nil }
      return "On a page '\(words)' is about the page. Type \(number) to open that line first."
    }
    guard let number else { return Self.aboutLine.contains(command.id) ? "About which line? Write its number behind: '\(words) 1'." : nil }
    return select(number) ? nil : "There is no line \(number) here."
  }

  /// Puts the cursor on a line of the list or on a person of the tree.
  private mutating func select(_ number: Int) -> Bool {
    guard focused == .tree else {
      return switch workspace {
      case .cases: cases.choose(line: number - 1)
      case .families: families.choose(line: number - 1)
      case .sites: sites.choose(line: number - 1)
      case .samples: board.choose(line: number - 1)
      case .myDay, .figures: false
      }
    }
    guard let tree = reader.tree?.tree else { return false }
    let order = [tree.index] + tree.cards.indices.filter { $0 != tree.index }
    guard order.indices.contains(number - 1) else { return false }
    let person = tree.cards[order[number - 1]].person
    withReader { $0.tree?.select(person: person) }
    return reader.tree?.selectedPerson == person
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
      guard select(number) else { break }
      return openSelected()
    case .page:
      let links = reader.page.map { DocumentLayout($0.pane.document, width: 78).links } ?? []
      guard links.indices.contains(number - 1) else { break }
      return follow(links[number - 1])
    case .tree:
      guard select(number), let person = reader.tree?.selectedPerson else { break }
      return carryOut(.openPerson(person))
    }
    message = "There is no line \(number) here."
    return []
  }
}
