import CaseModel

/// The state of a long list of which only a stretch is in memory: what is selected, what is on screen, what is being fetched.
public struct VirtualList<Row: Hashable & Sendable & Identifiable>: Hashable, Sendable where Row.ID == RecordID {
  /// The rows in memory.
  public private(set) var window = ListWindow<Row>.empty
  /// The position the cursor stands on, or is on its way to.
  public private(set) var target = 0
  /// The position of the first row on screen.
  public private(set) var top = 0
  /// Rows on screen.
  public private(set) var height = 1
  /// The version of the list; raised whenever other rows are asked for.
  public private(set) var generation = 0
  /// The stretch that was asked for and has not come yet.
  public private(set) var pending: ListRequest?
  /// True once the first rows came.
  public private(set) var isLoaded = false

  /// A list that holds nothing yet.
  public init() {}

  /// How many rows the whole list has.
  public var total: Int { window.total }

  /// The row under the cursor; `nil` while it is being fetched, and in an empty list.
  public var selected: Row? { row(at: target) }

  /// The row at a position, where it is in memory.
  public func row(at position: Int) -> Row? {
    let index = position - window.offset
    return window.rows.indices.contains(index) ? window.rows[index] : nil
  }

  /// The positions on screen.
  public var visible: Range<Int> { top..<max(top, min(top + height, total)) }

  /// True where another list shows the same rows at the same place, whichever of them is selected.
  public func showsTheSameRows(as other: VirtualList) -> Bool {
    top == other.top && height == other.height && isLoaded == other.isLoaded && window == other.window
  }

  /// Asks for the rows at an anchor afresh, as after a change of order or filter.
  public mutating func reload(at anchor: ListAnchor = .first) -> ListRequest {
    generation += 1
    let request = ListRequest(anchor: anchor, limit: fetchSize, generation: generation)
    pending = request
    return request
  }

  /// Tells the list how many rows the screen has for it.
  public mutating func show(height: Int) {
    self.height = max(1, height)
    keepInView()
  }

  /// Moves the cursor by a number of rows and asks for rows that are not in memory.
  public mutating func move(by rows: Int) -> ListRequest? {
    target = min(max(0, target + rows), max(0, total - 1))
    keepInView()
    return fetchAroundTarget()
  }

  /// Moves the cursor to the first row.
  public mutating func moveToFirst() -> ListRequest? {
    target = 0
    keepInView()
    if row(at: 0) != nil || total == 0 { return nil }
    return request(ListRequest(anchor: .first, limit: fetchSize, generation: generation))
  }

  /// Moves the cursor to the last row.
  public mutating func moveToLast() -> ListRequest? {
    target = max(0, total - 1)
    keepInView()
    if row(at: target) != nil || total == 0 { return nil }
    return request(ListRequest(anchor: .last, limit: fetchSize, generation: generation))
  }

  /// Moves the cursor to a row on screen, as by a click.
  public mutating func select(screenRow: Int) -> Bool {
    guard visible.contains(top + screenRow) else { return false }
    target = top + screenRow
    return true
  }

  /// Takes in rows that came. An answer to an older version of the list changes nothing. Returns a further request where the cursor
  /// has moved on beyond what came.
  public mutating func receive(_ answer: ListWindow<Row>, for request: ListRequest) -> ListRequest? {
    guard request.generation == generation else { return nil }
    if pending == request { pending = nil }
    isLoaded = true
    switch request.anchor {
    case .after where !window.rows.isEmpty && answer.offset == window.offset + window.rows.count:
      window.rows += answer.rows
      window.total = answer.total
      dropFarRows(keepEnd: true)
    case .before where !window.rows.isEmpty && answer.offset + answer.rows.count == window.offset:
      window.rows = answer.rows + window.rows
      window.offset = answer.offset
      window.total = answer.total
      dropFarRows(keepEnd: false)
    default:
      window = answer
      settleCursor(after: request.anchor)
    }
    target = min(target, max(0, total - 1))
    keepInView()
    return fetchAroundTarget()
  }

  /// Three screens of rows: the one shown and one on either side.
  private var fetchSize: Int { max(60, height * 3) }

  private mutating func request(_ next: ListRequest) -> ListRequest? {
    guard pending != next else { return nil }
    pending = next
    return next
  }

  /// Asks for the next stretch when the cursor comes within a screen of the edge of what is in memory.
  private mutating func fetchAroundTarget() -> ListRequest? {
    guard isLoaded, total > 0 else { return nil }
    let end = window.offset + window.rows.count
    if target + height >= end, end < total, let last = window.rows.last {
      return request(ListRequest(anchor: .after(last.id), limit: fetchSize, anchorPosition: end - 1, generation: generation))
    }
    if target - height < window.offset, window.offset > 0, let first = window.rows.first {
      return request(ListRequest(anchor: .before(first.id), limit: fetchSize, anchorPosition: window.offset, generation: generation))
    }
    return nil
  }

  /// Puts the cursor where the anchor says, once the rows around it are known.
  private mutating func settleCursor(after anchor: ListAnchor) {
    switch anchor {
    case .first: target = 0
    case .last: target = max(0, total - 1)
    case .around(let id):
      target = window.offset + (window.rows.firstIndex { $0.id == id } ?? 0)
      top = max(0, target - height / 2)
    case .prefix:
      target = window.offset
      top = target
    case .after, .before: target = min(max(target, window.offset), window.offset + max(0, window.rows.count - 1))
    }
  }

  /// At most six fetches stay in memory, the ones the cursor is moving towards.
  private mutating func dropFarRows(keepEnd: Bool) {
    let surplus = window.rows.count - fetchSize * 6
    guard surplus > 0 else { return }
    if keepEnd {
      window.rows.removeFirst(surplus)
      window.offset += surplus
    } else {
      window.rows.removeLast(surplus)
    }
  }

  /// Scrolls by half a screen when the cursor leaves it: most keys then change two rows and not all of them, which a slow line thanks.
  private mutating func keepInView() {
    if target < top || target >= top + height {
      let isStep = target == top - 1 || target == top + height
      top = isStep ? target - height / 2 : target < top ? target : target - height + 1
    }
    top = max(0, min(top, max(0, total - height)))
  }
}
