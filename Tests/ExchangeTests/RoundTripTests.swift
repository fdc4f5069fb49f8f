import CaseModel
import Exchange
import Testing

private func date(_ text: String) -> PartialDate { DateReading.read(text, today: today) }

private func fullPerson() -> IntakeEntry {
  var person = Person(id: .unassigned, sex: .female, life: .unknown)
  person.born = date("about 25 in 1993")
  person.birthPlace = "Uydurmalı, \"köhnə\" məhəllə"
  person.died = date("31.2.1993")
  person.nationality = "invented"
  person.residence = "two\nlines"
  person.emigratedTo = "Nowhere"
  person.occupation = "weaver; teacher"
  person.telephone = "+000 00 000"
  person.twinMark = "A"
  person.identicalTwin = true
  person.note = " spaces at both ends "
  var file = MissingCase(id: .unassigned, number: "OFF-2026-00001", person: .unassigned)
  file.category = .civilian
  file.service = "none"
  file.unit = "1st"
  file.rank = "private"
  file.serviceNumber = "000"
  file.lastSeen = date("winter 1993")
  file.lastSeenPlace = "Sınaqkənd"
  file.lastSeenDistrict = "Sınaq"
  file.lastSeenWith = "an aunt"
  file.clothing = "grey coat"
  file.distinguishingMarks = "scar, left hand"
  file.circumstance = .unableToLeave
  file.account = "Said to have stayed behind.\r\nNothing since."
  file.fate = .reportedDeadByHoldingParty
  file.legalStatus = .absenceCertificate
  file.workflow = .duplicate
  file.owner = "N."
  file.office = "OFF"
  file.nextReview = Day(year: 2026, month: 8, day: 1)
  file.opened = Day(year: 2025, month: 1, day: 31)
  file.externalNumbers = "body 1; body 2"
  return .person(
    PersonEntry(
      person: person, reference: "P-1", familyReference: "F-1",
      names: [
        .init(given: "Yoxlama", fathersName: "Nümunə", surname: "Sınaqova", marker: "qızı"),
        .init(kind: .maiden, script: .russian, given: "Йохлама", surname: "А|б;в\\г"),
        .init(kind: .document, script: .latin, given: " Yoxlama", surname: " Sinaqova"),
      ], missingCase: file, incident: "First war"))
}

private func entries() -> [RegisterCSV.Kind: [IntakeEntry]] {
  var site = Site(id: .unassigned, code: "SNQ-1", name: "Sınaq", kind: .massGrave, district: "Sınaq", status: .clearedOfMines)
  site.latitude = 40.123456789
  site.longitude = -46.5
  site.precisionMetres = 25
  site.reported = date("before 1.1.2001")
  site.note = "near the old mill"
  var family = Family(id: .unassigned, number: "F-1", name: "Sınaqovlar")
  family.place = "Sınaqkənd"
  family.wishes = "phone, not letters"
  family.safetyNote = "dog"
  var marriage = Relationship(id: .unassigned, kind: .partner, first: .unassigned, second: .unassigned, certainty: .doubted)
  marriage.from = date("1970")
  marriage.to = date("after 1980")
  marriage.parted = true
  let stepParent = Relationship(id: .unassigned, kind: .stepParent, first: .unassigned, second: .unassigned)
  var contact = Contact(
    id: .unassigned, on: Day(number: 20_000), channel: .letter, direction: .incoming, by: "N.", summary: "asked, \"when?\"")
  contact.outcome = "answer sent"
  contact.nextAction = "call"
  contact.nextActionDue = Day(number: 20_100)
  contact.nextActionDone = true
  contact.distressNoticed = true
  var donor = Donor(id: .unassigned, person: .unassigned, state: .contactPending)
  donor.since = Day(number: 20_001)
  donor.reason = "asked to wait"
  var sample = Sample(
    id: .unassigned, donor: .unassigned, kind: .directReference, material: .buccalSwab, barcode: "B-000", status: .inTransit)
  sample.statusSince = Day(number: 20_002)
  sample.collector = "N."
  sample.collectedOn = Day(number: 20_001)
  sample.place = "office"
  sample.whereabouts = "box 3"
  let relative = PersonEntry(
    person: Person(id: .unassigned, sex: .male, life: .dead), reference: "P-2",
    names: [.init(kind: .nickname, script: .other, given: "X", surname: "")])
  return [
    .incidents: [.incident(Incident(id: .unassigned, name: "First war", began: date("1990"), ended: date("12 May 1994")))],
    .sites: [.site(site), .site(Site(id: .unassigned, code: "X", name: "", kind: .other, district: "", status: .reported))],
    .families: [.family(FamilyEntry(family: family, contactPersonReference: "P-2"))],
    .persons: [fullPerson(), .person(relative)],
    .relationships: [
      .relationship(RelationshipEntry(relationship: marriage, firstReference: "P-1", secondReference: "P-2")),
      .relationship(RelationshipEntry(relationship: stepParent, firstReference: "P-2", secondReference: "P-3")),
    ],
    .contacts: [.contact(ContactEntry(contact: contact, familyReference: "F-1", personReference: "P-2"))],
    .donors: [.donor(DonorEntry(donor: donor, personReference: "P-2"))],
    .samples: [.sample(SampleEntry(sample: sample, donorReference: "P-2"))],
  ]
}

@Test("what is written reads back equal", arguments: RegisterCSV.Kind.allCases)
func roundTrip(kind: RegisterCSV.Kind) throws {
  let written = try #require(entries()[kind])
  let file = try TemporaryFile("")
  try RegisterCSV.write(written, kind: kind, to: file.path)
  let reading = try RegisterCSV.entries(inFile: file.path, today: today)
  #expect(reading.kind == kind)
  #expect(reading.unknownColumns.isEmpty)
  for entry in written { #expect(try reading.next()?.result.get() == entry) }
  #expect(try reading.next() == nil)
}

@Test("every kind has its usual file name and its documentation")
func documentation() {
  #expect(RegisterCSV.Kind.persons.fileName == "persons.csv")
  #expect(RegisterCSV.documentation.contains("persons.csv, needed: surname or given_name"))
  #expect(RegisterCSV.documentation.contains("  given_name – given name (also first_name, name)"))
  #expect(RegisterCSV.documentation.contains("  barcode – code on the kit"))
}

@Test("a relationship of a person with himself is a problem")
func selfRelationship() throws {
  let found = try items("kind,first,second\nfather,P-1,P-2\npartner,P-1,P-1\n")
  guard case .success(.relationship(let entry)) = found[0].result, case .failure(let problem) = found[1].result else {
    Issue.record("one relationship and one problem expected")
    return
  }
  #expect(entry.relationship.kind == .biologicalParent)
  #expect(problem == IntakeProblem(line: 3, message: "first and second are the same person. Name two persons."))
}
