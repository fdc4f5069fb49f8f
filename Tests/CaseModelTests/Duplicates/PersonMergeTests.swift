import CaseModel
import Kinship
import Testing

@Suite struct PersonMergeTests {
  private let keptID = Invented.id(1)
  private let otherID = Invented.id(2)

  private func dossier(
    _ id: UInt64, _ surname: String = "Əliyev", records: [Record] = [], _ change: (inout Person) -> Void = { _ in }
  ) -> PersonDossier {
    var person = Person(id: Invented.id(id), sex: .male)
    change(&person)
    return PersonDossier(
      person: person, names: [Invented.name(surname, "Rəşad", "Həsən", of: id)], records: records, familyWords: "F-00\(id)",
      relatives: [Invented.id(11): "XANIM", Invented.id(12): "MİNA", Invented.id(13): "HƏSƏN"],
      sexes: [Invented.id(11): .female, Invented.id(12): .female, Invented.id(13): .male])
  }

  private func tie(
    _ number: UInt64, _ kind: Relationship.Kind, _ first: UInt64, _ second: UInt64, _ certainty: Relationship.Certainty = .asserted
  ) -> Relationship {
    Relationship(id: Invented.id(number), kind: kind, first: Invented.id(first), second: Invented.id(second), certainty: certainty)
  }

  private func contact() -> Contact {
    var contact = Contact(
      id: Invented.id(21), on: Day(number: 20_000), channel: .phone, direction: .outgoing, by: "Tester", summary: "asked")
    contact.person = otherID
    return contact
  }

  private func donor(_ number: UInt64, of person: UInt64, _ state: Donor.State) -> Donor {
    Donor(id: Invented.id(number), person: Invented.id(person), state: state)
  }

  @Test("everything that hangs on the one who goes is moved to the one who stays, and then the one goes")
  func movesEverything() {
    let missing = MissingCase(id: Invented.id(20), number: "BRD-2026-00042", person: otherID)
    let sample = Sample(
      id: Invented.id(22), donor: otherID, kind: .familyReference, material: .bloodCard, barcode: "K-1", status: .collected)
    var testimony = Testimony(id: Invented.id(23), interviewer: "Tester", narrative: "…")
    testimony.witness = otherID
    var statement = WitnessStatement(id: Invented.id(24), testimony: Invented.id(90), position: 1, what: "seen")
    statement.person = otherID
    var family = Family(id: Invented.id(25), number: "F-001", name: "Əliyev")
    family.contactPerson = otherID
    let value = SourcedValue(id: Invented.id(26), about: otherID, kind: .person, field: "born", value: "1971", source: nil)
    let profile = AnteMortemProfile(id: Invented.id(27), person: otherID)
    let mother = tie(28, .biologicalParent, 11, 2)
    let child = tie(29, .biologicalParent, 2, 14)
    let decided = PersonPair(id: Invented.id(30), first: Invented.id(5), second: otherID, verdict: .notTheSame)
    let records: [Record] = [
      .missingCase(missing), .contact(contact()), .donor(donor(31, of: 2, .agreed)), .sample(sample), .testimony(testimony),
      .statement(statement), .family(family), .sourcedValue(value), .profile(profile), .relationship(mother), .relationship(child),
      .personPair(decided),
    ]
    let merge = PersonMerge(kept: dossier(1), other: dossier(2, records: records))
    let change = merge.change

    for old in records {
      let edits = change.steps.compactMap { if case .edit(let new, from: old) = $0 { new } else { nil } }
      #expect(edits.count == 1, "\(old.kind.rawValue) is moved once")
      #expect(edits.allSatisfy { PersonMergeTests.mentions($0, keptID) && !PersonMergeTests.mentions($0, otherID) })
      #expect(edits.first?.id == old.id)
    }
    #expect(change.steps.count == records.count + 2)
    #expect(change.steps[records.count] == .remove(.person(merge.other.person, merge.other.names)))
    guard case .create(.personPair(let pair)) = change.steps[records.count + 1] else {
      Issue.record("the decision is not recorded")
      return
    }
    #expect([pair.first, pair.second] == [keptID, otherID])
    #expect(pair.verdict == .same && pair.id.isProvisional)
    #expect(merge.warnings == [])
  }

  /// True where a record names a person.
  private static func mentions(_ record: Record, _ person: RecordID) -> Bool {
    switch record {
    case .missingCase(let record): record.person == person
    case .contact(let record): record.person == person
    case .donor(let record): record.person == person
    case .sample(let record): record.donor == person
    case .testimony(let record): record.witness == person
    case .statement(let record): record.person == person
    case .family(let record): record.contactPerson == person
    case .sourcedValue(let record): record.about == person
    case .profile(let record): record.person == person
    case .relationship(let record): record.first == person || record.second == person
    case .personPair(let record): record.first == person || record.second == person
    default: false
    }
  }

  @Test("fields stand beside each other; what only one knows is taken over, what both know is chosen")
  func fields() {
    let left = dossier(1) {
      $0.birthPlace = "Bərdə"
      $0.born = Invented.date("1970")
      $0.note = "limps"
    }
    let right = dossier(2, "Aliyev") {
      $0.birthPlace = "Ağdam"
      $0.occupation = "driver"
      $0.note = "wears glasses"
      $0.reference = "P-2"
    }
    var merge = PersonMerge(kept: left, other: right)
    #expect(
      merge.rows == [
        MergeRow(field: .name, kept: "Əliyev Rəşad Həsən", other: "Aliyev Rəşad Həsən"), MergeRow(field: .sex, kept: "male", other: "male"),
        MergeRow(field: .born, kept: "1970", other: ""), MergeRow(field: .birthPlace, kept: "Bərdə", other: "Ağdam"),
        MergeRow(field: .occupation, kept: "", other: "driver"), MergeRow(field: .reference, kept: "", other: "P-2"),
        MergeRow(field: .note, kept: "limps", other: "wears glasses"),
      ])
    #expect(merge.rows.filter(\.differs).map(\.field) == [.name, .birthPlace, .note])
    merge.choose(.other, for: .birthPlace)
    merge.choose(.other, for: .name)
    merge.choose(.other, for: .born)
    merge.choose(.both, for: .birthPlace)
    guard case .edit(.person(let person, let names), from: .person(left.person, left.names)) = merge.change.steps[1] else {
      Issue.record("the kept person is not edited after the other is gone")
      return
    }
    #expect(person.id == keptID)
    #expect(person.birthPlace == "Ağdam" && person.born == Invented.date("1970"))
    #expect(person.occupation == "driver" && person.reference == "P-2")
    #expect(person.note == "limps; wears glasses")
    #expect(names.map(\.surname) == ["Aliyev", "Əliyev"])
    #expect(names.allSatisfy { $0.person == keptID })
  }

  @Test("a tie that both have is kept once, with the firmer certainty; one between the two is dropped")
  func repeatedTies() {
    let (mine, twice, between) = (
      tie(40, .partner, 1, 12, .doubted), tie(41, .partner, 12, 2, .proven), tie(42, .biologicalParent, 1, 2)
    )
    var firmer = mine
    firmer.certainty = .proven
    let merge = PersonMerge(
      kept: dossier(1, records: [.relationship(mine), .relationship(between)]),
      other: dossier(2, records: [.relationship(twice), .relationship(between)]))
    #expect(
      Array(merge.change.steps.prefix(3)) == [
        .remove(.relationship(twice)), .edit(.relationship(firmer), from: .relationship(mine)), .remove(.relationship(between)),
      ])
    #expect(merge.warnings == ["The two are recorded as parent and child of each other. That tie is dropped."])
  }

  @Test("two mothers by birth cannot be: the second is kept as doubted, and said")
  func twoMothers() {
    let (mine, theirs, father) = (
      tie(40, .biologicalParent, 11, 1), tie(41, .biologicalParent, 12, 2), tie(43, .biologicalParent, 13, 2)
    )
    var doubted = tie(41, .biologicalParent, 12, 1)
    doubted.certainty = .doubted
    let merge = PersonMerge(
      kept: dossier(1, records: [.relationship(mine)]), other: dossier(2, records: [.relationship(theirs), .relationship(father)]))
    #expect(merge.change.steps[0] == .edit(.relationship(doubted), from: .relationship(theirs)))
    #expect(merge.change.steps[1] == .edit(.relationship(tie(43, .biologicalParent, 13, 1)), from: .relationship(father)))
    #expect(
      merge.warnings == [
        "Both have a mother by birth: XANIM and MİNA. The second is kept as doubted; if the two are one person, merge them next."
      ])
  }

  @Test("a person is a donor once: the chosen record stays, the other goes")
  func donors() {
    let (mine, theirs) = (donor(50, of: 1, .identified), donor(51, of: 2, .sampled))
    var merge = PersonMerge(kept: dossier(1, records: [.donor(mine)]), other: dossier(2, records: [.donor(theirs)]))
    #expect(merge.change.steps[0] == .remove(.donor(theirs)))
    #expect(merge.change.steps.count == 3)
    merge.choose(.other, for: .donor)
    #expect(merge.change.steps[1] == .edit(.donor(donor(50, of: 1, .sampled)), from: .donor(mine)))
  }

  @Test("profiles are put together: lists of both, single values by choice")
  func profiles() {
    var mine = AnteMortemProfile(id: Invented.id(60), person: keptID)
    mine.hair = "black"
    mine.teeth = [ToothNote(tooth: 11, state: .gold)]
    var theirs = AnteMortemProfile(id: Invented.id(61), person: otherID)
    theirs.hair = "grey"
    theirs.eyes = "brown"
    theirs.teeth = [ToothNote(tooth: 11, state: .gold), ToothNote(tooth: 12, state: .missing)]
    theirs.marks = [BodyMark(kind: .scar, place: .forearm)]
    var merge = PersonMerge(kept: dossier(1, records: [.profile(mine)]), other: dossier(2, records: [.profile(theirs)]))
    merge.choose(.other, for: .hair)
    var expected = mine
    (expected.hair, expected.eyes) = ("grey", "brown")
    expected.teeth.append(ToothNote(tooth: 12, state: .missing))
    expected.marks = [BodyMark(kind: .scar, place: .forearm)]
    #expect(
      Array(merge.change.steps.prefix(2)) == [.remove(.profile(theirs)), .edit(.profile(expected), from: .profile(mine))])
  }

  @Test("two cases, two sexes and an earlier decision are said before merging")
  func warnings() {
    let decided = PersonPair(id: Invented.id(30), first: otherID, second: keptID, verdict: .notTheSame)
    let cases = [1, 2].map { Record.missingCase(MissingCase(id: Invented.id(70 + $0), number: "N\($0)", person: Invented.id($0))) }
    let merge = PersonMerge(
      kept: dossier(1, records: [cases[0], .personPair(decided)]),
      other: dossier(2, records: [cases[1], .personPair(decided)]) { $0.sex = .female })
    #expect(
      merge.warnings == [
        "Both have a missing case. The kept person will have two; close one of them as a duplicate afterwards.",
        "The two are recorded with different sexes.",
        "It was decided before that the two are not the same. Merging them takes that decision back.",
      ])
  }

  @Test("the one with a case is kept, and the two can be exchanged")
  func whoIsKept() {
    let missing = Record.missingCase(MissingCase(id: Invented.id(71), number: "N1", person: otherID))
    let merge = PersonMerge(dossier(1, records: [.contact(contact())]), dossier(2, records: [missing]))
    #expect(merge.kept.person.id == otherID)
    #expect(merge.exchanged.kept.person.id == keptID)
  }

  @Test("that two are not the same is one record, remembered for good")
  func notTheSame() {
    let pair = PersonPair(id: .provisional(1), first: keptID, second: otherID, verdict: .notTheSame, note: "cousins")
    #expect(PersonMerge.notTheSame(keptID, otherID, note: "cousins").steps == [.create(.personPair(pair))])
  }
}
