import CaseModel

/// A change of one fact of a record: an op whose `field` names the kind and the fact, and whose body holds that field alone.
enum FieldEdit: Hashable, Sendable {
  case contactPerson(family: RecordID, person: RecordID)

  /// The word in the log's `field` column.
  var field: String { "family.contact person" }

  /// Writes the new value, with the tag it has in the record.
  func write(to fields: inout FieldWriter) {
    fields.begin()
    switch self {
    case .contactPerson(_, let person): fields.identity(4, person)
    }
  }

  /// Reads a change back from the log.
  init(field: String, id: RecordID, body: [UInt8]) throws {
    guard field == "family.contact person" else {
      throw RegisterError.damagedLog("an entry changes a field that this program does not know")
    }
    self = .contactPerson(family: id, person: try FieldReader(body).requiredIdentity(4))
  }
}
