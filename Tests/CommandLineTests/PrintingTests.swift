import Foundation
import Testing

@Test("labels are a PDF beside the register that only the user may read; its name is the data")
func labels() throws {
  let place = try InventedSamples.workplace()
  let outcome = try place.run("labels", "BK00000018", "LAB-7/2", "--start", "5")
  #expect(outcome.status == 0)
  let path = place.path("data/itkin/printed/labels-BK00000018-and-1-more.pdf")
  #expect(outcome.data == path + "\n")
  #expect(outcome.words == "1 page. Only you can read the file.\n")
  #expect(place.bytes(path)?.starts(with: Data("%PDF-".utf8)) == true)
  #expect(try place.rights(path) == "600")
  #expect(try place.rights(place.path("data/itkin/printed")) == "700")
}

@Test("a kit that nobody gave a sample into yet has a label; a code that does not fit has none")
func kitLabels() throws {
  let place = try InventedSamples.workplace()
  let kit = try place.run("labels", "BK99999997", "--single", "--qr", "--to", "kit.pdf")
  #expect(kit.status == 0)
  #expect(kit.data == "kit.pdf\n")
  #expect(kit.words.hasPrefix("BK99999997 is not in the register yet; its label bears code and office.\n"))
  let mistyped = try place.run("labels", "BK00000018", "BK99999996", "--to", "none.pdf")
  #expect(mistyped.status == 1)
  #expect(mistyped.words.hasSuffix("Read the code again. Nothing was printed.\n"))
  #expect(place.bytes(place.path("none.pdf")) == nil)
}

@Test("a dispatch or a place that the register does not know is a failure in one sentence")
func unknown() throws {
  let place = try InventedSamples.workplace()
  let dispatch = try place.run("dispatch", "OFF-D-1900-00001", "--to", "list.pdf")
  #expect(dispatch.status == 1)
  #expect(dispatch.wordLines.count == 1)
  #expect(dispatch.words.contains("There is no dispatch OFF-D-1900-00001 in "))
  let visit = try place.run("visit", "Heç", "yer", "--to", "visit.pdf")
  #expect(visit.status == 1)
  #expect(visit.words.contains("The register has no family in Heç yer."))
  #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder).contains { $0.hasSuffix(".pdf") } == false)
}

@Test("a register without dispatches says so; lists are empty data")
func noDispatches() throws {
  let outcome = try InventedSamples.workplace().run("dispatch")
  #expect(outcome.status == 0)
  #expect(outcome.data == "")
  #expect(outcome.words == "The register holds no dispatches.\n")
}

@Test("without the drawing program beside it, the text is written and the sentence says where")
func programMissing() throws {
  let place = try InventedSamples.workplace()
  try FileManager.default.copyItem(atPath: Workplace.program, toPath: place.path("itkin"))
  let outcome = try place.shell("./itkin labels BK00000018 --to label.pdf")
  #expect(outcome.status == 1)
  #expect(outcome.data == "")
  #expect(outcome.words.contains("itkin-pages is not beside the program."))
  #expect(outcome.words.hasSuffix("The text was written to label.txt instead.\n"))
  let text = try #require(place.bytes(place.path("label.txt")))
  #expect(String(decoding: text, as: UTF8.self).hasPrefix("BK00000018\n"))
}

@Test("the program itself is linked with nothing that draws")
func slimProgram() throws {
  let linked = try Workplace().shell("ldd \"$ITKIN\"")
  #expect(linked.status == 0)
  for library in ["cairo", "zint", "fontconfig", "freetype"] { #expect(!linked.data.contains(library)) }
  #expect(linked.data.contains("sqlite"))
}
