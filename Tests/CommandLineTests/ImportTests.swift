import Foundation
import Testing

private let nothingOfARegister = Set<String>()

/// Files whose name begins with the register's.
private func registerFiles(_ place: Workplace) -> Set<String> {
  let folder = place.path("data/itkin")
  return Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
}

@Test("an import makes the register, its folders and their rights; nobody else can read it")
func importMakesRegister() throws {
  let place = try Workplace()
  let families = try place.run("import", try place.file("families.csv", InventedList.families))
  #expect(families.data == "1 row read, 1 record made, 0 rows in the register already, 0 with problems.\n")
  #expect(families.words == "")
  #expect(registerFiles(place) == ["register.itkin"])
  #expect(try place.rights(place.path("data")) == "700")
  #expect(try place.rights(place.path("data/itkin")) == "700")
  #expect(try place.rights(place.ownRegister) == "600")
}

@Test("a dry run says what it finds and makes nothing")
func dryRun() throws {
  let place = try Workplace()
  let list = try place.file("list.csv", InventedList.text)
  let fresh = try place.run("import", list, "--dry-run")
  #expect(fresh.status == 0)
  #expect(fresh.data == "6 rows read, 6 can be taken in, 0 with problems. Nothing was changed.\n")
  #expect(!FileManager.default.fileExists(atPath: place.path("data")))
  _ = try place.run("import", list)
  let before = place.bytes(place.ownRegister)
  #expect(try place.run("import", list, "--dry-run").status == 0)
  #expect(place.bytes(place.ownRegister) == before)
}

@Test("semicolons, a byte order mark, few columns in any order: such a list is taken")
func looseList() throws {
  let place = try Workplace()
  let list = try place.file("list.csv", "\u{FEFF}sex;given_name;incident;surname\r\nmale;Misal;Invented war;Qarabağlı\r\n")
  let outcome = try place.run("import", list)
  #expect(outcome.status == 0)
  #expect(outcome.words == "")
  #expect(try place.run("find", "Qarabağlı").data.contains("QARABAĞLI Misal"))
}

@Test("a broken row is named with its line and the others are taken")
func brokenRow() throws {
  let place = try Workplace()
  let list = try place.file(
    "list.csv", "surname,given_name,incident\nBirinci,A,War\n\"İkin\"ci,B,War\nÜçüncü,C,War,zuviel\nDördüncü,D,War\n")
  let outcome = try place.run("import", list)
  #expect(outcome.status == 0)
  #expect(outcome.wordLines.count == 2)
  #expect(outcome.wordLines.first?.hasPrefix("line 3: A quotation mark") == true)
  #expect(outcome.wordLines.last?.hasPrefix("line 4: The row has 4 fields where the header has 3.") == true)
  for name in ["Birinci", "Dördüncü"] { #expect(try place.run("find", name).dataLines.count == 1) }
  let json = try #require(try place.run("import", list, "--json", "--register", "other.itkin").json() as? [String: Any])
  #expect(json["read"] as? Int == 4)
  #expect(json["errors"] as? Int == 2)
  #expect((json["problems"] as? [[String: Any]])?.compactMap { $0["line"] as? Int } == [3, 4])
}

@Test("columns that are not known are noted once and are no problem")
func unknownColumns() throws {
  let place = try Workplace()
  let list = try place.file("list.csv", "surname,shoe size,incident\nBirinci,43,War\n")
  let outcome = try place.run("import", list, "--json")
  #expect(outcome.status == 0)
  #expect(outcome.wordLines == ["itkin: Columns that are not known are left out: shoe size."])
  let json = try #require(try outcome.json() as? [String: Any])
  #expect(json["errors"] as? Int == 0)
  #expect(json["read"] as? Int == 1)
}

@Test("a reference that stands twice is a problem of its second row; a list taken twice adds nothing")
func twice() throws {
  let place = try Workplace()
  let list = try place.file("list.csv", "reference,surname,incident\n1,Birinci,War\n1,İkinci,War\n2,Üçüncü,War\n")
  let first = try place.run("import", list)
  #expect(first.status == 0)
  #expect(first.wordLines == ["line 3: The reference 1 stands twice in the file."])
  let unique = try place.file("unique.csv", "reference,surname,incident\n1,Birinci,War\n2,Üçüncü,War\n")
  let again = try place.run("import", unique)
  #expect(again.status == 0)
  #expect(again.data == "2 rows read, 0 records made, 2 rows in the register already, 0 with problems.\n")
}

@Test("a list of which no row can be taken is a failure and leaves no register behind")
func allBroken() throws {
  let place = try Workplace()
  let list = try place.file("list.csv", "surname,given_name,sex\nBirinci,A,neither\n,,\n")
  let outcome = try place.run("import", list)
  #expect(outcome.status == 1)
  #expect(outcome.wordLines.count == 2)
  #expect(registerFiles(place) == nothingOfARegister)
  #expect(try place.run("import", list, "--dry-run").status == 1)
}

@Test("what cannot be a list gets one sentence, and no register is made")
func notAList() throws {
  let place = try Workplace()
  try FileManager.default.createDirectory(atPath: place.path("folder"), withIntermediateDirectories: true)
  try place.file("empty.csv", "")
  try place.file("letter.txt", "Dear colleague,\nplease find enclosed nothing.\n")
  try place.file("binary.csv", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) })
  try place.file("utf16.csv", [0xFF, 0xFE, 0x73, 0x00, 0x0A, 0x00])
  for (name, sentence) in [
    ("folder", "is a folder"), ("empty.csv", "is empty"), ("letter.txt", "does not name the columns"), ("binary.csv", "binary.csv"),
    ("utf16.csv", "is written in UTF-16"), ("missing.csv", "There is no file missing.csv"), ("/dev/null", "is not a plain file"),
  ] {
    for option in [[], ["--dry-run"]] {
      let outcome = try place.run(["import", name] + option)
      #expect(outcome.status == 1)
      #expect(outcome.data == "")
      #expect(outcome.wordLines.count == 1)
      #expect(outcome.words.contains(sentence))
      #expect(registerFiles(place) == nothingOfARegister)
    }
  }
}

@Test("a file that may not be read gets one sentence", .enabled(if: Workplace.asStranger != nil, "needs setpriv and the right to use it"))
func unreadableList() throws {
  let place = try Workplace()
  let list = try place.file("list.csv", InventedList.text)
  try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: list)
  let outcome = try place.run("import", list, before: try #require(Workplace.asStranger))
  #expect(outcome.status == 1)
  #expect(outcome.words == "itkin: The file \(list) cannot be read: Permission denied.\n")
}

@Test("names that could steer a terminal come out as symbols, and as escapes in JSON")
func steeringNames() throws {
  let place = try Workplace()
  // An escape sequence, a C1 control, a reversing mark, and a tag character beyond the first plane.
  let list = try place.file(
    "list.csv",
    "surname,given_name,incident,last_seen_place\nSınaq\u{1B}[31m\u{9B}2J\u{202E}\u{E0041}ov,A\u{7}b\u{2066},W\u{1B}]0;x\u{7},P\u{8}\n")
  let outcome = try place.run("import", list)
  #expect(outcome.status == 0)
  let line = try place.run("find", "A").data
  let number = String(line.prefix(14))
  #expect(number.hasPrefix("OFF-"))
  let printed = [
    line, try place.run("find", "A", "--json").data, try place.run("show", number).data, try place.run("show", number, "--json").data,
    try place.run("figures").data, try place.run("figures", "--json").data, try place.run("--plain", input: "1\nfigures\nquit\n").data,
  ]
  for text in printed {
    #expect(text.contains("OFF-") || text.contains("W"))
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
    }
  }
  let json = try #require(try place.run("find", "A", "--json").json() as? [[String: String]])
  #expect(json.first?["name"]?.unicodeScalars.contains("\u{202E}") == true)
  #expect(json.first?["name"]?.unicodeScalars.contains("\u{E0041}") == true)
}
