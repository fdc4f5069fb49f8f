import Printing
import Testing

private func labels(_ count: Int) -> [SampleLabel] {
  (0..<count).map { SampleLabel(barcode: "AB\(1000 + $0)", kit: "K-\($0)", office: Invented.office) }
}

@Test("a label bears code, kit and office, and no name")
func labelWords() {
  var sample = Invented.sample("BK00000018")
  sample.kit = "K-7"
  let label = SampleLabel(sample, office: Invented.office)
  let sheet = PrintJob.labels([label], paper: .single, symbol: .code128).document.sheets
  #expect(sheet.count == 1)
  #expect(sheet.first?.words == ["BK00000018", "Kit K-7", "Nümunə field office"])
}

@Test("a sample that names its own office has it on its label")
func labelOffice() {
  var sample = Invented.sample("BK00000018")
  sample.office = "Another office"
  #expect(SampleLabel(sample, office: Invented.office) == SampleLabel(barcode: "BK00000018", office: "Another office"))
}

@Test("labels stand on a sheet of 3 by 8 labels of 70 by 36 millimetres")
func sheetPlaces() throws {
  let sheets = PrintJob.labels(labels(24), paper: .sheet(start: 1), symbol: .code128).document.sheets
  let sheet = try #require(sheets.first)
  #expect(sheets.count == 1)
  #expect((sheet.width, sheet.height) == (210, 297))
  #expect(sheet.symbols.count == 24)
  // The middles of the second label of the first row, the first of the second, and the last.
  let codes = sheet.texts.filter(\.isCode)
  #expect(codes[1].x == 105)
  #expect(abs(codes[1].y - (4.5 + 24.84)) < 0.001)
  #expect(codes[3].x == 35)
  #expect(abs(codes[3].y - (4.5 + 36 + 24.84)) < 0.001)
  #expect(codes[23].x == 175)
  #expect(codes[23].text == "AB1023")
  #expect(abs(codes[23].y - (4.5 + 7 * 36 + 24.84)) < 0.001)
}

@Test("a sheet that was begun is used up: printing begins at a label and goes on on the next sheet")
func sheetStart() {
  let sheets = PrintJob.labels(labels(22), paper: .sheet(start: 5), symbol: .code128).document.sheets
  #expect(sheets.map(\.symbols.count) == [20, 2])
  #expect(sheets.first?.symbols.first.map { [$0.x, $0.y] } == [72, 4.5 + 36 + 36 * 0.08])
  #expect(sheets.last?.symbols.first?.x == 2)
  #expect(sheets.last?.symbols.first?.data == "AB1020")
}

@Test("a start beyond the sheet is the last label, one before it the first", arguments: [(99, 175.0), (0, 35.0), (-3, 35.0)])
func sheetStartOutside(start: Int, x: Double) {
  let sheets = PrintJob.labels(labels(1), paper: .sheet(start: start), symbol: .code128).document.sheets
  #expect(sheets.map { $0.texts.first?.x } == [x])
}

@Test("a single label is a page of 62 by 29 millimetres")
func singleLabel() {
  let sheets = PrintJob.labels(labels(2), paper: .single, symbol: .code128).document.sheets
  #expect(sheets.map(\.width) == [62, 62])
  #expect(sheets.map(\.height) == [29, 29])
  #expect(sheets.map { $0.symbols.map(\.data) } == [["AB1000"], ["AB1001"]])
}

@Test("a code too long for bars gets a square, and one that cannot be typed none")
func fittingSymbols() {
  let codes = ["BK00000018", "FOREIGN-LABORATORY-2026-000123", "ƏB-1", "A\u{1B}B", String(repeating: "X", count: 300)]
  let sheets = PrintJob.labels(
    codes.map { SampleLabel(barcode: $0, office: Invented.office) }, paper: .single, symbol: .code128
  ).document.sheets
  #expect(sheets.map { $0.symbols.map(\.kind) } == [[.code128], [.qr], [.qr], [], []])
  #expect(sheets[3].words == ["A[U+001B]B", "Nümunə field office"])
}

@Test("the narrowest bar decides what fits: 16 letters in 58 millimetres, not 17")
func leastBar() {
  #expect(SymbolFit.kind(for: String(repeating: "X", count: 16), width: 58, height: 13) == .code128)
  #expect(SymbolFit.kind(for: String(repeating: "X", count: 17), width: 58, height: 13) == .qr)
  #expect(SymbolFit.kind(for: String(repeating: "X", count: 17), width: 58, height: 5) == nil)
  #expect(SymbolFit.kind(for: "", width: 58, height: 13) == nil)
}

@Test("labels as text are code, kit and office, with a line to cut along")
func labelText() {
  let lines = PrintJob.labels(labels(1), paper: .single, symbol: .code128).textPages
  #expect(lines.count == 1)
  #expect(lines.first?.prefix(4) == ["AB1000", "Kit K-0", "Nümunə field office", "----------------------------------------"])
}
