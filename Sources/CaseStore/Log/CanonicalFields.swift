import CaseModel

/// The fields of a record in canonical form, each by its tag: what edits compare, replace and log.
struct CanonicalFields: Hashable, Sendable {
  /// The encoded fields of each tag; a tag without fields is absent.
  private(set) var byTag: [UInt8: [UInt8]] = [:]

  /// No fields.
  init() {}

  /// The fields of a record. `replacing` says which identities stand for others.
  init(_ record: Record, replacing: ((RecordID) -> RecordID)? = nil) throws {
    var writer = FieldWriter()
    writer.replacing = replacing
    record.write(to: &writer)
    try self.init(body: writer.bytes)
  }

  /// The fields that a body of the log holds.
  init(body: [UInt8]) throws {
    let reader = try FieldReader(body)
    for tag in reader.tags { byTag[tag] = reader.encoded(tag) }
  }

  /// The encoded fields of a tag; empty where the fact is not known.
  subscript(tag: UInt8) -> [UInt8] {
    get { byTag[tag] ?? [] }
    set { byTag[tag] = newValue.isEmpty ? nil : newValue }
  }

  /// The canonical body.
  var body: [UInt8] {
    byTag.keys.sorted().reduce(into: [FieldWriter.version]) { body, tag in body += self[tag] }
  }

  /// The record that these fields make.
  func record(_ kind: Record.Kind, _ id: RecordID) throws -> Record {
    try Record(kind: kind, id: id, body: body)
  }

  /// The tags in which two records differ, in their order.
  func differences(from other: CanonicalFields) -> [UInt8] {
    Set(byTag.keys).union(other.byTag.keys).filter { self[$0] != other[$0] }.sorted()
  }
}
