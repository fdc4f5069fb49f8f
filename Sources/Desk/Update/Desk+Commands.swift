import CaseModel
import DeskKit
import FamilyScreens
import TerminalKit

extension Desk {
  /// Runs a command, wherever it was chosen: by key, in the palette, in the menu or in the help.
  public mutating func perform(_ id: Command.ID) -> [DeskEffect] {
    if let reason = reasonDisabled(id) {
      message = reason
      return []
    }
    if DeskCommands.table.commands[.tree]?.contains(where: { $0.id == id }) == true { return performInTree(id) }
    if id.rawValue.hasPrefix("list.") { return performInList(id) }
    if id.rawValue.hasPrefix("page.") { return performInPage(id) }
    if id.rawValue.hasPrefix("board.") { return performOnBoard(id) }
    if SampleCommands.all.contains(where: { $0.id == id }) { return performOnSample(id) }
    if id.rawValue.hasPrefix("record.") { return performOnRecord(id) }
    return performEverywhere(id)
  }

  /// Why a command cannot be run now, as a sentence; `nil` where it can.
  public func reasonDisabled(_ id: Command.ID) -> String? {
    switch id {
    case "desk.list" where !workspace.hasList: return "\(workspace.words): there is no list here; each line opens what it is about."
    case "desk.tree" where !workspace.hasTree: return "\(workspace.words) have no family tree. Alt-1 goes to the cases."
    case "desk.tree" where reader.tree == nil && selectedLink == nil: return "Open a case or a family first; then its tree can be shown."
    case "desk.zoom" where !layout.isFramed: return "The pane fills the screen already."
    case _ where id.rawValue.hasPrefix("board."):
      return workspace == .samples ? board.reasonDisabled(id) : "Alt-4 goes to the samples first."
    case _ where SampleCommands.all.contains(where: { $0.id == id }): return reasonNotOnSample(id)
    case _ where id.rawValue.hasPrefix("record."): return reasonNotWritable(id)
    default:
      guard DeskCommands.table.commands[.tree]?.contains(where: { $0.id == id }) == true else { return nil }
      guard let tree = reader.tree else { return "Open a case or a family first; then its tree can be shown." }
      return tree.reasonDisabled(id)
    }
  }

  private mutating func performEverywhere(_ id: Command.ID) -> [DeskEffect] {
    switch id {
    case "desk.nextPane": return focusPane(step: 1)
    case "desk.previousPane": return focusPane(step: -1)
    case "desk.list": return focus(on: .list)
    case "desk.page": return focus(on: .page)
    case "desk.tree": return focus(on: .tree)
    case "desk.cases": return go(to: .cases)
    case "desk.families": return go(to: .families)
    case "desk.myDay": return go(to: .myDay)
    case "desk.samples": return go(to: .samples)
    case "desk.sites": return go(to: .sites)
    case "desk.figures": return go(to: .figures)
    case "desk.back": return goBack()
    case "desk.zoom":
      isZoomed.toggle()
      showListHeights()
      return []
    case "desk.readAgain": return readAgain()
    case "desk.repaint": return [.repaint]
    default:
      open(overlayFor: id)
      return []
    }
  }

  // MARK: Places

  /// The panes that can have the keys, in the order of Tab.
  private var panes: [Pane] {
    workspace.hasTree ? [.list, .page, .tree] : workspace.hasList ? [.list, .page] : [.page]
  }

  private mutating func focusPane(step: Int) -> [DeskEffect] {
    let position = panes.firstIndex(of: focused) ?? 0
    return focus(on: panes[(position + step + panes.count) % panes.count])
  }

  private mutating func focus(on pane: Pane) -> [DeskEffect] {
    let isFromList = focused == .list
    focus[workspace] = pane
    if workspace == .cases { cases.stopTyping() } else if workspace == .families { families.stopTyping() }
    // From a page that was opened otherwise, its own tree is meant, and not that of the list's row.
    return pane == .list || !isFromList ? [] : openSelectedUnlessOpen()
  }

  /// Goes to a workspace, reading its list the first time.
  mutating func go(to workspace: Workspace) -> [DeskEffect] {
    self.workspace = workspace
    showListHeights()
    if outdated.remove(workspace) != nil, workspace.hasList {
      let words = message
      let effects = readAgain()
      message = words
      return effects
    }
    switch workspace {
    case .cases: return cases.list.isLoaded ? [] : cases.reload().map(effect)
    case .families: return families.list.isLoaded ? [] : families.reload().map(familyEffect)
    case .samples: return readBoard()
    case .sites: return sites.list.isLoaded ? [] : sites.reload().map(siteEffect)
    case .myDay: return ask(for: .day(of: setting.user), onTop: false)
    case .figures:
      withReader { $0.stopWaiting() }
      return [.readFigures(ticket: reader.ticket)]
    }
  }

  private mutating func goBack() -> [DeskEffect] {
    if isZoomed {
      isZoomed = false
      showListHeights()
      return []
    }
    switch focused {
    case .list:
      let closed = workspace == .cases ? cases.stopFinding() : workspace == .families ? families.stopFinding() : false
      if closed { return rest() }
      message = "This is the top. q leaves Itkin."
      return []
    case .tree:
      focus[workspace] = .page
      return []
    case .page:
      var wentBack = false
      withReader { wentBack = $0.goBack() }
      if wentBack, let page = reader.page { return page.isOutdated ? ask(for: page.link, onTop: true) : [] }
      guard workspace.hasList else { return go(to: .cases) }
      focus[workspace] = .list
      return []
    }
  }

  mutating func readAgain() -> [DeskEffect] {
    var effects: [DeskEffect] = []
    switch workspace {
    case .cases: effects = cases.reload(at: cases.list.selected.map { .around($0.id) } ?? .first).map(effect)
    case .families: effects = families.reload(at: families.list.selected.map { .around($0.id) } ?? .first).map(familyEffect)
    case .samples: effects = readBoard()
    case .sites: effects = sites.reload().map(siteEffect)
    case .myDay: break
    case .figures: if reader.pages.count < 2 { return go(to: .figures) }
    }
    if let link = reader.page?.link, link != .sites || workspace != .figures { effects += ask(for: link, onTop: true) }
    // A page of a single record brings no tree; the one beside it is read anew.
    if workspace.hasTree, let page = reader.page, page.tree == nil, let tree = reader.tree?.tree, tree.cards.indices.contains(tree.index) {
      effects.append(.readTree(around: tree.cards[tree.index].person, ticket: reader.ticket))
    }
    message = "Read again from the register."
    return effects
  }

  // MARK: Page and tree

  private mutating func performInPage(_ id: Command.ID) -> [DeskEffect] {
    let area = contentSize(.page)
    switch id {
    case "page.up": withReader { $0.withPage { $0.moveUp(area) } }
    case "page.down": withReader { $0.withPage { $0.moveDown(area) } }
    case "page.pageUp": withReader { $0.withPage { $0.page(-1, area) } }
    case "page.pageDown": withReader { $0.withPage { $0.page(1, area) } }
    case "page.first": withReader { $0.withPage { $0.moveToStart() } }
    case "page.last": withReader { $0.withPage { $0.moveToEnd(area) } }
    case "page.open":
      guard let link = reader.page?.pane.selectedLink(width: area.columns) else {
        message = "There is nothing to open on this page. Esc goes back."
        return []
      }
      return follow(link)
    case "page.find" where workspace == .samples: return performOnSample("record.scan")
    case "page.find":
      if workspace != .cases, workspace != .families { workspace = .cases }
      focus[workspace] = .list
      return performInList(ListCommands.find)
    default: break
    }
    return []
  }

  private mutating func performInTree(_ id: Command.ID) -> [DeskEffect] {
    if id == "tree.find" {
      overlay = .findInTree(FindInTree())
      return []
    }
    var outcomes: [FamilyTreeOutcome] = []
    let area = contentSize(.tree)
    withReader { outcomes = $0.tree?.perform(id, area: area) ?? [] }
    return outcomes.flatMap { carryOut($0) }
  }

  /// Does what the tree asks for.
  mutating func carryOut(_ outcome: FamilyTreeOutcome) -> [DeskEffect] {
    switch outcome {
    case .say(let sentence):
      message = sentence
      return []
    case .openPerson(let person):
      let card = reader.tree?.tree.cards.first { $0.person == person }
      return follow(card?.missingCase.map(DeskLink.missingCase) ?? .person(person))
    case .recentre(let person):
      withReader { $0.stopWaiting() }
      return [.readTree(around: person, ticket: reader.ticket)]
    }
  }
}
