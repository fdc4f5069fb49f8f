import Foundation
import Testing

/// The cases that a search finds.
private func found(_ text: String, in place: Workplace) throws -> [String] {
  let hits = try #require(try place.run("find", text, "--json").json() as? [[String: String]])
  return try hits.map { try #require($0["case"]) }
}

@Test("one name in five spellings finds the same cases from each of them", arguments: InventedList.spellings)
func fiveSpellings(spelling: String) throws {
  let place = try InventedList.workplace()
  let cases = Set(try found(spelling, in: place))
  #expect(cases.isSuperset(of: (1...4).map { caseNumber($0) }))
  #expect(cases == Set(try found(InventedList.spellings[0], in: place)))
  #expect(!cases.contains(caseNumber(6)))
}

/// The number of the nth person of the list: they are counted in the file's order.
private func caseNumber(_ row: Int) -> String {
  let year = Calendar(identifier: .gregorian).component(.year, from: Date())
  return "OFF-\(year)-\(String(repeating: "0", count: 4))\(row)"
}

@Test("options stand before or after the command, with or without an equals sign")
func optionPlaces() throws {
  let place = try InventedList.workplace()
  try FileManager.default.moveItem(atPath: place.ownRegister, toPath: place.path("named.itkin"))
  let expected = try place.run("find", "Qarabağlı", "--json", "--register", "named.itkin")
  #expect(expected.status == 0)
  #expect(expected.data.contains("Misal"))
  for line in [
    ["--json", "--register", "named.itkin", "find", "Qarabağlı"], ["--register=named.itkin", "find", "--json", "Qarabağlı"],
    ["find", "--register=named.itkin", "Qarabağlı", "--json"], ["--json", "--register=named.itkin", "find", "--", "Qarabağlı"],
  ] {
    #expect(try place.run(line).data == expected.data)
  }
}

@Test("find prints a case a line; JSON has case, name and why")
func find() throws {
  let place = try InventedList.workplace()
  let number = caseNumber(6)
  #expect(try place.run("find", "Qarabağlı").data == "\(number)  QARABAĞLI Misal Örnək  (surname)\n")
  let hits = try #require(try place.run("find", "Qarabağlı", "--json").json() as? [[String: String]])
  #expect(hits == [["case": number, "name": "QARABAĞLI Misal Örnək", "why": "surname"]])
}

@Test("a search that finds nothing is no failure: words on standard error, an empty array as JSON")
func findNothing() throws {
  let place = try InventedList.workplace()
  let plain = try place.run("find", "Xyzzyqwt")
  #expect(plain.status == 0)
  #expect(plain.data == "")
  #expect(plain.words.contains("Nothing matches 'Xyzzyqwt'."))
  let json = try place.run("find", "Xyzzyqwt", "--json")
  #expect(json.status == 0)
  #expect(json.data == "[]\n")
}

@Test("figures as JSON are one object with the published figures")
func figures() throws {
  let place = try InventedList.workplace()
  let printed = try #require(try place.run("figures", "--json").json() as? [String: Any])
  #expect(Set(printed.keys) == ["incidents", "familiesWithSeveralMissing", "sites", "coverage"])
  #expect(printed["familiesWithSeveralMissing"] as? Int == 1)
  #expect(printed["sites"] as? Int == 0)
  let incidents = try #require(printed["incidents"] as? [[String: Any]])
  #expect(incidents.count == 1)
  var incident = try #require(incidents.first)
  #expect(incident.removeValue(forKey: "name") as? String == "Invented war")
  let held = try #require(incident.removeValue(forKey: "heldOrUnableToLeave") as? [String: Int])
  #expect(held == ["total": 2, "children": 1, "women": 0, "elderly": 1])
  let counts: [String: Int] = [
    "missing": 6, "military": 2, "civilian": 4, "civilianChildren": 1, "civilianWomen": 2, "civilianElderly": 1,
  ]
  #expect(incident as? [String: Int] == counts)
}

@Test("figures as text are lines of words and numbers")
func figuresText() throws {
  let lines = try InventedList.workplace().run("figures").dataLines
  #expect(lines.first == "Invented war")
  #expect(lines.contains { $0.hasPrefix("  Missing ") && $0.hasSuffix(" 6") })
}

@Test("show prints a case as text and as one JSON object; an unknown case is a failure")
func show() throws {
  let place = try InventedList.workplace()
  let number = caseNumber(1)
  let text = try place.run("show", number)
  #expect(text.status == 0)
  #expect(text.dataLines.first == "\(number)  ƏLİYEV Yoxlama Sınaq")
  let json = try #require(try place.run("show", number, "--json").json() as? [String: Any])
  #expect(json["case"] as? String == number)
  #expect(json["lastSeenPlace"] as? String == "Birinci")
  let unknown = try place.run("show", "OFF-1900-00001")
  #expect(unknown.status == 1)
  #expect(unknown.wordLines.count == 1)
  #expect(unknown.words.contains("There is no case OFF-1900-00001 in "))
}

@Test("check finds a good register whole and does not change it")
func check() throws {
  let place = try InventedList.workplace()
  let before = place.bytes(place.ownRegister)
  let text = try place.run("check")
  #expect(text.status == 0)
  #expect(text.dataLines.last == "The register is whole.")
  let json = try #require(try place.run("check", "--json").json() as? [String: Any])
  #expect(json["ok"] as? Bool == true)
  #expect(json["problems"] as? [String] == [])
  #expect(place.bytes(place.ownRegister) == before)
}

@Test("a reader who has enough ends the program quietly")
func brokenPipe() throws {
  let place = try Workplace()
  _ = try place.run("demo", "--people", "500", "--build-only", "--register", place.path("r.itkin"))
  let outcome = try place.shell("for turn in 1 2 3; do \"$ITKIN\" find e --register r.itkin | head -1; done")
  #expect(outcome.status == 0)
  #expect(outcome.dataLines.count == 3)
  #expect(outcome.words == "")
}

@Test("output that cannot be written is a failure, said in words")
func fullDisk() throws {
  guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
  let outcome = try InventedList.workplace().shell("\"$ITKIN\" figures >/dev/full")
  #expect(outcome.status == 1)
  #expect(outcome.wordLines.count == 1)
  #expect(outcome.words.contains("Not everything could be printed"))
}
