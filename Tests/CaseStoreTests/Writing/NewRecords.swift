import CaseModel

/// One of each kind of record that the desk writes, with every field of it.
struct NewRecords {
  var profile: AnteMortemProfile
  var testimony: Testimony
  var statement: WitnessStatement
  var event: TracingEvent
  var value: SourcedValue

  init(person: RecordID, missingCase: RecordID) {
    profile = AnteMortemProfile(id: .provisional(1), person: person)
    profile.statureFrom = 168
    profile.statureTo = 172
    profile.build = "slim"
    profile.hair = "black"
    profile.eyes = "brown"
    profile.bloodGroup = "A+"
    profile.handedness = .left
    profile.marks = [BodyMark(kind: .scar, place: .forearm, side: .left, note: "a burn"), BodyMark(kind: .mole, place: .face)]
    profile.teeth = [ToothNote(tooth: 36, state: .gold, note: "a crown"), ToothNote(tooth: 48, state: .missing)]
    profile.dentalNote = "a gap in front"
    profile.effects = [Effect(kind: .jewellery, note: "a ring")]
    testimony = Testimony(id: .provisional(2), interviewer: "Sevda", narrative: "I was kept with him in Şuşa.")
    testimony.witnessName = "Tofiq Sınaqov"
    testimony.witnessCode = "W-0007"
    testimony.isSealed = true
    testimony.interpreter = "Lalə"
    testimony.language = "Russian"
    testimony.place = "Bərdə"
    testimony.on = Day(year: 2026, month: 11, day: 2).map { PartialDate($0) }
    testimony.consent = .given
    testimony.cases = [missingCase]
    statement = WitnessStatement(id: .provisional(3), testimony: .provisional(2), position: 1, what: "He was alive.")
    statement.person = person
    statement.about = "Anar, the teacher's son"
    statement.when = PartialDate(
      typed: "1993", earliest: Day(year: 1993, month: 1, day: 1), latest: Day(year: 1993, month: 12, day: 31), exactness: .year)
    statement.place = "Şuşa prison"
    statement.basis = .saw
    statement.reliability = .reliable
    event = TracingEvent(id: .provisional(4), missingCase: missingCase, kind: .transfer)
    event.date = statement.when
    event.place = "Xankəndi"
    event.destination = "Şuşa"
    event.details = "by lorry"
    event.source = .statement(.provisional(3))
    value = SourcedValue(
      id: .provisional(5), about: missingCase, kind: .missingCase, field: "last seen place", value: "Xankəndi",
      source: .testimony(.provisional(2)), certainty: .doubted)
  }

  func pair(_ other: RecordID) -> PersonPair {
    PersonPair(id: .provisional(6), first: profile.person, second: other, verdict: .notTheSame, note: "two brothers")
  }
}
