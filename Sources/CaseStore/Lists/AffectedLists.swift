import CaseModel
import SQLiteAccess

/// Finds the rows of the lists that a change touches: a sample of a mother changes the coverage of her children, another missing brother
/// makes the family one with several missing.
struct AffectedLists {
  private let connection: Connection
  private let kin: StoredKin

  init(_ connection: Connection, _ kin: StoredKin) {
    self.connection = connection
    self.kin = kin
  }

  /// The local numbers of the cases and families whose rows must be computed again.
  func find(_ changes: ChangeSet) throws -> (cases: Set<Int>, families: Set<Int>) {
    let records = RecordReader(connection: connection)
    var cases = changes.cases
    var families = changes.families
    var persons = changes.persons
    for id in changes.touched {
      if let number = try records.number(.person, id) { persons.insert(number) }
    }
    let consenting = try changes.consenting.compactMap { try records.number(.person, $0) }
    persons.formUnion(consenting)
    for person in consenting {
      // Things that somebody handed over rest on that person's consent.
      persons.formUnion(
        try connection.rows("SELECT donor FROM sample WHERE handed_over_by = ?", .integer(person)) { $0.integer(0) })
    }
    for id in changes.moved {
      if let number = try records.number(.family, id) { families.insert(number) }
    }
    for incident in changes.incidents {
      cases.formUnion(
        try connection.rows("SELECT no FROM missing_case WHERE incident = ?", .integer(incident)) { $0.integer(0) })
    }
    for person in persons {
      if let family = try connection.integer("SELECT family FROM person WHERE no = ?", .integer(person)) { families.insert(family) }
    }
    for number in changes.cases {
      let family = try connection.integer(
        "SELECT p.family FROM missing_case c JOIN person p ON p.no = c.person WHERE c.no = ?", .integer(number))
      if let family { families.insert(family) }
    }
    if !changes.touched.isEmpty || !consenting.isEmpty {
      for person in persons { cases.formUnion(try nearCases(of: person)) }
    }
    for family in families {
      cases.formUnion(
        try connection.rows(
          "SELECT c.no FROM person p JOIN missing_case c ON c.person = p.no WHERE p.family = ?", .integer(family)
        ) { $0.integer(0) })
    }
    for id in changes.contacted {
      if let number = try records.number(.family, id) { families.insert(number) }
    }
    for number in cases {
      let family = try connection.integer(
        "SELECT p.family FROM missing_case c JOIN person p ON p.no = c.person WHERE c.no = ?", .integer(number))
      if let family { families.insert(family) }
    }
    return (cases, families)
  }

  /// The cases of a person's next of kin, who may belong to other family files.
  private func nearCases(of person: Int) throws -> Set<Int> {
    var near: Set<Int> = [person]
    for parent in try kin.parents(of: person) {
      near.insert(parent.person)
      near.formUnion(try kin.children(of: parent.person).map(\.person))
    }
    for child in try kin.children(of: person) {
      near.insert(child.person)
      near.formUnion(try kin.parents(of: child.person).map(\.person))
    }
    var cases: Set<Int> = []
    for number in near {
      let own = try connection.rows("SELECT no FROM missing_case WHERE person = ?", .integer(number)) { $0.integer(0) }
      cases.formUnion(own)
    }
    return cases
  }
}
