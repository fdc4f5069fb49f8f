import CaseModel
import Exchange
import Testing

/// 15 July 2026.
let today = Day(number: 20_649)

/// All items of a file with this text.
func items(_ text: String) throws -> [IntakeItem] {
  let file = try TemporaryFile(text)
  let reading = OpenReading(try RegisterCSV.entries(inFile: file.path, today: today))
  var items: [IntakeItem] = []
  while let item = try reading.next() { items.append(item) }
  return items
}

/// The persons of a file that has no problems.
private func persons(_ text: String) throws -> [PersonEntry] {
  try items(text).map { item in
    guard case .person(let entry) = try item.result.get() else {
      throw IntakeProblem(line: item.line, message: "not a person")
    }
    return entry
  }
}

private func problems(_ text: String) throws -> [IntakeProblem] {
  try items(text).compactMap { if case .failure(let problem) = $0.result { problem } else { nil } }
}

@Test("a surname alone is a person, named after the line, without a case")
func surnameAlone() throws {
  let found = try persons("surname\nQarabağlı\n")
  #expect(
    found == [
      PersonEntry(person: Person(id: .unassigned, sex: .unknown), reference: "row 2", names: [.init(given: "", surname: "Qarabağlı")])
    ])
}

@Test("a row with a filled column of the case makes a registered case")
func personAndCase() throws {
  let found = try persons(
    """
    reference,surname,given_name,fathers_name,marker,sex,born,category,last_seen,last_seen_place,circumstance,incident
    P-1,Sınaqov,Yoxlama,Nümunə,oğlu,m,~1971,soldier,Feb 1992,Uydurmalı,Taken_Hostage,First war
    P-2,Sınaqova,Yoxlama,,,F,1975,,,,,

    """)
  #expect(found.count == 2)
  let (missing, relative) = (found[0], found[1])
  #expect(missing.reference == "P-1")
  #expect(missing.names == [.init(given: "Yoxlama", fathersName: "Nümunə", surname: "Sınaqov", marker: "oğlu")])
  #expect(missing.person.sex == .male)
  #expect(missing.person.born?.typed == "~1971")
  #expect(missing.person.born?.earliest?.description == "1969-01-01")
  #expect(missing.incident == "First war")
  #expect(missing.missingCase?.number == "")
  #expect(missing.missingCase?.workflow == .registered)
  #expect(missing.missingCase?.category == .military)
  #expect(missing.missingCase?.circumstance == .takenHostage)
  #expect(missing.missingCase?.fate == .unknown)
  #expect(missing.missingCase?.lastSeenPlace == "Uydurmalı")
  #expect(missing.missingCase?.lastSeen?.latest?.description == "1992-02-29")
  #expect(relative.person.sex == .female)
  #expect(relative.missingCase == nil)
}

@Test(
  "headers may be in any order, spelling and common synonym",
  arguments: [
    "First Name,LAST-NAME,Patronymic,Date of Birth,Missing since,Place,District,Person ID",
    "name,family_name,father_name,birth_date,last_seen_date,last_seen_place,last_seen_district,id",
    "given_name,surname,father's name,birth year,last seen,last seen place,last seen district,reference",
  ])
func synonyms(header: String) throws {
  let entry = try #require(try persons(header + "\nYoxlama,Sınaqov,Nümunə,1971,5.4.93,Uydurmalı,Sınaq,P-7\n").first)
  #expect(entry.reference == "P-7")
  #expect(entry.names == [.init(given: "Yoxlama", fathersName: "Nümunə", surname: "Sınaqov")])
  #expect(entry.person.born?.typed == "1971")
  #expect(entry.missingCase?.lastSeen?.earliest?.description == "1993-04-05")
  #expect(entry.missingCase?.lastSeenPlace == "Uydurmalı")
  #expect(entry.missingCase?.lastSeenDistrict == "Sınaq")
}

@Test("an unknown word names the allowed ones, and the other rows are read")
func unknownWord() throws {
  let found = try items("surname,sex,circumstance\nA,x,\nB,,lost at sea\nC,female,\n")
  #expect(found.count == 3)
  #expect(
    try problems("surname,sex,circumstance\nA,x,\nB,,lost at sea\nC,female,\n") == [
      IntakeProblem(line: 2, message: "sex: “x” is not known here. Write one of: male · female · unknown."),
      IntakeProblem(
        line: 3,
        message:
          "circumstance: “lost at sea” is not known here. Write one of: combat · taken hostage · unable to leave · detained · fled · other · unknown."
      ),
    ])
}

@Test("a row without a name, or with a review day that is no day, is a problem")
func rowProblems() throws {
  #expect(
    try problems("surname,given_name,next_review\n,,1.1.2026\nA,,May 2026\n") == [
      IntakeProblem(line: 2, message: "The row has no surname and no given_name. Fill it in."),
      IntakeProblem(line: 3, message: "next_review: “May 2026” is not one day. Write it like 2026-04-12 or 12.4.2026."),
    ])
}

@Test("unknown columns are said once and left out")
func unknownColumns() throws {
  let text = "surname,shoe size,Blood\nA,43,B\nC,44,A\n"
  #expect(try persons(text).count == 2)
  #expect(try problems(text).isEmpty)
  let file = try TemporaryFile(text)
  let reading = try RegisterCSV.entries(inFile: file.path, today: today)
  #expect(reading.note == "Columns that are not known are left out: shoe size, Blood.")
}

@Test("a date that cannot be read is kept as typed")
func unreadableDate() throws {
  let entry = try #require(try persons("surname,born\nA,31.2.1993\n").first)
  #expect(entry.person.born == PartialDate(typed: "31.2.1993", earliest: nil, latest: nil, exactness: .unreadable))
}

@Test("further names and scripts are read")
func otherNames() throws {
  let found = try persons("surname,other_names\nСынагов,maiden|latin|Ad\\;ova|Yoxlama||; nickname||Lələ||\nСынагова Һ,\n")
  #expect(
    found[0].names == [
      .init(script: .russian, given: "", surname: "Сынагов"),
      .init(kind: .maiden, script: .latin, given: "Yoxlama", surname: "Ad;ova"),
      .init(kind: .nickname, script: .latin, given: "", surname: "Lələ"),
    ])
  #expect(found[1].names.first?.script == .cyrillic)
  #expect(
    try problems("surname,other_names\nA,maiden|latin\n") == [
      IntakeProblem(line: 2, message: "other_names: Write each name as kind|script|surname|given|father|marker, with ; between names.")
    ])
}

@Test("a file with no header, or one of no known list, says what is expected")
func noHeader() throws {
  let empty = try TemporaryFile("\n")
  #expect(throws: CSVError("The file \(empty.path) is empty. Its first row must name the columns.")) {
    _ = try RegisterCSV.entries(inFile: empty.path, today: today)
  }
  let foreign = try TemporaryFile("Qarabağlı,Yoxlama,1971\n")
  #expect(
    throws: CSVError(
      "The first row of \(foreign.path) does not name the columns of a known list. Expected are, for incidents: name; sites: code; "
        + "families: number; persons: surname or given_name; relationships: kind, first, second; contacts: date, channel, family or person; "
        + "donors: person; consents: person, purpose, on; samples: barcode, donor, material; dispatches: number, laboratory, prepared_on; "
        + "custody: sample, status, on; results: sample, laboratory, on, outcome.")
  ) { _ = try RegisterCSV.entries(inFile: foreign.path, today: today) }
}
