import CaseModel
import Kinship

/// A case file of an invented person, with what a test adds to it.
func inventedFile(_ change: (inout CaseFile) -> Void = { _ in }) -> CaseFile {
  let id = RecordID(high: 7, low: 1)
  var person = Person(id: id, sex: .male)
  person.born = DateReading.read("~1971", today: today)
  person.birthPlace = "Dağ kəndi"
  person.languages = "Azerbaijani, Russian"
  person.maritalStatus = .married
  person.identityNumbers = "passport P0000001"
  var missing = MissingCase(id: RecordID(high: 6, low: 1), number: "BRD-2026-00001", person: id)
  missing.lastSeen = DateReading.read("spring 1993", today: today)
  missing.lastSeenPlace = "Ağdam"
  let name = PersonName(id: RecordID(high: 8, low: 1), person: id, given: "Orxan", fathersName: "Vaqif", surname: "Sınaqov", marker: "oğlu")
  let row = CaseRow(
    id: missing.id, person: id, family: nil, number: missing.number, name: "SINAQOV Orxan Vaqif oğlu", birthYear: 1971,
    lastSeen: "spring 1993", place: "Ağdam", incident: "", category: .unknown, sex: .male, ageGroup: .adult, circumstance: .unknown,
    fate: .unknown, workflow: .draft, coverage: .insufficient)
  let graph = KinGraph(members: [KinGraph.Member(sex: .male, isMissing: true)])
  let card = FamilyTree.Card(person: id, name: row.name)
  var file = CaseFile(
    row: row, missingCase: missing, person: person, names: [name], family: nil, tree: FamilyTree(graph: graph, cards: [card], index: 0),
    contacts: [], samples: [])
  change(&file)
  return file
}
