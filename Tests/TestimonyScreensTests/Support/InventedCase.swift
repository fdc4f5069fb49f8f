import CaseModel
import Kinship

/// An invented missing man with his mother, and what was said of him.
enum InventedCase {
  static let today = Day(number: 20_780)
  static let anar = RecordID(high: 1, low: 1)
  static let mother = RecordID(high: 1, low: 2)
  static let caseID = RecordID(high: 3, low: 1)

  static func date(_ text: String) -> PartialDate { DateReading.read(text, today: today) }

  static func row() -> CaseRow {
    CaseRow(
      id: caseID, person: anar, family: nil, number: "BRD-2026-00001", name: "RASULOV Anar Kamal oğlu", birthYear: 1965,
      lastSeen: "26.2.1992", place: "Kosa", incident: "", category: .civilian, sex: .male, ageGroup: .adult,
      circumstance: .takenHostage, fate: .unknown, workflow: .active, coverage: .insufficient)
  }

  static func file(events: [TracingEvent] = []) -> CaseFile {
    var missing = MissingCase(id: caseID, number: "BRD-2026-00001", person: anar)
    missing.lastSeen = date("26.2.1992")
    missing.lastSeenPlace = "Kosa"
    var card = FamilyTree.Card(person: anar, name: "Anar RASULOV")
    card.missingCase = caseID
    card.caseNumber = "BRD-2026-00001"
    let graph = KinGraph(
      members: [.init(sex: .male, isMissing: true), .init(sex: .female, life: .alive)], parentLinks: [.init(parent: 1, child: 0)])
    let tree = FamilyTree(graph: graph, cards: [card, .init(person: mother, name: "Lalə RASULOVA")], index: 0)
    var person = Person(id: anar, sex: .male)
    person.born = date("1965")
    var file = CaseFile(
      row: row(), missingCase: missing, person: person, names: [], family: nil, tree: tree, contacts: [], samples: [])
    file.events = events
    return file
  }

  static func event(
    _ number: UInt64, _ kind: TracingEvent.Kind, _ when: String? = nil, place: String? = nil, source: SourceReference? = .words("letter"),
    certainty: Relationship.Certainty = .asserted
  ) -> TracingEvent {
    var event = TracingEvent(id: RecordID(high: 12, low: number), missingCase: caseID, kind: kind, certainty: certainty)
    event.date = when.map(date)
    event.place = place
    event.source = source
    return event
  }

  static func statement(_ number: UInt64, _ what: String, when: String? = nil, place: String? = nil, of testimony: UInt64 = 1)
    -> WitnessStatement
  {
    var made = WitnessStatement(
      id: RecordID(high: 9, low: number), testimony: RecordID(high: 8, low: testimony), position: Int(number), what: what)
    made.person = anar
    made.when = when.map(date)
    made.place = place
    return made
  }

  static func testimony(sealed: Bool = false) -> Testimony {
    var testimony = Testimony(
      id: RecordID(high: 8, low: 1), number: "BRD-T-2026-00001", interviewer: "A. Worker", narrative: "She told of the winter.")
    testimony.witness = mother
    testimony.isSealed = sealed
    testimony.witnessCode = sealed ? "W-0007" : nil
    testimony.on = date("20.11.2026")
    testimony.consent = .given
    testimony.cases = [caseID]
    return testimony
  }

  static func testimonyFile(_ statements: [WitnessStatement] = [], sealed: Bool = false) -> TestimonyFile {
    TestimonyFile(
      testimony: testimony(sealed: sealed), statements: statements,
      names: sealed ? [anar: "RASULOV Anar Kamal oğlu"] : [anar: "RASULOV Anar Kamal oğlu", mother: "RASULOVA Lalə"], cases: [row()])
  }
}
