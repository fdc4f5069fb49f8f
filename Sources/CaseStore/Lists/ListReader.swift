import CaseModel
import SQLiteAccess

/// A list as SQL sees it: its table, its columns and how a row becomes a value.
struct ListTable<Row: Sendable & Hashable> {
  var name: String
  var columns: String
  var read: (Statement) throws -> Row
}

/// The order of a list: a column, its direction, and ties by number.
struct ListOrder: Hashable {
  /// What the values of a column are.
  enum Kind: Hashable { case text, number }
  var column: String
  var kind: Kind
  var descending: Bool

  /// The columns that together order every row.
  var keys: [String] { column == "number_key" ? ["number_key"] : [column, "number_key"] }
  /// The keys as a row value.
  var tuple: String { "(" + keys.joined(separator: ", ") + ")" }
  /// As many parameters as keys.
  var parameters: String { "(" + keys.map { _ in "?" }.joined(separator: ", ") + ")" }

  func clause(reversed: Bool) -> String {
    let direction = descending != reversed ? " DESC" : ""
    return " ORDER BY " + keys.map { $0 + direction }.joined(separator: ", ")
  }
}

/// Reads windows of one list, from an index where the place of the anchor is known, else through the cached order.
struct ListReader<Row: Sendable & Hashable> {
  let connection: Connection
  let table: ListTable<Row>
  let order: ListOrder
  let condition: ListCondition

  private var source: String { "\(table.name) INDEXED BY \(table.name)_\(order.column)" }

  /// All numbers of the list, in ascending order of its keys.
  func numbers() throws -> [Int32] {
    let keys = order.keys.joined(separator: ", ")
    let statement = try connection.prepare("SELECT no FROM \(source)\(condition.clause) ORDER BY \(keys)")
    try statement.bind(all: condition.values)
    return try statement.collectIntegers()
  }

  /// The rows with these local numbers, in this order.
  func rows(_ numbers: some Sequence<Int32>) throws -> [Row] {
    let statement = try connection.cached("SELECT \(table.columns) FROM \(table.name) WHERE no = ?")
    var rows: [Row] = []
    for number in numbers {
      try statement.bind(1, Int(number))
      if try statement.step() { rows.append(try table.read(statement)) }
      statement.reset()
    }
    return rows
  }

  /// The local number of a record; `nil` where the list's table does not hold it.
  func number(of id: RecordID) throws -> Int? {
    try connection.integer("SELECT no FROM \(table.name) WHERE id = ?", .id(id))
  }

  /// The first rows of the whole list, or the last ones.
  func edge(last: Bool, limit: Int) throws -> [Row] {
    let sql = "SELECT \(table.columns) FROM \(source)\(order.clause(reversed: last)) LIMIT ?"
    let rows = try connection.rows(sql, .integer(limit), read: table.read)
    return last ? rows.reversed() : rows
  }

  /// The rows next to a record, on one side of it; with the record itself where `including` is true.
  func beside(_ number: Int, before: Bool, including: Bool = false, limit: Int) throws -> [Row] {
    let keys = try connection.first(
      "SELECT \(order.keys.joined(separator: ", ")) FROM \(table.name) WHERE no = ?", .integer(number)
    ) { row in (0..<row.columnCount).map { row.value($0) } }
    guard let keys else { return [] }
    let sign = (order.descending != before ? "<" : ">") + (including ? "=" : "")
    let statement = try connection.cached(
      "SELECT \(table.columns) FROM \(source) WHERE \(order.tuple) \(sign) \(order.parameters)\(order.clause(reversed: before)) LIMIT ?")
    defer { statement.reset() }
    try statement.bind(all: keys + [.integer(limit)])
    var rows: [Row] = []
    while try statement.step() { rows.append(try table.read(statement)) }
    return before ? rows.reversed() : rows
  }

  /// The first row, in the order of the list, whose key is not before `bound`; in a descending list, not after it.
  func first(from bound: Value) throws -> Int? {
    var condition = condition
    condition.add("\(order.column) \(order.descending ? "<=" : ">=") ?", bound)
    let statement = try connection.cached("SELECT no FROM \(source)\(condition.clause)\(order.clause(reversed: false)) LIMIT 1")
    defer { statement.reset() }
    try statement.bind(all: condition.values)
    return try statement.step() ? statement.integer(0) : nil
  }
}
