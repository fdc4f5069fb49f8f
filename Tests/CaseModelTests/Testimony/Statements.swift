import CaseModel
import Kinship

/// Short ways to say what a witness said. All persons and places are invented.
enum Statements {
  static let today = Day(number: 20_780)
  static let anar = RecordID(high: 1, low: 4)

  static func date(_ text: String) -> PartialDate { DateReading.read(text, today: today) }

  static func statement(
    _ number: UInt64, _ what: String, when: String? = nil, place: String? = nil, about person: RecordID? = anar
  ) -> WitnessStatement {
    var made = WitnessStatement(
      id: RecordID(high: 9, low: number), testimony: RecordID(high: 8, low: number), position: Int(number), what: what)
    made.person = person
    made.when = when.map(date)
    made.place = place
    return made
  }

  static func about(_ statement: WitnessStatement) -> StatementAbout {
    StatementAbout(statement: statement, testimonyNumber: "BRD-T-2026-0000\(statement.position)", witness: "W-0001", takenOn: nil)
  }

  static func said(
    _ number: UInt64, _ what: String, when: String? = nil, place: String? = nil, about person: RecordID? = anar
  ) -> StatementAbout { about(statement(number, what, when: when, place: place, about: person)) }

  /// The case of a man last seen in Kosa on 26 February 1992.
  static func file() -> CaseFile {
    var missing = MissingCase(id: RecordID(high: 3, low: 4), number: "BRD-2026-00001", person: anar)
    missing.lastSeen = date("26.2.1992")
    missing.lastSeenPlace = "Kosa"
    missing.lastSeenDistrict = "Aran"
    let row = CaseRow(
      id: missing.id, person: anar, family: nil, number: missing.number, name: "RASULOV Anar", birthYear: 1965, lastSeen: "26.2.1992",
      place: "Kosa", incident: "", category: .civilian, sex: .male, ageGroup: .adult, circumstance: .takenHostage, fate: .unknown,
      workflow: .active, coverage: .insufficient)
    let tree = FamilyTree(
      graph: KinGraph(members: [.init(sex: .male, isMissing: true)]), cards: [.init(person: anar, name: "Anar RASULOV")], index: 0)
    return CaseFile(
      row: row, missingCase: missing, person: Person(id: anar, sex: .male), names: [], family: nil, tree: tree, contacts: [], samples: [])
  }
}
