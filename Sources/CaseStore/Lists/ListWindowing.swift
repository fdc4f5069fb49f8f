import CaseModel
import SQLiteAccess

extension ListReader {
  /// What a window needs besides the tables: the cache of orders, and how many rows the whole table has.
  struct Context {
    var stamp: OrderCache.Stamp
    var wholeTotal: Int
    /// Where the sort key of a prefix begins; `nil` where the text says nothing about this column.
    var prefixBound: (String) -> Value?
  }

  /// A window of the list. `anchorPosition` spares all counting while paging.
  func window(
    _ anchor: ListAnchor, limit: Int, anchorPosition: Int?, context: Context, cache: inout OrderCache
  ) throws -> ListWindow<Row> {
    guard limit > 0 else { return ListWindow(rows: [], offset: 0, total: context.wholeTotal) }
    let key = OrderCache.Key(column: order.column, condition: condition)
    if condition.isEmpty, !cache.holds(key, at: context.stamp),
      let window = try unfiltered(anchor, limit: limit, position: anchorPosition, total: context.wholeTotal)
    {
      return window
    }
    let numbers = try cache.numbers(key, at: context.stamp) { try self.numbers() }
    return try window(anchor, limit: limit, numbers: numbers, prefixBound: context.prefixBound)
  }

  /// A window that needs no cached order; `nil` where it would have to count.
  private func unfiltered(_ anchor: ListAnchor, limit: Int, position: Int?, total: Int) throws -> ListWindow<Row>? {
    switch anchor {
    case .first:
      return ListWindow(rows: try edge(last: false, limit: limit), offset: 0, total: total)
    case .last:
      let rows = try edge(last: true, limit: limit)
      return ListWindow(rows: rows, offset: total - rows.count, total: total)
    case .after(let id):
      guard let position, let number = try number(of: id) else { return nil }
      let rows = try beside(number, before: false, limit: limit)
      return ListWindow(rows: rows, offset: min(position + 1, total), total: total)
    case .before(let id):
      guard let position, let number = try number(of: id) else { return nil }
      let rows = try beside(number, before: true, limit: limit)
      return ListWindow(rows: rows, offset: max(0, position - rows.count), total: total)
    case .around(let id):
      guard let position, let number = try number(of: id) else { return nil }
      let before = try beside(number, before: true, limit: limit)
      let after = try beside(number, before: false, including: true, limit: limit)
      let kept = min(before.count, max(limit / 2, limit - after.count))
      return ListWindow(
        rows: before.suffix(kept) + after.prefix(limit - kept), offset: max(0, position - kept), total: total)
    case .prefix:
      return nil
    }
  }

  private func window(
    _ anchor: ListAnchor, limit: Int, numbers: [Int32], prefixBound: (String) -> Value?
  ) throws -> ListWindow<Row> {
    let total = numbers.count
    func place(_ number: Int?) -> Int? {
      guard let number, let found = numbers.firstIndex(of: Int32(truncatingIfNeeded: number)) else { return nil }
      return order.descending ? total - 1 - found : found
    }
    let start: Int
    var end: Int?
    switch anchor {
    case .first: start = 0
    case .last: start = total - limit
    case .after(let id): start = try place(number(of: id)).map { $0 + 1 } ?? 0
    case .before(let id):
      end = try place(number(of: id))
      start = (end ?? 0) - limit
    case .around(let id): start = min(try place(number(of: id)).map { $0 - limit / 2 } ?? 0, total - limit)
    case .prefix(let text):
      guard let bound = prefixBound(text) else { return try window(.first, limit: limit, numbers: numbers, prefixBound: prefixBound) }
      start = try place(first(from: bound)) ?? total - limit
    }
    let range = max(0, min(start, total))..<max(0, min(end ?? max(start, 0) + limit, total))
    let picked = range.map { numbers[order.descending ? total - 1 - $0 : $0] }
    return ListWindow(rows: try rows(picked), offset: range.lowerBound, total: total)
  }
}
