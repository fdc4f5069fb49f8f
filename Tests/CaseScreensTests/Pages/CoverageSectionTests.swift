import CaseModel
import CaseScreens
import DeskKit
import Kinship
import Testing

private func donor(_ low: UInt64, _ use: DonorUse) -> DonorSheet.Line {
  DonorSheet.Line(
    position: 1, person: RecordID(high: 7, low: low), name: "Lalə SINAQOVA", relation: "mother", age: 81, distance: .near, health: nil,
    use: use, state: "not asked", gain: "would make it minimum")
}

@Test("near the top the page says how far the samples carry, why, whom to ask first, and leads to the donors")
func coverageWithSheet() throws {
  let sheet = DonorSheet(
    verdict: CoverageVerdict(grade: .weak, reason: "Sampled: one full sibling. With a parent it would be minimum."),
    nextStep: "Mother Lalə, 81: would make it minimum. Ask her first.", toAsk: [donor(2, .ask(1))],
    counted: [donor(3, .inUse), donor(4, .awaited)], outOfReach: [donor(5, .outOfReach)], warnings: ["Two brothers share all donors."])
  let page = CaseDocument.make(inventedFile(), sheet: sheet, today: today) { _ in "" }
  let lines = DocumentText.lines(page, width: 80)
  let start = try #require(lines.firstIndex(of: "== DNA samples"))
  #expect(
    Array(lines[(start + 1)...(start + 6)]) == [
      "  Coverage          weak  (planning aid)", "  Because           Sampled: one full sibling. With a parent it would be",
      "                    minimum.", "  Next step         Mother Lalə, 81: would make it minimum. Ask her first.",
      "  Beware            ! Two brothers share all donors.", "  Donors            1 to ask, 2 counted or awaited, 1 out of reach",
    ])
  #expect(lines.firstIndex(of: "== Circumstances").map { $0 > start } == true)
  #expect(DocumentLayout(page, width: 80).links.first == .donors(missingCase: RecordID(high: 6, low: 1)))
}

@Test("without a sheet the page shows the grade of the list and the samples there are")
func coverageWithoutSheet() throws {
  let lines = DocumentText.lines(CaseDocument.make(inventedFile(), today: today) { _ in "" }, width: 80)
  let start = try #require(lines.firstIndex(of: "== DNA samples"))
  #expect(
    Array(lines[(start + 1)...(start + 3)]) == [
      "  Coverage          insufficient  (planning aid)", "  Donors            0 samples in the family", "",
    ])
}

@Suite struct PersonPageTests {
  private let mother = RecordID(high: 7, low: 2)

  private func file(_ donor: Donor? = nil) -> PersonFile {
    PersonFile(person: Person(id: mother, sex: .female), names: [], caseRow: nil, family: nil, donor: donor, samples: [], contacts: [])
  }

  private func lines(_ file: PersonFile, _ consents: [Consent] = [], _ tasks: [OfficeTask] = []) -> [String] {
    DocumentText.lines(
      RecordDocuments.person(file, relation: "mother", consents: consents, tasks: tasks, today: today), width: 80)
  }

  @Test("the page of a donor shows health, consents and tasks")
  func donorPage() throws {
    var donor = Donor(id: RecordID(high: 9, low: 1), person: mother, state: .agreed)
    donor.health = .gravelyIll
    let consent = Consent(
      id: RecordID(high: 5, low: 1), person: mother, purpose: .identification, on: Day(number: today.number - 2))
    let task = OfficeTask(id: RecordID(high: 8, low: 1), kind: .collectAgain, owner: "A. Worker", due: today)
    let lines = lines(file(donor), [consent], [task])
    let start = try #require(lines.firstIndex(of: "== As a donor"))
    #expect(
      Array(lines[start...(start + 10)]) == [
        "== As a donor", "  State             agreed", "  Health            gravely ill", "", "== Tasks (1 open)",
        "  today           collect a new sample                    A. Worker", "", "== Consent",
        "  identification    given \(consent.on)", "  prosecution       not asked", "  research          not asked",
      ])
  }

  @Test("the page of somebody who has nothing to do with samples does not speak of consent")
  func noDonor() {
    #expect(!lines(file()).contains("== Consent"))
    #expect(lines(file(Donor(id: RecordID(high: 9, low: 1), person: mother, state: .identified))).contains("== Consent"))
  }
}
