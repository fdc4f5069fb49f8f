import CaseModel
import SQLiteAccess

/// Binds the columns of one row in their order, and remembers the row's local number.
struct Binder {
  private let statement: Statement
  private var position: Int
  private var number = 0

  init(_ statement: Statement, after position: Int = 0) {
    self.statement = statement
    self.position = position
  }

  mutating func identity(_ value: RecordID, number: Int) throws {
    self.number = number
    try integer(number)
    try id(value)
  }

  mutating func integer(_ value: Int?) throws {
    position += 1
    try statement.bind(position, value)
  }

  mutating func real(_ value: Double?) throws {
    position += 1
    try statement.bind(position, value)
  }

  mutating func text(_ value: String?) throws {
    position += 1
    try statement.bind(position, value)
  }

  mutating func id(_ value: RecordID?) throws {
    position += 1
    try statement.bind(position, value)
  }

  mutating func bytes(_ value: [UInt8]) throws {
    position += 1
    try statement.bind(position, bytes: value)
  }

  mutating func date(_ value: PartialDate?) throws {
    try text(value?.typed)
    try integer(value?.earliest?.number)
    try integer(value?.latest?.number)
    try text(value?.exactness.rawValue)
  }

  func run() throws -> Int {
    try statement.run()
    return number
  }
}

extension Statement {
  /// Binds an identity or NULL.
  func bind(_ position: Int, _ id: RecordID?) throws {
    guard let id else { return try bindNull(position) }
    var halves = (id.high.bigEndian, id.low.bigEndian)
    try withUnsafeBytes(of: &halves) { try bind(position, bytes: $0) }
  }

  /// The column as an identity; `nil` for NULL and for anything that is not 16 bytes.
  func optionalID(_ column: Int) -> RecordID? {
    withBytes(column) { bytes in
      guard bytes.count == 16 else { return nil }
      return RecordID(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  /// The column as an identity.
  func id(_ column: Int) throws -> RecordID {
    guard let id = optionalID(column) else { throw RegisterError.damagedTables }
    return id
  }

  /// The column as a word of an enumeration.
  func word<Word: RawRepresentable<String>>(_ column: Int, as type: Word.Type = Word.self) throws -> Word {
    guard let word = Word(rawValue: text(column)) else { throw RegisterError.damagedTables }
    return word
  }

  /// The four columns of a date.
  func date(_ column: Int) throws -> PartialDate? {
    guard let typed = optionalText(column) else { return nil }
    return PartialDate(typed: typed, earliest: day(column + 1), latest: day(column + 2), exactness: try word(column + 3))
  }

  /// The column as a day.
  func day(_ column: Int) -> Day? {
    optionalInteger(column).map { Day(number: $0) }
  }
}

extension Value {
  /// An identity.
  static func id(_ id: RecordID) -> Value { .blob(id.bytes) }
}

extension RegisterError {
  /// A table that holds what no version of this program writes there.
  static var damagedTables: RegisterError {
    RegisterError(.corrupt, "A table of the register is damaged. Run `itkin check`; the tables can be rebuilt from the log.")
  }
}
