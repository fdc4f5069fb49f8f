import Printing
import Testing

private func job(_ count: Int) -> PrintJob {
  .manifest(Invented.dispatch(count), office: Invented.office, asOf: Invented.day(2026, 11, 25))
}

@Test("a dispatch list bears barcodes and no names, neither of donors nor in notes")
func noNames() {
  let job = job(3)
  let paper = job.document.sheets.flatMap(\.words).joined(separator: " ")
  for words in [paper, job.text] {
    #expect(words.contains("BK00000018"))
    #expect(!words.contains("SINAQOVA"))
    #expect(!words.contains("NUM-2026-00001"))
    #expect(!words.contains("note"))
  }
}

@Test("a dispatch list says from where to where, by whom, under which seal, and how many")
func facts() throws {
  let words = try #require(job(3).document.sheets.first).words
  #expect(
    words.prefix(3) == [
      "Dispatch list NUM-D-2026-00007", "CONFIDENTIAL", "As of 2026-11-25. Barcodes only: this list bears no names.",
    ])
  #expect(
    words[3..<19] == [
      "From", "Nümunə field office", "To", "Example laboratory", "Packed by", "A. Yoxlama, 2026-11-20", "Sent on", "2026-11-21",
      "Carrier", "Example couriers", "Transport ref.", "WB-4711", "Seal of parcel", "S-0815", "Samples", "3",
    ])
}

@Test("each sample has its place in the list, its code to read and to scan, its material and its seal")
func rows() throws {
  let sheet = try #require(job(3).document.sheets.first)
  let start = try #require(sheet.words.firstIndex(of: "2 of 3"))
  #expect(sheet.words[start..<(start + 4)] == ["2 of 3", "BK00000018", "buccal swab, 2 pieces", "seal T-1"])
  #expect(sheet.symbols.map(\.data) == ["BK00000000", "BK00000018", "BK00000026"])
  #expect(sheet.symbols.map(\.kind) == [.code128, .code128, .code128])
  #expect(sheet.symbols.map(\.x) == [75, 75, 75])
  // 12.5 millimetres a row.
  #expect(sheet.symbols[1].y - sheet.symbols[0].y == 12.5)
}

@Test("both sides sign, on the last page, and pages are numbered")
func signatures() {
  let sheets = job(30).document.sheets
  #expect(sheets.map { $0.symbols.count } == [16, 14])
  #expect(sheets.map { $0.words.contains("Handed over by") } == [false, true])
  #expect(sheets.map { $0.words.contains("Received by") } == [false, true])
  #expect(sheets.map { $0.words.last } == ["page 1 of 2", "page 2 of 2"])
  #expect(sheets[1].words.first == "Dispatch list NUM-D-2026-00007, continued")
  #expect(sheets[1].words.contains("Barcode"))
}

@Test("nothing on any page lies outside the margins", arguments: [0, 1, 12, 13, 16, 17, 30, 200])
func insideMargins(count: Int) {
  for sheet in job(count).document.sheets {
    #expect(sheet.texts.allSatisfy { $0.y > 15 && $0.y <= 282 && $0.x >= 15 && $0.x <= 195 })
    #expect(sheet.symbols.allSatisfy { $0.y >= 15 && $0.y + $0.height <= 272 })
  }
  #expect(job(count).document.sheets.flatMap(\.symbols).count == count)
}

@Test("what is not yet known of a dispatch has a line to be filled in by hand")
func blanks() throws {
  var file = Invented.dispatch(1)
  file.dispatch.sentOn = nil
  file.dispatch.carrier = ""
  file.dispatch.number = ""
  let words = try #require(PrintJob.manifest(file, office: Invented.office, asOf: Invented.day(2026, 11, 25)).document.sheets.first).words
  #expect(words.first == "Dispatch list without a number yet")
  let sent = try #require(words.firstIndex(of: "Sent on"))
  #expect(words[sent + 1] == "________________")
  #expect(words[sent + 3] == "________________")
}

@Test("a dispatch list as text fits 80 columns and breaks pages by form feeds")
func text() {
  let text = job(100).text
  let pages = text.split(separator: "\u{0C}")
  #expect(pages.count == 3)
  for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\u{0C}" }) { #expect(line.count <= 80, "\(line)") }
  #expect(pages[0].contains("CONFIDENTIAL"))
  #expect(pages[1].hasPrefix("Dispatch list NUM-D-2026-00007, continued\n"))
  #expect(pages[2].contains("page 3 of 3"))
  #expect(pages[0].contains("2 of 100    BK00000018          buccal swab, 2 pieces, seal T-1      [ ]    [ ]\n"))
}

@Test("a code longer than its column is never cut in the text")
func longCode() {
  var file = Invented.dispatch(1)
  file.cards[0].sample.barcode = "FOREIGN-LABORATORY-2026-000123-" + String(repeating: "9", count: 60)
  let lines = PrintJob.manifest(file, office: Invented.office, asOf: Invented.day(2026, 11, 25)).textPages.joined()
  let joined = lines.map { $0.trimmed }.joined()
  #expect(joined.contains("FOREIGN-LABORATORY-2026-000123-" + String(repeating: "9", count: 60)))
  #expect(lines.allSatisfy { $0.count <= 80 })
}

extension String {
  /// The text without the spaces before it.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
