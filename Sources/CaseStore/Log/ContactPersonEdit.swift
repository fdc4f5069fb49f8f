import CaseModel

/// Names the contact person of a family in a load of files: an edit without a base, because nobody saw the family on a screen before.
struct ContactPersonEdit: Hashable, Sendable {
  /// The field in the log.
  static let field = "family.contact person"
  /// The tag of the contact person among the fields of a family.
  static let tag: UInt8 = 4
  var family: RecordID
  var person: RecordID

  /// The body of the entry: the new value, with the tag it has in the record.
  func write(to fields: inout FieldWriter) {
    fields.begin()
    fields.identity(ContactPersonEdit.tag, person)
  }
}
