import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  /// Takes in what happened and says what is to be done outside. Pure: no clock, no chance, no register.
  public mutating func update(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .started(let size):
      self.size = size
      showListHeights()
      return cases.reload().map(effect) + [.countDrafts]
    case .terminal(let event): return update(event)
    case .burst(let keys): return take(burst: keys)
    case .caseRows(let window, let request): return receiveCases(window, request)
    case .familyRows(let window, let request): return receiveFamilies(window, request)
    case .siteRows(let window, let request):
      let more = sites.receive(window, for: request).map(siteEffect)
      return more + previewAfterFirstRows(.sites)
    case .casesFound(let result, let text, let generation):
      cases.receive(
        SearchResult(
          hits: result.hits.map { .init(row: $0.row, why: $0.why) }, total: result.total, hasMore: result.hasMore,
          suggestions: result.suggestions), text: text, generation: generation)
      return rest()
    case .familiesFound(let result, let text, let generation):
      families.receive(
        SearchResult(
          hits: result.hits.map { .init(row: $0.row, why: $0.why) }, total: result.total, hasMore: result.hasMore,
          suggestions: result.suggestions), text: text, generation: generation)
      return rest()
    case .opened(let record, let link, let ticket):
      if link == .duplicates, message == Desk.lookingThrough { message = nil }
      show(record, link: link, ticket: ticket)
      return []
    case .gone(let link, let ticket):
      close(link, ticket: ticket)
      return []
    case .treeRead(let tree, let ticket):
      if ticket == reader.ticket { withReader { $0.tree?.replaceTree(tree) } }
      return []
    case .figuresRead(let figures, let coverage, let ticket):
      showFigures(figures, coverage, ticket: ticket)
      return []
    case .incidentsRead(let names):
      incidents = names
      openFilterForm()
      return []
    case .rested(let ticket): return ticket == restTicket ? preview() : []
    case .themeChanged(let name, let lines):
      setting.theme = name
      setting.lines = lines
      return []
    case .formRead, .saved, .notSaved, .draftDue, .draftKept, .draftNotKept, .draftsCounted, .personsFound, .likelyFound, .undone,
      .tiesRead, .pairRead,
      .edited, .statementsRead, .contactRead:
      return updateWriting(event)
    case .boardRead, .moreSampleCards, .sampleFilterWordsRead, .sampleFound, .printed, .symbolRead, .receiptRead, .sampleLookedUp:
      return updateSamples(event)
    case .failed(let sentence):
      message = sentence
      isFormAwaited = false
      heldKeys = []
      return []
    }
  }

  private mutating func update(_ event: TerminalEvent) -> [DeskEffect] {
    switch event {
    case .key, .paste:
      guard !isFormAwaited, form?.isSaving != true, form?.isLeaving != true, receipt?.isSaving != true else {
        // Typed ahead: this is meant for what comes next.
        heldKeys.append(event)
        return []
      }
    default: break
    }
    switch event {
    case .key(let key):
      message = nil
      return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return click(mouse)
    case .resize(let size):
      // A resize never answers a question: windows stay open, the cursor stays on its row.
      self.size = size
      showListHeights()
      if form != nil || merging != nil || receipt != nil { return [] }
      return layout.panes.count > 1 ? rest() : []
    case .interrupt:
      overlay = .leaving
      return []
    case .resumed: return [.repaint]
    case .hangUp: return keepDraft() + [.leave]
    }
  }

  private mutating func press(_ key: Key) -> [DeskEffect] {
    if isTooSmall {
      return key == .character("q") ? keepDraft() + [.leave] : []
    }
    if overlay != nil { return pressInOverlay(key) }
    if form != nil { return typeInForm(key) }
    if merging != nil { return pressInMerge(key) }
    if receipt != nil { return pressInReceipt(key) }
    if focused == .list, let requests = typeInList(key) { return requests + rest() }
    if let id = command(for: key) { return perform(id) }
    if case .character = key {
      message =
        workspace.hasTree
        ? "This key does nothing here. / finds, ? shows what can be done." : "This key does nothing here. ? shows what can be done."
    }
    return []
  }

  /// What a key runs: the pane's own command, or, where that can do nothing now, the one that the key has everywhere.
  private func command(for key: Key) -> Command.ID? {
    guard let own = DeskCommands.table.command(for: key, in: context) else { return nil }
    if reasonDisabled(own) != nil, let common = DeskCommands.table.command(for: key, in: .everywhere) { return common }
    return own
  }

  private mutating func paste(_ text: String) -> [DeskEffect] {
    message = nil
    if overlay != nil { return pasteInOverlay(text) }
    if form != nil { return pasteInForm(text) }
    if receipt != nil { return pasteInReceipt(text) }
    guard isTyping else {
      message = "That looked like a paste; nothing was done. / opens the find box."
      return []
    }
    switch workspace {
    case .cases: return cases.insert(text).map(effect)
    case .families: return families.insert(text).map(familyEffect)
    case .myDay, .samples, .sites, .figures: return []
    }
  }

  /// Tells each list how many rows it has on a screen of this size.
  mutating func showListHeights() {
    for workspace in Workspace.allCases where workspace.hasList {
      let shown = DeskLayout(
        size: size, workspace: workspace, focused: .list, isZoomed: isZoomed && self.workspace == workspace)
      let height = max(1, shown.content(.list).rows - ListPane<CaseRow>.chromeRows)
      switch workspace {
      case .cases: cases.show(height: height)
      case .families: families.show(height: height)
      case .sites: sites.show(height: height)
      case .myDay, .samples, .figures: break
      }
    }
  }

  /// Changes what is open in the workspace on screen.
  mutating func withReader(_ change: (inout Reader) -> Void) {
    var reader = self.reader
    change(&reader)
    readers[workspace] = reader
  }
}
