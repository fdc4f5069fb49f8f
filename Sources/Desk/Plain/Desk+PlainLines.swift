import CaseModel
import CaseScreens
import DeskKit
import FamilyScreens
import SiteScreens

extension Desk {
  /// What is on screen as lines of text for screen readers and for terminals without a cursor: one thing a line, labels before values.
  public func plainLines() -> [String] {
    if let question = plainQuestion { return (message.map { [PlainWords.spoken($0)] } ?? []) + question }
    if let form { return plainFormLines(form) }
    if merging != nil {
      return ["Two persons are compared side by side on a screen only: 'itkin' without --plain opens it. Nothing was changed."]
    }
    if receipt != nil {
      return ["A dispatch is ticked off by scanning on a screen only. Here 'scan BARCODE' and 'next step' log the receipt of each sample."]
    }
    if let message { return plainSaid(message) }
    switch focused {
    case .list: return plainList()
    case .page:
      guard let page = reader.page else { return ["Nothing is open. 'list' goes to the list."] }
      return [page.pane.document.title] + DocumentText.lines(page.pane.document, width: 78, numbered: true).filter { !$0.isEmpty }
        + ["A number opens the line that begins with it. 'back' goes back, 'tree' shows the family tree."]
    case .tree: return plainTree()
    }
  }

  /// A sentence, when what was written reached the disk, and where the user is then.
  private func plainSaid(_ message: String) -> [String] {
    guard !savedStatus.isEmpty else { return [PlainWords.spoken(message)] }
    let time = savedStatus.replacing("saved ", with: "")
    let place =
      focused == .page && reader.page?.link != asking.page
      ? reader.page.map { ["Open: \($0.pane.document.title). 'page' reads it."] } ?? [] : []
    return [PlainWords.spoken(message), "Saved on the disk at \(time)."] + place
  }

  private func plainList() -> [String] {
    switch workspace {
    case .cases: plain(cases, columns: CaseListColumns.all, look: CaseListColumns.look(caseQuery, ascii: true))
    case .families: plain(families, columns: FamilyListColumns.all, look: FamilyListColumns.look(familyQuery, ascii: true))
    case .samples: board.plainLines(today: setting.today)
    case .sites: plain(sites, columns: SiteListColumns.all, look: SiteListColumns.look(ascii: true))
    case .myDay, .figures: []
    }
  }

  private func plain<Row>(_ pane: ListPane<Row>, columns: [ListColumn<Row>], look: ListLook<Row>) -> [String] {
    func words(_ row: Row) -> String {
      columns.map { "\($0.title.drop { $0 == " " }): \($0.cell(row).text.drop { $0 == " " })." }.joined(separator: " ")
    }
    if let find = pane.find {
      if find.foundNothing {
        let near = find.result.suggestions.isEmpty ? "" : " Nearest spellings: \(find.result.suggestions.joined(separator: ", "))."
        return ["Nothing matches \(find.answered).\(near)"]
      }
      let more = find.result.hasMore ? " or more" : ""
      let shown = find.result.hits.count > 20 ? " The best 20 follow; more words narrow." : ""
      let head = "Found \(find.result.total)\(more) for \(find.answered).\(shown) A number opens a line; 'back' shows the whole list."
      return [head] + find.result.hits.prefix(20).enumerated().map { "\($0.offset + 1): \(words($0.element.row)) Why: \($0.element.why)." }
    }
    let list = pane.list
    if list.total == 0 { return [look.emptyWords] }
    let order = look.sorted.map { ", ordered by \($0)" } ?? ""
    let only = look.filterWords.isEmpty ? "" : " Only: \(look.filterWords)."
    var lines = ["\(workspace.words)\(order). \(list.top + 1) to \(list.visible.upperBound) of \(NumberWords.grouped(list.total)).\(only)"]
    for (number, position) in list.visible.enumerated() {
      if let row = list.row(at: position) { lines.append("\(number + 1): \(words(row))") }
    }
    return lines + ["A number opens a line. 'next', 'previous', 'first', 'last', 'find NAME', 'help', 'quit'."]
  }

  private func plainTree() -> [String] {
    guard let tree = reader.tree?.tree else { return ["No family tree is open. 'list' goes to the list."] }
    let words = RelationshipWords(tree)
    var lines = [
      "Family of \(tree.cards[tree.index].name), \(NumberWords.count(tree.cards.count, "person", "persons")), the one sought first."
    ]
    let order = [tree.index] + tree.cards.indices.filter { $0 != tree.index }
    for (number, position) in order.enumerated() {
      let card = tree.cards[position]
      let relation = position == tree.index ? "the one this tree is drawn for" : words.words(position)
      let born = card.born.map { " Born: \($0.typed)." } ?? ""
      let died = card.died.map { " Died: \($0.typed)." } ?? ""
      let missing = card.caseNumber.map { " Missing, case \($0)." } ?? ""
      let sample = card.sample.map { " Sample: \($0.rawValue)." } ?? ""
      lines.append(
        "\(number + 1): \(card.name.isEmpty ? "Name not known" : card.name). Relation: \(relation).\(born)\(died)\(missing)\(sample)")
    }
    return lines + ["A number opens a person. 'page' goes to the case."]
  }
}
