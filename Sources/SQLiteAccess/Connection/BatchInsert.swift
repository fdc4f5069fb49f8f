/// Inserts rows many at a time: the cost of starting a statement is paid once for all of them.
///
/// Rows wait until the batch is full, or until `flush`; nobody may look for them before.
public final class BatchInsert {
  private static let rows = 16
  private let connection: Connection
  private let table: String
  private let columns: Int
  /// Compiled with the first row: most changes touch a table or two of many.
  private var statement: Statement?
  private var filled = 0
  /// The batches whose rows must be inserted before those of this one.
  public var before: [BatchInsert] = []

  /// Prepares for a table with this number of columns.
  public init(_ connection: Connection, table: String, columns: Int) throws {
    self.connection = connection
    self.table = table
    self.columns = columns
  }

  /// Binds the next row: `fill` gets the statement and the number of parameters before the row's first.
  public func add(_ fill: (Statement, Int) throws -> Void) throws {
    try fill(compiled(), filled * columns)
    filled += 1
    if filled == BatchInsert.rows { try flush() }
  }

  /// Inserts the rows that wait, those of the batches before this one first.
  public func flush() throws {
    for batch in before { try batch.insert() }
    try insert()
  }

  private func insert() throws {
    guard filled > 0 else { return }
    let statement = try compiled()
    try statement.bind(BatchInsert.rows * columns + 1, filled)
    try statement.run()
    filled = 0
  }

  private func compiled() throws -> Statement {
    if let statement { return statement }
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ",") + ")"
    let rows = Array(repeating: row, count: BatchInsert.rows).joined(separator: ",")
    let made = try connection.cached("INSERT INTO \(table) SELECT * FROM (VALUES\(rows)) LIMIT ?")
    statement = made
    return made
  }
}
