import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  func effect(_ request: ListPane<CaseRow>.Request) -> DeskEffect {
    switch request {
    case .rows(let rows): .readRows(.cases(caseQuery), rows)
    case .find(let text, let generation): .find(.cases(caseQuery), text: text, generation: generation)
    }
  }

  func familyEffect(_ request: ListPane<FamilyRow>.Request) -> DeskEffect {
    switch request {
    case .rows(let rows): .readRows(.families(familyQuery), rows)
    case .find(let text, let generation): .find(.families(familyQuery), text: text, generation: generation)
    }
  }

  func siteEffect(_ request: ListPane<Site>.Request) -> DeskEffect {
    switch request {
    case .rows(let rows): .readRows(.sites, rows)
    case .find(let text, let generation): .find(.sites, text: text, generation: generation)
    }
  }

  mutating func receiveCases(_ window: ListWindow<CaseRow>, _ request: ListRequest) -> [DeskEffect] {
    let more = cases.receive(window, for: request).map(effect)
    return more + previewAfterFirstRows(.cases)
  }

  mutating func receiveFamilies(_ window: ListWindow<FamilyRow>, _ request: ListRequest) -> [DeskEffect] {
    let more = families.receive(window, for: request).map(familyEffect)
    return more + previewAfterFirstRows(.families)
  }

  /// A key while the list's boxes take text; `nil` where the key is a command.
  mutating func typeInList(_ key: Key) -> [DeskEffect]? {
    switch workspace {
    case .cases: cases.type(key)?.map(effect)
    case .families: families.type(key)?.map(familyEffect)
    case .myDay, .samples, .sites, .figures: nil
    }
  }

  /// A command of a list.
  mutating func performInList(_ id: Command.ID) -> [DeskEffect] {
    switch id {
    case ListCommands.open: return openSelected()
    case ListCommands.find:
      withList(cases: { $0.startFinding() }, families: { $0.startFinding() })
      return []
    case ListCommands.goTo:
      withList(cases: { $0.startGoingTo() }, families: { $0.startGoingTo() })
      return []
    case ListCommands.order: openOrder()
    case ListCommands.filter:
      if workspace == .families { overlay = .familyFilter(.init(familyQuery)) } else { return [.readIncidents] }
    case ListCommands.showAll: return showAll()
    case ListCommands.reverse: return turnOrder()
    default: return move(id) + rest()
    }
    return []
  }

  private mutating func move(_ id: Command.ID) -> [DeskEffect] {
    switch workspace {
    case .cases: cases.perform(id).map(effect)
    case .families: families.perform(id).map(familyEffect)
    case .sites: sites.perform(id).map(siteEffect)
    case .myDay, .samples, .figures: []
    }
  }

  private mutating func withList(
    cases change: (inout ListPane<CaseRow>) -> Void, families changeFamilies: (inout ListPane<FamilyRow>) -> Void
  ) {
    if workspace == .families { changeFamilies(&families) } else { change(&cases) }
  }

  // MARK: Order and filter

  private mutating func openOrder() {
    if workspace == .families {
      overlay = .familyOrder(
        Picker(
          title: "Order the families by", items: FamilyColumn.allCases.map { .init($0, words: CaseWords.title($0)) },
          selected: familyQuery.column))
    } else {
      overlay = .caseOrder(
        Picker(
          title: "Order the cases by", items: CaseColumn.allCases.map { .init($0, words: CaseWords.title($0)) }, selected: caseQuery.column)
      )
    }
  }

  /// Orders by a column; the column already in use turns the order round.
  mutating func order(by column: CaseColumn) -> [DeskEffect] {
    caseQuery.descending = caseQuery.column == column ? !caseQuery.descending : false
    caseQuery.column = column
    return cases.reload().map(effect)
  }

  /// Orders by a column; the column already in use turns the order round.
  mutating func order(by column: FamilyColumn) -> [DeskEffect] {
    familyQuery.descending = familyQuery.column == column ? !familyQuery.descending : false
    familyQuery.column = column
    return families.reload().map(familyEffect)
  }

  private mutating func turnOrder() -> [DeskEffect] {
    workspace == .families ? order(by: familyQuery.column) : order(by: caseQuery.column)
  }

  private mutating func showAll() -> [DeskEffect] {
    if workspace == .families {
      familyQuery.severalMissing = false
      familyQuery.place = nil
      return families.reload().map(familyEffect)
    }
    return show(CaseFilter())
  }

  /// Shows the cases of a filter from the first.
  mutating func show(_ filter: CaseFilter) -> [DeskEffect] {
    caseQuery.filter = filter
    _ = cases.stopFinding()
    return cases.reload().map(effect)
  }

  mutating func openFilterForm() {
    overlay = .caseFilter(.init(caseQuery.filter, incidents: incidents))
  }
}

extension ListPane {
  /// Performs a moving command.
  mutating func perform(_ id: Command.ID) -> [Request] {
    switch id {
    case ListCommands.up: move(by: -1)
    case ListCommands.down: move(by: 1)
    case ListCommands.pageUp: page(-1)
    case ListCommands.pageDown: page(1)
    case ListCommands.first: moveToFirst()
    case ListCommands.last: moveToLast()
    default: []
    }
  }
}
