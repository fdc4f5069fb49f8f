import CaseModel

/// Writes the canonical form of a record's fields, the form that the log keeps and hashes.
///
/// The form, version 1:
///
///     list   = version field*            version is the byte 1
///     field  = tag length bytes          tag is one byte; length is an unsigned LEB128 number in its shortest form
///
/// Tags ascend; a tag stands once, but for lists (a person's names), whose elements follow each other. A fact that is not known has no field.
/// Inside a field:
///
///     text         UTF-8 as it is
///     word         the raw value of an enumeration, UTF-8
///     integer      8 bytes, two's complement, most significant first
///     fraction     8 bytes, IEEE 754, most significant first
///     truth        one byte, 1; false has no field
///     identity     16 bytes
///     source       UTF-8: `testimony`, `statement` or `contact` and an identity, or words
///     date, name   a list without the version byte
///
/// Each record kind has its own tags, in the file that reads and writes it; a tag is never given a second meaning.
struct FieldWriter {
  static let version: UInt8 = 1
  private(set) var bytes: [UInt8] = []
  /// What stands for an identity in what is written; `nil` writes identities as they are.
  var replacing: ((RecordID) -> RecordID)?

  /// Starts a new list, keeping the memory of the old one.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(FieldWriter.version)
  }

  mutating func text(_ tag: UInt8, _ value: String?) {
    guard var value else { return }
    value.withUTF8 { utf8 in
      open(tag, length: utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func word(_ tag: UInt8, _ value: some RawRepresentable<String>) {
    text(tag, value.rawValue)
  }

  mutating func integer(_ tag: UInt8, _ value: Int?) {
    guard let value else { return }
    open(tag, length: 8)
    append(UInt64(bitPattern: Int64(value)))
  }

  mutating func fraction(_ tag: UInt8, _ value: Double?) {
    guard let value else { return }
    open(tag, length: 8)
    append(value.bitPattern)
  }

  mutating func truth(_ tag: UInt8, _ value: Bool) {
    guard value else { return }
    open(tag, length: 1)
    bytes.append(1)
  }

  mutating func identity(_ tag: UInt8, _ value: RecordID?) {
    guard let given = value else { return }
    let value = replacing?(given) ?? given
    open(tag, length: 16)
    append(value.high)
    append(value.low)
  }

  mutating func identities(_ tag: UInt8, _ values: [RecordID]) {
    for value in values { identity(tag, value) }
  }

  /// A source, as the text by which commits name it too.
  mutating func source(_ tag: UInt8, _ value: SourceReference?) {
    guard let value else { return }
    let logged = value.replacing { replacing?($0) ?? $0 }.logged
    if !logged.isEmpty { text(tag, logged) }
  }

  /// Fields that are encoded already.
  mutating func encoded(_ fields: [UInt8]) {
    bytes.append(contentsOf: fields)
  }

  mutating func day(_ tag: UInt8, _ value: Day?) {
    integer(tag, value?.number)
  }

  mutating func date(_ tag: UInt8, _ value: PartialDate?) {
    guard let value else { return }
    nested(tag) { list in
      list.text(1, value.typed)
      list.day(2, value.earliest)
      list.day(3, value.latest)
      list.word(4, value.exactness)
    }
  }

  /// Writes a list into a field. Its length is known afterwards only; one byte is kept for it and more are made if they are needed.
  mutating func nested(_ tag: UInt8, _ fill: (inout FieldWriter) -> Void) {
    open(tag, length: 0)
    let start = bytes.count
    fill(&self)
    let length = bytes.count - start
    if length < 0x80 {
      bytes[start - 1] = UInt8(length)
    } else {
      bytes.replaceSubrange((start - 1)..<start, with: FieldWriter.variable(length))
    }
  }

  private mutating func open(_ tag: UInt8, length: Int) {
    bytes.append(tag)
    if length < 0x80 { bytes.append(UInt8(length)) } else { bytes.append(contentsOf: FieldWriter.variable(length)) }
  }

  private mutating func append(_ value: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
  }

  /// An unsigned LEB128 number in its shortest form.
  static func variable(_ value: Int) -> [UInt8] {
    var rest = UInt(value)
    var result: [UInt8] = []
    while rest >= 0x80 {
      result.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    result.append(UInt8(rest))
    return result
  }
}
