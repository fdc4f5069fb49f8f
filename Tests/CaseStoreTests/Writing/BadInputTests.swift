import CaseModel
import CaseStore
import Foundation
import Kinship
import Testing

@Suite struct BadInputTests {
  @Test(
    "any text is kept as it was typed, also in the history",
    arguments: [
      "a\u{0}b", "\u{1B}[31mred\u{7}", String(decoding: [0x41, 0xFF, 0xFE, 0x42], as: UTF8.self), "\u{202E}olleh", "שלום عليكم",
      "e" + String(repeating: "\u{301}", count: 40), String(repeating: "Ə", count: 10_000), " ",
    ])
  func anyText(text: String) async throws {
    let desk = try await WritingDesk.open()
    var person = desk.anar.person
    person.note = text
    person.birthPlace = text
    var names = desk.anar.names
    names[0].surname = text
    names[0].given = text
    try await desk.save(.edit(.person(person, names), from: .person(desk.anar.person, desk.anar.names)))
    try await desk.changeCase(desk.anar.row.id) { record in
      record.lastSeenPlace = text
      record.lastSeenDistrict = nil
    }
    let file = try #require(try await desk.register.caseFile(desk.anar.row.id))
    #expect(file.person.note == text && file.person.birthPlace == text && file.names[0].surname == text)
    #expect(file.missingCase.lastSeenPlace == text && file.row.place == text)
    #expect(try await desk.register.history(of: desk.anar.row.id)?.entries.first { $0.field == "last seen place" }?.new == text)
    #expect(try await desk.register.check().problems == [])
    for _ in 0..<2 { #expect(try await desk.register.undo(by: "Sevda") == .done(why: "test")) }
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.names == desk.anar.names)
    #expect(try await desk.register.check().problems == [])
  }

  @Test("a field of 1 MB is kept, a longer one is refused with a sentence that names it")
  func longFields() async throws {
    let desk = try await WritingDesk.open()
    let megabyte = String(repeating: "x", count: (1 << 20) - 16)
    let saved = try await desk.save(
      .create(.testimony(Testimony(id: .provisional(1), interviewer: "Sevda", narrative: megabyte))))
    let id = try #require(saved.identities[.provisional(1)])
    guard case .testimony(let told)? = try await desk.register.record(.testimony, id) else { throw RegisterError(.other, "none") }
    #expect(told.narrative.utf8.count == megabyte.utf8.count)
    var longer = told
    longer.narrative = String(repeating: "y", count: 10 << 20)
    let sentence =
      "The field “narrative” of the testimony holds more than 1 MB of text. Shorten it; nothing was changed and the draft is kept."
    #expect(try await desk.refusal(.edit(.testimony(longer), from: .testimony(told))) == sentence)
    #expect(
      try await desk.refusal(.create(.testimony(Testimony(id: .provisional(1), interviewer: "S", narrative: longer.narrative)))) == sentence
    )
    #expect(try await desk.register.record(.testimony, id) == .testimony(told))
  }

  @Test("what the register holds already or must not hold is refused with a sentence")
  func rules() async throws {
    let desk = try await WritingDesk.open()
    let (anar, emin) = (desk.anar.person.id, desk.emin.person.id)
    func tie(_ first: RecordID, _ second: RecordID, _ kind: Relationship.Kind = .biologicalParent) -> RecordChange.Step {
      .create(.relationship(Relationship(id: .provisional(50), kind: kind, first: first, second: second)))
    }
    let mother = try #require(desk.anar.tree.cards.first { $0.name == "Lalə RASULOVA" }).person
    #expect(try await desk.refusal(tie(anar, anar)) == "A person cannot be his or her own parent.")
    #expect(
      try await desk.refusal(tie(anar, mother))
        == "The parent is a descendant of the child: somebody would be his or her own ancestor. Check which of the two is the parent.")
    #expect(try await desk.refusal(tie(mother, anar)) == "This relationship is recorded already. Change the one that is there.")
    let secondMother = Person(id: .provisional(1), sex: .female)
    #expect(
      try await desk.refusal(.create(.person(secondMother, [])), tie(.provisional(1), anar))
        == "The child has a mother by birth already. Mark one of the two as doubted, or check the reference.")
    try await desk.save(.create(.person(Person(id: .provisional(1), sex: .unknown), [])), tie(.provisional(1), anar))
    let unnamed = try #require(try await desk.register.caseFile(desk.anar.row.id)?.tree.cards.first { $0.name.isEmpty }).person
    let before = try #require(try await desk.register.record(.person, unnamed))
    #expect(
      try await desk.refusal(.edit(.person(Person(id: unnamed, sex: .female), []), from: before))
        == "A child of the person has a mother by birth already. Mark one of the two relationships as doubted first.")
    var taken = MissingCase(id: .provisional(1), number: "BRD-2026-00002", person: anar)
    #expect(
      try await desk.refusal(.create(.missingCase(taken)))
        == "The number BRD-2026-00002 is in use already. Give the case another number, or none.")
    taken.number = "X-1"
    taken.person = RecordID(high: 3, low: 3)
    #expect(try await desk.refusal(.create(.missingCase(taken))) == "The register holds no such person.")
    let sample = Sample(
      id: .provisional(1), donor: emin, kind: .familyReference, material: .hair, barcode: "K-1", status: .planned)
    #expect(
      try await desk.refusal(.create(.sample(sample))) == "The barcode K-1 is in use already. Check the label of the kit.")
    let donor = RecordChange.Step.create(.donor(Donor(id: .provisional(1), person: emin, state: .agreed)))
    try await desk.save(donor)
    #expect(try await desk.refusal(donor) == "The person has a donor record already. Change the one that is there.")
    let profile = RecordChange.Step.create(.profile(AnteMortemProfile(id: .provisional(1), person: anar)))
    try await desk.save(profile)
    #expect(try await desk.refusal(profile) == "The person has an ante-mortem profile already. Change the one that is there.")
    #expect(
      try await desk.refusal(.create(.personPair(PersonPair(id: .provisional(1), first: anar, second: anar, verdict: .same))))
        == "Both sides of the pair are the same person.")
    #expect(try await desk.register.check().problems == [])
  }
}
