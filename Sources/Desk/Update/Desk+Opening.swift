import CaseModel
import DeskKit
import FamilyScreens

extension Desk {
  /// How long the cursor rests on a row before its page is shown beside the list: moving through a list over a slow line stays cheap.
  static let restMilliseconds = 120

  /// What the row under the list's cursor leads to.
  var selectedLink: DeskLink? {
    switch workspace {
    case .cases: cases.selected.map { .missingCase($0.id) }
    case .families: families.selected.map { .family($0.id) }
    case .samples: board.selected.map { .sample($0.id) }
    case .sites: sites.selected.map { .site($0.id) }
    case .myDay, .figures: nil
    }
  }

  /// Asks to be told when the cursor has rested, where a page stands beside the list.
  mutating func rest() -> [DeskEffect] {
    guard focused == .list, layout.panes[.page] != nil || layout.panes[.tree] != nil else { return [] }
    guard let link = selectedLink, reader.pages.first?.link != link || reader.pages.count > 1 else { return [] }
    restTicket += 1
    return [.rest(milliseconds: Self.restMilliseconds, ticket: restTicket)]
  }

  /// Shows the page of the row on which the cursor rests.
  mutating func preview() -> [DeskEffect] {
    guard focused == .list, let link = selectedLink, reader.pages.last?.link != link else { return [] }
    return ask(for: link, onTop: false)
  }

  /// The first rows of a list bring the page of the first row at once; later ones wait for the cursor to rest.
  mutating func previewAfterFirstRows(_ workspace: Workspace) -> [DeskEffect] {
    guard workspace == self.workspace, layout.panes[.page] != nil || layout.panes[.tree] != nil else { return [] }
    guard reader.page == nil else { return rest() }
    // A page that is on its way was asked for by somebody: the first row does not take its place.
    guard !reader.isWaiting else { return [] }
    return selectedLink.map { ask(for: $0, onTop: false) } ?? []
  }

  mutating func ask(for link: DeskLink, onTop: Bool) -> [DeskEffect] {
    var effect: DeskEffect?
    withReader { effect = $0.ask(for: link, onTop: onTop) }
    return effect.map { [$0] } ?? []
  }

  /// Enter in a list.
  mutating func openSelected() -> [DeskEffect] {
    switch workspace {
    case .cases: cases.stopTyping()
    case .families: families.stopTyping()
    case .myDay, .samples, .sites, .figures: break
    }
    guard let link = selectedLink else {
      message = "There is nothing to open here."
      return []
    }
    restTicket += 1
    focus[workspace] = .page
    return reader.pages.count == 1 && reader.page?.link == link ? [] : ask(for: link, onTop: false)
  }

  /// Makes sure that the page of the selected row is open, as when the user goes to it without Enter.
  mutating func openSelectedUnlessOpen() -> [DeskEffect] {
    guard workspace.hasList, let link = selectedLink, reader.pages.first?.link != link else { return [] }
    restTicket += 1
    return ask(for: link, onTop: false)
  }

  /// Opens what a link leads to: a page on top of the one on screen, or a list.
  mutating func follow(_ link: DeskLink) -> [DeskEffect] {
    switch link {
    case .cases(let filter):
      workspace = .cases
      focus[.cases] = .list
      return show(filter)
    case .familiesWithSeveralMissing:
      workspace = .families
      focus[.families] = .list
      familyQuery = FamilyQuery()
      familyQuery.severalMissing = true
      familyQuery.column = .missing
      familyQuery.descending = true
      return families.reload().map(familyEffect)
    case .sites: return go(to: .sites)
    case .laboratoryResult(let id): return ask(for: .editResult(id))
    case .draft(let key):
      if let effects = startReceipt(draft: key) { return effects }
      guard let request = FormRequest(key: key) else { return say("This draft is of a form that this version does not have.") }
      return ask(for: request, draft: key)
    case .pair(let first, let second):
      formTicket += 1
      return [.readPair(first, second, ticket: formTicket)]
    default:
      focus[workspace] = .page
      return ask(for: link, onTop: true)
    }
  }

  /// What a person is to the one the tree is drawn for: `mother of ƏLİYEV Rəşad`.
  static func relation(of person: RecordID, in tree: FamilyTree) -> String? {
    guard let position = tree.cards.firstIndex(where: { $0.person == person }), position != tree.index else { return nil }
    let words = RelationshipWords(tree).words(position)
    return "\(words) of \(tree.cards[tree.index].name)"
  }
}
