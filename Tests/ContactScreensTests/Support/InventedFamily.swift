import CaseModel
import Kinship

/// An invented family with two missing brothers, as a page of the desk holds it.
enum InventedFamily {
  static let today = Day(number: 20_780)
  static let anar = RecordID(high: 1, low: 1)
  static let emin = RecordID(high: 1, low: 2)
  static let mother = RecordID(high: 1, low: 3)
  static let father = RecordID(high: 1, low: 4)
  static let daughter = RecordID(high: 1, low: 5)
  static let caseOfAnar = RecordID(high: 3, low: 1)
  static let caseOfEmin = RecordID(high: 3, low: 2)
  static let family = RecordID(high: 4, low: 1)

  static var tree: FamilyTree {
    func card(_ id: RecordID, _ name: String, case missing: RecordID? = nil, number: String? = nil) -> FamilyTree.Card {
      var card = FamilyTree.Card(person: id, name: name)
      card.missingCase = missing
      card.caseNumber = number
      return card
    }
    let cards = [
      card(anar, "Anar RASULOV", case: caseOfAnar, number: "BRD-2026-00001"),
      card(emin, "Emin RASULOV", case: caseOfEmin, number: "BRD-2026-00002"), card(mother, "Lalə RASULOVA"),
      card(father, "Kamal RASULOV"), card(daughter, "Nigar RASULOVA"),
    ]
    let members = [
      KinGraph.Member(sex: .male, isMissing: true), .init(sex: .male, isMissing: true), .init(sex: .female, life: .alive),
      .init(sex: .male, life: .dead), .init(sex: .female, life: .alive),
    ]
    let links = [(2, 0), (2, 1), (3, 0), (3, 1), (0, 4)].map { KinGraph.ParentLink(parent: $0.0, child: $0.1) }
    return FamilyTree(
      graph: KinGraph(members: members, parentLinks: links, unions: [.init(first: 2, second: 3)]), cards: cards, index: 0)
  }

  static func contact(
    _ number: UInt64, on day: Int = 20_700, with person: RecordID? = nil, next: String? = nil, due: Int? = nil, cases: [RecordID] = []
  ) -> Contact {
    var contact = Contact(
      id: RecordID(high: 2, low: number), on: Day(number: day), channel: .visit, direction: .outgoing, by: "A. Worker", summary: "Spoke.")
    contact.family = family
    contact.person = person
    contact.nextAction = next
    contact.nextActionDue = due.map(Day.init(number:))
    contact.cases = cases
    return contact
  }

  static func file(contactPerson: RecordID? = mother, contacts: [Contact] = []) -> CaseFile {
    let missing = MissingCase(id: caseOfAnar, number: "BRD-2026-00001", person: anar)
    let row = CaseRow(
      id: caseOfAnar, person: anar, family: family, number: "BRD-2026-00001", name: "RASULOV Anar Kamal oğlu", birthYear: 1965,
      lastSeen: "26.2.1992", place: "Kosa", incident: "", category: .civilian, sex: .male, ageGroup: .adult,
      circumstance: .takenHostage, fate: .unknown, workflow: .active, coverage: .insufficient)
    var record = Family(id: family, number: "F-001", name: "Rasulov, Kosa")
    record.contactPerson = contactPerson
    return CaseFile(
      row: row, missingCase: missing, person: Person(id: anar, sex: .male), names: [], family: record, tree: tree, contacts: contacts,
      samples: [])
  }
}
