internal import CSQLite

/// What SQLite refused to do, in words and without any value that was bound to the statement.
public struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of failure that a caller treats differently.
  public enum Kind: Hashable, Sendable {
    case busy, full, readOnly, corrupt, notADatabase, cannotOpen, constraint, inputOutput, interrupted, newer, other
  }

  /// What kind of failure it was.
  public let kind: Kind
  /// SQLite's extended result code; 0 where the failure is our own.
  public let code: Int
  /// SQLite's message, which names tables and columns but never holds a bound value.
  public let message: String

  /// An error of our own.
  public init(kind: Kind, message: String) {
    self.kind = kind
    code = 0
    self.message = message
  }

  /// The error of a result code and of the message that the connection holds.
  ///
  /// A plain SQLITE_ERROR at run time may quote the text of a search (FTS5 does), so its own message is replaced by the general one.
  init(code: Int32, connection: OpaquePointer?, isPreparing: Bool = false) {
    kind = DatabaseError.kind(of: code)
    self.code = Int(code)
    let own = connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
    let general = sqlite3_errstr(code).map { String(cString: $0) } ?? "unknown error"
    message = code & 0xFF == SQLITE_ERROR && !isPreparing ? general : own ?? general
  }

  /// The message, with the code where SQLite gave one.
  public var description: String {
    code == 0 ? message : "\(message) (SQLite \(code))"
  }

  private static func kind(of code: Int32) -> Kind {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    case SQLITE_READONLY: .readOnly
    case SQLITE_CORRUPT: .corrupt
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_CONSTRAINT: .constraint
    case SQLITE_IOERR: .inputOutput
    case SQLITE_INTERRUPT: .interrupted
    default: .other
    }
  }
}
