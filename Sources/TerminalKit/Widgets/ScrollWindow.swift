/// Which rows of a list are seen and which one is selected: the arithmetic every list needs, without the list.
public struct ScrollWindow: Hashable, Sendable {
  /// The selected row; 0 in an empty list.
  public private(set) var selection: Int
  /// The first row seen.
  public private(set) var offset: Int
  /// How many rows there are.
  public private(set) var count: Int
  /// How many rows fit.
  public private(set) var height: Int

  /// A window over a list, its first row selected.
  public init(count: Int = 0, height: Int = 1) {
    selection = 0
    offset = 0
    self.count = max(0, count)
    self.height = max(1, height)
  }

  /// The rows seen.
  public var visible: Range<Int> { offset..<min(count, offset + height) }

  /// Takes a new number of rows, or a new height; the selection stays on the list and in view.
  public mutating func update(count: Int? = nil, height: Int? = nil) {
    if let count { self.count = max(0, count) }
    if let height { self.height = max(1, height) }
    select(selection)
  }

  /// Selects a row and brings it into view with as little movement as possible.
  public mutating func select(_ row: Int) {
    selection = min(max(0, row), max(0, count - 1))
    if selection < offset { offset = selection }
    if selection >= offset + height { offset = selection - height + 1 }
    offset = min(max(0, offset), max(0, count - height))
  }

  /// Moves the selection by rows.
  public mutating func move(by rows: Int) { select(selection + rows) }

  /// Moves by a page; one row of the last page stays in view.
  public mutating func page(by pages: Int) {
    let step = max(1, height - 1) * pages
    offset = min(max(0, offset + step), max(0, count - height))
    select(selection + step)
  }

  /// Scrolls without a selection (a text, a help page): only the offset moves.
  public mutating func scroll(by rows: Int) {
    offset = min(max(0, offset + rows), max(0, count - height))
    selection = min(max(selection, offset), max(offset, min(count, offset + height) - 1))
  }

  /// Does what a movement key means; false where the key is no movement.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: page(by: -1)
    case .pageDown: page(by: 1)
    case .home: select(0)
    case .end: select(count - 1)
    default: return false
    }
    return true
  }
}
