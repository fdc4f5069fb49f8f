import CaseModel
import SQLiteAccess

extension Register {
  /// Everything about one missing person; `nil` where the register holds no such case.
  public func caseFile(_ id: RecordID) throws -> CaseFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.missingCase, id), let missingCase = try records.missingCase(number),
        let personNumber = try records.number(.person, missingCase.person), let person = try records.person(personNumber),
        let row = try caseRow("no", number)
      else { return nil }
      let familyNumber = try person.family.flatMap { try records.number(.family, $0) }
      let tree = try self.tree(around: personNumber)
      var file = CaseFile(
        row: row, missingCase: missingCase, person: person, names: try records.names(of: personNumber, person: person.id),
        family: try familyNumber.flatMap { try records.family($0) }, tree: tree,
        contacts: try records.contacts(matching: CaseFacts.contacts, .integer(number)), samples: try samples(of: tree, records))
      try CaseFacts(connection: connection, records: records).fill(&file, case: number, person: personNumber)
      return file
    }
  }

  /// The case with this number; `nil` where there is none.
  public func caseID(number: String) throws -> RecordID? {
    try reading {
      try connection.first("SELECT id FROM missing_case WHERE number = ?", .text(number)) { try $0.id(0) }
    }
  }

  /// Everything about one person; `nil` where the register holds no such person.
  public func personFile(_ id: RecordID) throws -> PersonFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.person, id), let person = try records.person(number) else { return nil }
      let family = try person.family.flatMap { try records.number(.family, $0) }.flatMap { try records.family($0) }
      var file = PersonFile(
        person: person, names: try records.names(of: number, person: id), caseRow: try caseRow("person_no", number), family: family,
        donor: try records.donor(of: number, id: id), samples: try records.samples(where: "donor", number),
        contacts: try records.contacts(where: "person", number))
      file.consents = try records.consents(of: number)
      file.tasks = try records.tasks(matching: "person = ?", .integer(number))
      return file
    }
  }

  /// The family around a person, at most 400 persons, the nearest first; `nil` where the register holds no such person.
  public func familyTree(around person: RecordID) throws -> FamilyTree? {
    try reading {
      guard let number = try RecordReader(connection: connection).number(.person, person) else { return nil }
      return try tree(around: number)
    }
  }

  /// One contact; `nil` where the register holds no such contact.
  public func contact(_ id: RecordID) throws -> Contact? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.contact, id) else { return nil }
      return try records.contacts(where: "no", number).first
    }
  }

  /// One sample, with the file of the person who gave it; `nil` where the register holds no such sample.
  public func sample(_ id: RecordID) throws -> (sample: Sample, donor: PersonFile)? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.sample, id), let sample = try records.samples(where: "no", number).first,
        let donor = try personFile(sample.donor)
      else { return nil }
      return (sample, donor)
    }
  }

  /// The list row of a case, found by a column of the list.
  func caseRow(_ column: String, _ number: Int) throws -> CaseRow? {
    let table = ListTable<CaseRow>.cases
    return try connection.first(
      "SELECT \(table.columns) FROM case_list WHERE \(column) = ? ORDER BY no LIMIT 1", .integer(number), read: table.read)
  }

  /// The samples that members of a tree gave, newest first.
  func samples(of tree: FamilyTree, _ records: RecordReader) throws -> [Sample] {
    let given = "SELECT s.no FROM person p JOIN sample s ON s.donor = p.no WHERE p.id = ?"
    let numbers = try tree.cards.flatMap { try connection.rows(given, .id($0.person)) { $0.integer(0) } }
    return try numbers.flatMap { try records.samples(where: "no", $0) }
      .sorted { ($0.collectedOn?.number ?? .min, $0.id) > ($1.collectedOn?.number ?? .min, $1.id) }
  }
}
