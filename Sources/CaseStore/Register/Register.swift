import CaseModel
import SQLiteAccess

/// A register of missing persons in one file: everything is written through its log, and read from tables derived from it.
///
/// The actor runs on a queue of its own, so that SQLite sees one thread at a time and never blocks Swift's.
public actor Register {
  /// How a register is opened.
  public enum Access: Hashable, Sendable {
    case readWrite, readOnly
  }

  let connection: Connection
  let environment: RegisterEnvironment
  let officeName: String
  let casePrefix: String
  let device: RecordID
  let access: Access
  var clock = HybridClock()
  var caseOrders = OrderCache()
  var familyOrders = OrderCache()
  /// Raised with every commit of this connection; SQLite's data version tells of the others.
  var generation = 0
  private let executor: QueueExecutor

  /// The queue on which the register works.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(connection: sending Connection, access: Access, environment: RegisterEnvironment) throws {
    let row = try connection.first("SELECT office, prefix, device FROM register WHERE one = 1") {
      ($0.text(0), $0.text(1), try $0.id(2))
    }
    guard let row else { throw RegisterError.damagedTables }
    (officeName, casePrefix, device) = row
    self.connection = connection
    self.access = access
    self.environment = environment
    executor = QueueExecutor(label: "itkin.register")
  }

  /// Makes a new register for an office; `prefix` begins its case numbers, as in `BRD-2026-00042`.
  public static func create(at path: String, office: String, prefix: String, environment: RegisterEnvironment = .system) throws -> Register
  {
    try RegisterError.translating {
      let connection = try RegisterFile(path: path).create(office: office, prefix: prefix, environment: environment)
      return try Register(connection: connection, access: .readWrite, environment: environment)
    }
  }

  /// Opens a register that exists.
  public static func open(at path: String, access: Access = .readWrite, environment: RegisterEnvironment = .system) throws -> Register {
    try RegisterError.translating {
      let connection = try RegisterFile(path: path).open(access)
      return try Register(connection: connection, access: access, environment: environment)
    }
  }

  /// The office that keeps the register, and the prefix of its case numbers.
  public func office() throws -> (name: String, prefix: String) { (officeName, casePrefix) }

  /// Closes the file. Everything committed is in it already; what is known about good plans is kept for the next time.
  public func close() throws {
    // A full disk or another program that writes must not keep the file open for that.
    if access == .readWrite { try? connection.execute("PRAGMA optimize") }
    connection.close()
  }

  /// Reads from one unchanging state of the file, and puts a failure of SQLite into words.
  func reading<Result>(_ body: () throws -> Result) throws -> Result {
    try RegisterError.translating { try connection.read(body) }
  }

  static let openToReadOnly = RegisterError(
    .readOnly, "The register is open to read only. Open it to write before changing anything.")

  /// The one door for every change: a transaction that appends to the log and brings the tables, lists and search index up to date.
  func commit<Result>(
    by author: String, as role: OfficeRole = .caseworker, why: String, source: String, _ body: (CommitWriter) throws -> Result
  ) throws -> Result {
    guard access == .readWrite else { throw Register.openToReadOnly }
    defer { generation += 1 }
    return try RegisterError.translating {
      try connection.write {
        let writer = try CommitWriter(
          connection, device: device, environment: environment, clock: clock, author: author, role: role, why: why,
          source: source)
        let result = try body(writer)
        try writer.finish()
        try DerivedTables(connection).bringUpToDate(writer.changes)
        clock = writer.clock
        return result
      }
    }
  }
}
