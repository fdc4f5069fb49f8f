import Foundation
import Printing
import Testing

@Test(
  "bars drawn for a code read back as the code",
  arguments: ["BK00000018", "BK99999997", "A", "ab-12/X", "0", "123456", "LAB 2026 #7", "FOREIGN-LABORATORY-2026-000123"])
func barsReadBack(code: String) throws {
  let rows = try PagePrinter.symbol(.code128, code, program: PrintPlace.program)
  #expect(rows.count == 1)
  #expect(Code128Reader.read(rows.first ?? []) == code)
}

@Test("the bars of an office's code are 112 modules: with quiet zones 33 millimetres at the narrowest")
func barLength() throws {
  let rows = try PagePrinter.symbol(.code128, "BK00000018", program: PrintPlace.program)
  #expect(rows.map(\.count) == [112])
}

@Test("the reader of the tests finds a wrong module")
func readerIsStrict() throws {
  var row = try #require(try PagePrinter.symbol(.code128, "BK00000018", program: PrintPlace.program).first)
  row[40].toggle()
  #expect(Code128Reader.read(row) == nil)
}

@Test("the square of a code has 21 modules a side and its three finders")
func square() throws {
  let rows = try PagePrinter.symbol(.qr, "BK00000018", program: PrintPlace.program)
  #expect(rows.count == 21)
  #expect(rows.allSatisfy { $0.count == 21 })
  let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
  func corner(_ row: Int, _ column: Int) -> [String] {
    rows[row..<(row + 7)].map { $0[column..<(column + 7)].map { $0 ? "1" : "0" }.joined() }
  }
  #expect(corner(0, 0) == finder)
  #expect(corner(0, 14) == finder)
  #expect(corner(14, 0) == finder)
}

@Test("what cannot be a symbol is refused in a sentence")
func refused() {
  let problem = #expect(throws: PrintProblem.self) { try PagePrinter.symbol(.code128, "漢", program: PrintPlace.program) }
  #expect(problem?.description.hasPrefix("The code 漢 cannot be drawn as code128: ") == true)
  #expect(throws: PrintProblem("A symbol needs data; there was none.")) {
    try PagePrinter.symbol(.qr, "", program: PrintPlace.program)
  }
}

@Test("without the drawing program a symbol is a sentence with the code to type")
func noProgram() {
  #expect(throws: PrintProblem.self) { try PagePrinter.symbol(.qr, "BK00000018", program: "/nowhere/itkin-pages") }
}

@Test("rows of 0 and 1 are read, and nothing else")
func matrix() {
  #expect(SymbolMatrix.read("10\n01\n") == [[true, false], [false, true]])
  #expect(SymbolMatrix.text([[true, false], [false, true]]) == "10\n01\n")
  #expect(SymbolMatrix.read("10\n1\n") == nil)
  #expect(SymbolMatrix.read("1x\n") == nil)
  #expect(SymbolMatrix.read("") == nil)
}

@Test("a scanner reads what was printed, where one is installed")
func scanner() throws {
  let place = try PrintPlace()
  let codes = ["BK00000018", "BK00000026"]
  let labels = codes.map { SampleLabel(barcode: $0, office: Invented.office) }
  for (kind, name) in [(SymbolKind.code128, "CODE-128"), (.qr, "QR-Code")] {
    let file = try PagePrinter.write(.labels(labels, paper: .single, symbol: kind), to: place.path("l.pdf"), program: PrintPlace.program)
    guard try PrintPlace.output(of: "pdftoppm", "-r", "200", "-png", file.path, place.path("l")) != nil,
      let first = try PrintPlace.output(of: "zbarimg", "-q", place.path("l-1.png")),
      let second = try PrintPlace.output(of: "zbarimg", "-q", place.path("l-2.png"))
    else {
      print("Not checked with a scanner: pdftoppm (poppler-utils) or zbarimg (zbar-tools) is not installed.")
      return
    }
    #expect(first + second == "\(name):BK00000018\n\(name):BK00000026\n")
  }
}
