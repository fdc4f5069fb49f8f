import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct VisitPageTests {
  private func stop(
    _ person: RecordID, _ name: String, age: Int?, _ health: Donor.Health? = nil, telephone: String? = nil
  ) -> CollectionVisit.Stop {
    CollectionVisit.Stop(
      person: person, name: name, relation: "mother of RASULOV Anar", age: age, health: health, telephone: telephone,
      state: "agreed", gain: "weak now, good with it")
  }

  private var visit: CollectionVisit {
    CollectionVisit(
      place: "Kosa", asOf: InventedPages.today,
      households: [
        CollectionVisit.Household(
          row: InventedPages.familyRow, wishes: "no visit on Fridays", safetyNote: "the road beyond the bridge is mined",
          stops: [
            stop(InventedPages.mother, "RASULOVA Lalə", age: 81, .gravelyIll, telephone: "050 000 00 01"),
            stop(InventedPages.sister, "RASULOVA Nigar", age: nil),
          ])
      ], familiesWithoutNeed: 1)
  }

  @Test("a visit prints as one page of 80 columns: what to bring, the danger before all, whom to ask in order")
  func print() {
    #expect(
      DocumentText.lines(VisitDocument.make(visit), width: 80) == [
        "== Collection visit: Kosa", "  As of             Mon 23 Nov 2026", "  To visit          1 family, 2 donors to ask",
        "  Bring             3 kits, consent forms, seals", "  No visit needed   1 family of the place needs none", "",
        "== 1. F-001  Rasulov, Kosa", "  Safety            ! the road beyond the bridge is mined",
        "  Family            Kosa, 1 missing, coverage weak", "  Wishes            no visit on Fridays",
        "  D1  RASULOVA Lalə                     81  gravely ill tel. 050 000 00 01",
        "      mother of RASULOV Anar; agreed; weak now, good with it",
        "  D2  RASULOVA Nigar                    ?               no telephone",
        "      mother of RASULOV Anar; agreed; weak now, good with it", "",
        "  A planning aid, not a laboratory result. D1 is asked first. Holds names: keep",
        "  this page with you and destroy it afterwards.",
      ])
  }

  @Test("six families with two donors each, wishes and a safety note fit on one printed page of 66 lines")
  func fits() {
    var visit = visit
    visit.households = Array(repeating: visit.households[0], count: 6)
    #expect(DocumentText.lines(VisitDocument.make(visit), width: 80).count <= 66)
    #expect(DocumentText.lines(VisitDocument.make(visit), width: 80).allSatisfy { $0.count <= 80 })
  }

  @Test("households and donors can be opened, and the safety note is a problem")
  func links() throws {
    let page = VisitDocument.make(visit)
    #expect(
      DocumentLayout(page, width: 80).links == [
        .family(InventedPages.family), .person(InventedPages.mother), .person(InventedPages.sister),
      ])
    let note = DocumentLayout(page, width: 80).lines.flatMap(\.pieces).first { $0.span.text.contains("mined") }
    #expect(note?.span.role == .problem)
    try PageScreen.expect(page, is: "visit")
  }

  @Test("a place without need says so and asks for no kits")
  func nothing() {
    let page = VisitDocument.make(CollectionVisit(place: "", asOf: InventedPages.today, households: []))
    #expect(
      DocumentText.lines(page, width: 80).prefix(5) == [
        "== Collection visit: place not known", "  As of             Mon 23 Nov 2026", "  To visit          0 families, 0 donors to ask",
        "  Bring             no kits", "  No family here lacks a sample that a relative could still give.",
      ])
  }

  @Test("places are listed with their families and need, and each opens its plan")
  func places() {
    let page = VisitPlacesDocument.make([
      VisitPlace(place: "Kosa", families: 1_204, need: 3_100), VisitPlace(place: "", families: 2, need: 5),
    ])
    #expect(
      DocumentText.lines(page, width: 80).prefix(4) == [
        "== Where a visit would help (2 places)", "  Place                               Families    Need",
        "  Kosa                                   1,204    3,100", "  place not known                            2       5",
      ])
    #expect(DocumentLayout(page, width: 80).links == [.visit(place: "Kosa"), .visit(place: "")])
    #expect(
      DocumentText.lines(VisitPlacesDocument.make([]), width: 80) == [
        "== Where a visit would help (0 places)", "  No family lacks a sample that a relative could still give.",
      ])
  }
}
