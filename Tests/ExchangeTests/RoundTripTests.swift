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
  donor.health = .gravelyIll
  var sample = Sample(
    id: .unassigned, donor: .unassigned, kind: .directReference, material: .buccalSwab, barcode: "B-000", status: .inTransit)
  sample.statusSince = Day(number: 20_002)
  sample.collector = "N."
  sample.collectedOn = Day(number: 20_001)
  sample.place = "office"
  sample.whereabouts = "box 3"
  sample.office = "Sınaq office"
  sample.laboratory = "Reference laboratory A"
  sample.receivedOn = Day(number: 20_010)
  sample.kit = "K-17"
  sample.identityDocument = "passport, seen"
  sample.bloodTreatment = .transfusion
  sample.quality = .doubtful
  sample.sealNumber = "S-9"
  sample.pieces = 3
  sample.note = "dried for a day"
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
    .consents: consents(),
    .samples: [.sample(SampleEntry(sample: sample, donorReference: "P-2", handedOverReference: "P-1"))],
    .dispatches: dispatches(), .custody: custody(), .results: results(),
  ]
}

private func consents() -> [IntakeEntry] {
  var consent = Consent(
    id: .unassigned, person: .unassigned, purpose: .research, state: .withdrawn, on: Day(number: 20_000), form: .orally)
  consent.recipient = "Reference laboratory A"
  consent.until = Day(number: 20_500)
  consent.givenBy = "her son"
  consent.askedBy = "N."
  consent.witness = "a neighbour"
  consent.paper = "C-12, blue folder"
  consent.withdrawnOn = Day(number: 20_100)
  consent.note = "changed her mind"
  let other = Consent(id: .unassigned, person: .unassigned, purpose: .identification, on: Day(number: 20_001))
  return [ConsentEntry(consent: consent, personReference: "P-1"), ConsentEntry(consent: other, personReference: "P-2")].map { .consent($0) }
}

private func dispatches() -> [IntakeEntry] {
  var dispatch = Dispatch(
    id: .unassigned, number: "OFF-D-2026-00001", laboratory: "Reference laboratory A", by: "N.", preparedOn: Day(number: 20_003))
  dispatch.sentOn = Day(number: 20_004)
  dispatch.closedOn = Day(number: 20_010)
  dispatch.carrier = "courier"
  dispatch.transportReference = "WB 1"
  dispatch.sealNumber = "P-3"
  dispatch.note = "kept cool"
  return [
    .dispatch(dispatch), .dispatch(Dispatch(id: .unassigned, number: "X", laboratory: "B", by: "", preparedOn: Day(number: 20_009))),
  ]
}

private func custody() -> [IntakeEntry] {
  var event = CustodyEvent(id: .unassigned, sample: .unassigned, status: .inTransit, on: Day(number: 20_004), by: "N.")
  event.minutes = 9 * 60 + 5
  event.from = "office safe"
  event.to = "Reference laboratory A"
  event.place = "Sınaq"
  event.sealNumber = "S-9"
  event.seal = .notChecked
  event.pieces = 2
  event.ofPieces = 3
  event.transportReference = "WB 1"
  event.reason = "one piece was kept"
  event.isCorrection = true
  let other = CustodyEvent(id: .unassigned, sample: .unassigned, status: .resampleRequested, on: Day(number: 20_005), by: "")
  return [
    .custody(CustodyEntry(event: event, barcode: "B-000", dispatchNumber: "OFF-D-2026-00001")),
    .custody(CustodyEntry(event: other, barcode: "B-001")),
  ]
}

private func results() -> [IntakeEntry] {
  var result = LaboratoryResult(
    id: .unassigned, sample: .unassigned, laboratory: "Reference laboratory A", on: Day(number: 20_060), outcome: .partial,
    markers: [.autosomal, .yChromosome, .mitochondrial])
  result.reference = "A/17"
  result.autosomalLoci = 14
  result.yLoci = 23
  result.mitochondrialRange = "HVS1, HVS2"
  result.inconsistency = "does not fit the recorded father"
  result.note = "second extraction"
  let other = LaboratoryResult(id: .unassigned, sample: .unassigned, laboratory: "B", on: Day(number: 20_061), outcome: .failed)
  return [.result(ResultEntry(result: result, barcode: "B-000")), .result(ResultEntry(result: other, barcode: "B-001"))]
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

@Test("numbers, times and markers that cannot be are problems of their line")
func numbersAndTimes() throws {
  let steps = try items(
    "sample,status,on,time,pieces\nB-1,sealed,2026-01-05,24:00,1\nB-1,sealed,2026-01-05,8:5,-1\nB-1,sealed,2026-01-05,8:5,2\n")
  guard case .failure(let time) = steps[0].result, case .failure(let pieces) = steps[1].result,
    case .success(.custody(let step)) = steps[2].result
  else {
    Issue.record("two problems and a step expected")
    return
  }
  #expect(time == IntakeProblem(line: 2, message: "time: “24:00” is not a time of day. Write it like 14:30."))
  #expect(pieces == IntakeProblem(line: 3, message: "pieces: “-1” is not a whole number."))
  #expect(step.event.minutes == 485 && step.event.pieces == 2)
  let results = try items("sample,laboratory,on,outcome,markers\nB-1,A,2026-01-05,full,\"y-str;  mtdna;\"\nB-1,A,2026-01-05,full,blood\n")
  guard case .success(.result(let read)) = results[0].result, case .failure(let marker) = results[1].result else {
    Issue.record("a result and a problem expected")
    return
  }
  #expect(read.result.markers == [.yChromosome, .mitochondrial])
  #expect(marker.message == "markers: “blood” is not known here. Write one of: autosomal STR · Y-STR · mtDNA.")
}
