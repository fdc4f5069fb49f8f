import Foundation
import Testing

@Test("sample says first where a sample is now, and never leaves the answer out")
func whereIsIt() throws {
  let place = try InventedSamples.workplace()
  let outcome = try place.run("sample", " bk0000 0018 ")
  #expect(outcome.status == 0)
  #expect(outcome.dataLines.prefix(2) == ["BK00000018  buccal swab, family reference", "Where is it now   courier"])
  #expect(outcome.data.contains("State             in transit, since 2020-01-02, "))
  #expect(outcome.data.contains(" days in this stage, LATE\n"))
  #expect(outcome.data.contains("Given by          QARABAĞLI Misal Örnək"))
  #expect(outcome.data.contains("\nConsent\n  Nobody asked yet.\n"))
  #expect(try place.run("sample", "LAB-7/2").data.contains("Where is it now   not known: it is lost\n"))
  #expect(try place.run("sample", "BK00000026").data.contains("Where is it now   not recorded\n"))
}

@Test("a sample as JSON is one object")
func sampleJSON() throws {
  let printed = try #require(try InventedSamples.workplace().run("sample", "BK00000018", "--json").json() as? [String: Any])
  #expect(printed["barcode"] as? String == "BK00000018")
  #expect(printed["whereabouts"] as? String == "courier")
  #expect(printed["stage"] as? String == "in transit")
  #expect(printed["isLate"] as? Bool == true)
  #expect(printed["collectedOn"] as? String == "2019-12-01")
  #expect((printed["way"] as? [Any])?.isEmpty == true)
}

@Test("an unknown barcode is a failure; a wrong check digit is named")
func unknownBarcode() throws {
  let place = try InventedSamples.workplace()
  let foreign = try place.run("sample", "LAB-8")
  #expect(foreign.status == 1)
  #expect(foreign.words.contains("There is no sample LAB-8 in "))
  let mistyped = try place.run("sample", "BK00000019")
  #expect(mistyped.status == 1)
  #expect(mistyped.words.contains("its last digit does not fit: with these digits it would be 8."))
}

@Test("samples counts every stage and lists what is asked for")
func board() throws {
  let place = try InventedSamples.workplace()
  let counts = try place.run("samples")
  #expect(
    counts.dataLines == [
      "planned            0", "taken              1", "in transit         1   1 late", "laboratory         0", "profile            0",
      "set aside          1", "ended              0", "all samples        3",
    ])
  let late = try place.run("samples", "--late").dataLines.filter { $0.hasPrefix("  ") }
  #expect(late.count == 1)
  #expect(late.first?.hasPrefix("  BK00000018    in transit ") == true)
  #expect(late.first?.contains("LATE  QARABAĞLI Misal Örnək") == true)
  for name in ["set-aside", "set aside", "SETASIDE"] {
    let aside = try place.run("samples", "--stage", name).dataLines
    #expect(aside.first == "set aside          1")
    #expect(aside.last?.hasPrefix("  LAB-7/2       lost ") == true)
  }
}

@Test("samples as JSON holds all of them by stage")
func boardJSON() throws {
  let printed = try #require(try InventedSamples.workplace().run("samples", "--json").json() as? [String: Any])
  #expect(printed["total"] as? Int == 3)
  let stages = try #require(printed["stages"] as? [[String: Any]])
  #expect(stages.map { $0["stage"] as? String } == ["planned", "taken", "in transit", "laboratory", "profile", "set aside", "ended"])
  let codes = stages.flatMap { ($0["samples"] as? [[String: Any]] ?? []).compactMap { $0["barcode"] as? String } }
  #expect(codes == ["BK00000026", "BK00000018", "LAB-7/2"])
}

@Test("donors prints the grade with its reason, and whom to ask")
func donors() throws {
  let place = try InventedSamples.workplace()
  let found = try #require(try place.run("find", "Yoxlama", "--json").json() as? [[String: String]])
  let number = try #require(found.first?["case"])
  let text = try place.run("donors", number)
  #expect(text.status == 0)
  #expect(text.dataLines.first == "\(number)  ƏLİYEV Yoxlama Sınaq")
  #expect(text.data.contains("Coverage: insufficient. "))
  #expect(text.data.contains("\nTo ask, in this order\n  Nobody is left to ask.\n"))
  let json = try #require(try place.run("donors", number, "--json").json() as? [String: Any])
  #expect(json["coverage"] as? String == "insufficient")
  #expect((json["toAsk"] as? [Any])?.isEmpty == true)
  #expect(try place.run("donors", "OFF-1900-00001").status == 1)
}

@Test("figures tell how far the samples have come, in text and as JSON")
func coverage() throws {
  let place = try InventedSamples.workplace()
  let lines = try place.run("figures").dataLines
  let start = try #require(lines.firstIndex(of: "How far the samples have come"))
  let names = lines[(start + 1)..<(start + 6)].map { line in line.drop { $0 == " " }.prefix { !$0.isNumber }.split(separator: "  ")[0] }
  #expect(names == ["missing", "with a tree", "with a donor", "with a sample", "with a profile"])
  let figures = try #require(try place.run("figures", "--json").json() as? [String: Any])
  let coverage = try #require(figures["coverage"] as? [String: Any])
  #expect(Set(coverage.keys) == ["grades", "funnel", "districts", "years"])
  #expect(Set((coverage["grades"] as? [String: Int] ?? [:]).keys) == ["insufficient", "weak", "minimum", "good", "complete"])
}
