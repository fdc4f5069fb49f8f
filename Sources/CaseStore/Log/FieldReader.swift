import CaseModel

/// Reads the canonical form that `FieldWriter` writes, and refuses any other.
struct FieldReader {
  /// The fields in their order.
  private var fields: [(tag: UInt8, bytes: ArraySlice<UInt8>)] = []

  /// The fields of a list with its version byte.
  init(_ bytes: [UInt8]) throws {
    guard bytes.first == FieldWriter.version else { throw RegisterError.damagedLog("an entry of the log has an unknown form") }
    try self.init(list: bytes.dropFirst())
  }

  /// The fields of a list without its version byte.
  init(list: ArraySlice<UInt8>) throws {
    var rest = list
    while let tag = rest.popFirst() {
      let length = try FieldReader.length(&rest)
      guard length <= rest.count, tag >= fields.last?.tag ?? 0 else {
        throw RegisterError.damagedLog("an entry of the log is cut or out of order")
      }
      fields.append((tag, rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
  }

  func text(_ tag: UInt8) -> String? {
    self[tag].map { String(decoding: $0, as: UTF8.self) }
  }

  func word<Word: RawRepresentable<String>>(_ tag: UInt8, as type: Word.Type = Word.self) throws -> Word {
    guard let word = text(tag).flatMap(Word.init(rawValue:)) else {
      throw RegisterError.damagedLog("an entry of the log holds a word that this program does not know")
    }
    return word
  }

  func integer(_ tag: UInt8) throws -> Int? {
    try self[tag].map { Int(truncatingIfNeeded: try FieldReader.number($0)) }
  }

  func fraction(_ tag: UInt8) throws -> Double? {
    try self[tag].map { Double(bitPattern: try FieldReader.number($0)) }
  }

  /// The encoded fields that lie inside a field.
  func list(_ tag: UInt8) -> [UInt8] { self[tag].map(Array.init) ?? [] }

  func truth(_ tag: UInt8) -> Bool { self[tag] != nil }

  func identity(_ tag: UInt8) throws -> RecordID? {
    try self[tag].map { bytes in
      guard let id = RecordID(bytes: bytes) else { throw RegisterError.damagedLog("an entry of the log holds a cut identity") }
      return id
    }
  }

  func requiredIdentity(_ tag: UInt8) throws -> RecordID {
    guard let id = try identity(tag) else { throw RegisterError.damagedLog("an entry of the log lacks an identity") }
    return id
  }

  func identities(_ tag: UInt8) throws -> [RecordID] {
    try fields.filter { $0.tag == tag }.map { field in
      guard let id = RecordID(bytes: field.bytes) else { throw RegisterError.damagedLog("an entry of the log holds a cut identity") }
      return id
    }
  }

  func source(_ tag: UInt8) -> SourceReference? {
    text(tag).flatMap(SourceReference.init(logged:))
  }

  /// A word whose absence says something of its own.
  func word<Word: RawRepresentable<String>>(_ tag: UInt8, orAbsent absent: Word) throws -> Word {
    self[tag] == nil ? absent : try word(tag)
  }

  func day(_ tag: UInt8) throws -> Day? {
    try integer(tag).map { Day(number: $0) }
  }

  func date(_ tag: UInt8) throws -> PartialDate? {
    guard let bytes = self[tag] else { return nil }
    let list = try FieldReader(list: bytes)
    return PartialDate(
      typed: list.text(1) ?? "", earliest: try list.day(2), latest: try list.day(3),
      exactness: try list.word(4, as: PartialDate.Exactness.self))
  }

  /// The lists of a repeated field.
  func lists(_ tag: UInt8) throws -> [FieldReader] {
    try fields.filter { $0.tag == tag }.map { try FieldReader(list: $0.bytes) }
  }

  /// The tags that stand in the list, each once.
  var tags: [UInt8] {
    fields.reduce(into: []) { tags, field in if tags.last != field.tag { tags.append(field.tag) } }
  }

  /// All fields of a tag, encoded; empty where there is none.
  func encoded(_ tag: UInt8) -> [UInt8] {
    fields.filter { $0.tag == tag }.flatMap { [tag] + FieldWriter.variable($0.bytes.count) + $0.bytes }
  }

  private subscript(tag: UInt8) -> ArraySlice<UInt8>? {
    fields.first { $0.tag == tag }?.bytes
  }

  private static func length(_ rest: inout ArraySlice<UInt8>) throws -> Int {
    var value = 0
    for shift in stride(from: 0, through: 28, by: 7) {
      guard let byte = rest.popFirst() else { break }
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw RegisterError.damagedLog("an entry of the log is cut")
  }

  private static func number(_ bytes: ArraySlice<UInt8>) throws -> UInt64 {
    guard bytes.count == 8 else { throw RegisterError.damagedLog("an entry of the log holds a cut number") }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
