import CaseModel
import DeskKit
import FamilyScreens

/// What is open beside a list: a history of pages and the family tree that goes with them.
public struct Reader: Hashable, Sendable {
  /// An open page.
  public struct Page: Hashable, Sendable {
    /// What it shows.
    public var link: DeskLink
    /// The page on screen.
    public var pane: DocumentPane
    /// The tree that came with it; pages of single records keep the tree of the page before.
    public var tree: FamilyTree?
    /// True where something was changed since it was read.
    public var isOutdated = false
  }

  /// The open pages, the one on screen last.
  public private(set) var pages: [Page] = []
  /// The family tree on screen.
  public var tree: FamilyTreePane?
  /// The ticket of the page that was asked for and has not come; an answer to an older ticket is dropped.
  public private(set) var ticket = 0
  /// How the page that was asked for takes its place.
  public private(set) var opensOnTop = false
  /// True while a page that was asked for has not come.
  public private(set) var isWaiting = false

  /// Nothing open.
  public init() {}

  /// The page on screen.
  public var page: Page? { pages.last }

  /// Asks for a page; `onTop` keeps the page on screen to go back to.
  public mutating func ask(for link: DeskLink, onTop: Bool) -> DeskEffect {
    ticket += 1
    opensOnTop = onTop
    isWaiting = true
    return .open(link, ticket: ticket)
  }

  /// Gives up waiting for a page.
  public mutating func stopWaiting() {
    ticket += 1
    isWaiting = false
  }

  /// Shows a page that came.
  public mutating func show(_ document: Document, tree newTree: FamilyTree?, link: DeskLink, today: Day) {
    isWaiting = false
    if pages.last?.link == link {
      pages[pages.count - 1].pane.refresh(document)
      pages[pages.count - 1].tree = newTree
      pages[pages.count - 1].isOutdated = false
      // The same person stays selected, seen in the same way.
      if let newTree, tree != nil {
        tree?.replaceTree(newTree)
        return
      }
    } else {
      if !opensOnTop { pages.removeAll() }
      pages.append(Page(link: link, pane: DocumentPane(document), tree: newTree))
    }
    if let newTree { tree = FamilyTreePane(tree: newTree, today: today) }
  }

  /// Something was changed: what stands below the page on screen must be read again before it is shown.
  public mutating func noteChange() {
    for place in pages.indices { pages[place].isOutdated = true }
  }

  /// Goes back to the page before; false where there is none.
  public mutating func goBack() -> Bool {
    guard pages.count > 1 else { return false }
    pages.removeLast()
    if let before = pages.last(where: { $0.tree != nil })?.tree, tree?.tree != before {
      tree = FamilyTreePane(tree: before, today: tree?.today)
    }
    return true
  }

  /// Changes the page on screen.
  public mutating func withPage(_ change: (inout DocumentPane) -> Void) {
    guard !pages.isEmpty else { return }
    change(&pages[pages.count - 1].pane)
  }

  /// Closes everything.
  public mutating func close() {
    pages.removeAll()
    tree = nil
    ticket += 1
    isWaiting = false
  }
}
