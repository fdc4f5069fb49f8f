import CaseModel
import SQLiteAccess

extension Register {
  /// Everything that hangs on a person; `nil` where the register does not hold him.
  public func dossier(of person: RecordID) throws -> PersonDossier? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.person, person), let found = try records.person(number) else { return nil }
      let reader = DossierReader(connection: connection, records: records, number: number, person: person)
      let family = try found.family.flatMap { id in
        try connection.first("SELECT number, name FROM family WHERE id = ?", .id(id)) { "\($0.text(0)) \($0.text(1))" }
      }
      let (relatives, sexes) = try reader.relatives()
      return PersonDossier(
        person: found, names: try records.names(of: number, person: person), records: try reader.all(), familyWords: family,
        relatives: relatives, sexes: sexes)
    }
  }
}

/// Collects what refers to one person.
private struct DossierReader {
  let connection: Connection
  let records: RecordReader
  let number: Int
  let person: RecordID

  /// Every record that refers to the person, kind by kind.
  func all() throws -> [Record] {
    var all: [Record] = []
    all += try numbers("missing_case", "person").compactMap { try records.missingCase($0).map { .missingCase($0) } }
    all += try ties().compactMap { try records.relationship($0).map { .relationship($0) } }
    all += try records.contacts(where: "person", number).map { .contact($0) }
    all += try records.donor(where: "person", number).map { [.donor($0)] } ?? []
    all += try records.samples(where: "donor", number).map { .sample($0) }
    all += try records.samples(where: "handed_over_by", number).filter { $0.donor != person }.map { .sample($0) }
    for (kind, column) in [
      (Record.Kind.profile, "person"), (.testimony, "witness"), (.statement, "person"), (.consent, "person"), (.task, "person"),
    ] {
      all += try records.kept(kind, where: column, number)
    }
    all += try records.kept(.sourcedValue, matching: "about = ?", .id(person))
    all += try records.kept(.personPair, matching: "first = ?1 OR second = ?1", .id(person))
    all += try numbers("family", "contact_person").compactMap { try records.family($0).map { .family($0) } }
    return all
  }

  /// Names and sexes of those to whom the person is tied.
  func relatives() throws -> (names: [RecordID: String], sexes: [RecordID: Sex]) {
    var names: [RecordID: String] = [:]
    var sexes: [RecordID: Sex] = [:]
    let hits = PersonHitReader(connection: connection)
    try connection.forEach(
      "SELECT first FROM relationship WHERE second = ?1 UNION SELECT second FROM relationship WHERE first = ?1", .integer(number)
    ) { row in
      guard let hit = try hits.read(row.integer(0)) else { return }
      names[hit.id] = hit.name
      sexes[hit.id] = hit.sex
    }
    return (names, sexes)
  }

  private func ties() throws -> [Int] {
    try connection.rows(
      "SELECT no FROM relationship WHERE first = ?1 UNION SELECT no FROM relationship WHERE second = ?1 ORDER BY 1", .integer(number)
    ) { $0.integer(0) }
  }

  private func numbers(_ table: String, _ column: String) throws -> [Int] {
    try connection.rows("SELECT no FROM \(table) WHERE \(column) = ? ORDER BY no", .integer(number)) { $0.integer(0) }
  }
}
