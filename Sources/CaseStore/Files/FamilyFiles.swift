import CaseModel
import SQLiteAccess

extension Register {
  /// Everything about one family, the tree drawn around its first missing member; `nil` where the register holds no such family.
  public func familyFile(_ id: RecordID) throws -> FamilyFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.family, id), let family = try records.family(number), let row = try familyRow(number) else {
        return nil
      }
      let table = ListTable<CaseRow>.cases
      let cases = try connection.rows(
        "SELECT \(table.columns) FROM case_list WHERE family_no = ? ORDER BY no", .integer(number), read: table.read)
      let index = try connection.integer(
        """
        SELECT p.no FROM person p LEFT JOIN missing_case c ON c.person = p.no JOIN family f ON f.no = p.family
        WHERE p.family = ? ORDER BY c.no IS NULL, c.no, p.no = f.contact_person DESC, p.no LIMIT 1
        """, .integer(number))
      let tree: FamilyTree =
        try index.map { try self.tree(around: $0) }
        ?? FamilyTree(graph: .init(members: []), cards: [], index: 0)
      let samples = try connection.rows(
        "SELECT s.no FROM person p JOIN sample s ON s.donor = p.no WHERE p.family = ?", .integer(number)
      ) { $0.integer(0) }.flatMap { try records.samples(where: "no", $0) }
      return FamilyFile(
        family: family, row: row, tree: tree, cases: cases, contacts: try records.contacts(where: "family", number),
        samples: samples.sorted { ($0.collectedOn?.number ?? .min, $0.id) > ($1.collectedOn?.number ?? .min, $1.id) })
    }
  }

  /// A contact with the names of those it concerns; `nil` where the register holds no such contact.
  public func contactFile(_ id: RecordID) throws -> ContactFile? {
    try reading {
      guard let contact = try contact(id) else { return nil }
      let family = try contact.family.flatMap { id in
        try connection.first("SELECT number, name FROM family WHERE id = ?", .id(id)) { "\($0.text(0)) \($0.text(1))" }
      }
      var file = ContactFile(contact: contact, personName: try contact.person.flatMap { try shownName($0) }, familyName: family)
      let records = RecordReader(connection: connection)
      file.cases = try contact.cases.compactMap { id in
        try records.number(.missingCase, id).flatMap { try caseRow("no", $0) }
      }
      if let number = try records.number(.contact, id) {
        file.followedBy = try records.contacts(where: "follows", number).reversed()
      }
      if let followed = try contact.follows.flatMap({ try records.number(.contact, $0) }) {
        file.follows = try records.contacts(where: "no", followed).first
      }
      return file
    }
  }

  /// A person's current name in list form.
  func shownName(_ person: RecordID) throws -> String? {
    let records = RecordReader(connection: connection)
    guard let number = try records.number(.person, person) else { return nil }
    return try records.names(of: number, person: person).first.map(ListName.list)
  }
}
