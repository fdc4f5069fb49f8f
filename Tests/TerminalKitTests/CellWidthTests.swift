import Glibc
import Testing

@testable import TerminalKit

@Suite("Cell width")
struct CellWidthTests {
  @Test(
    "Names of many alphabets take the cells a terminal gives them",
    arguments: [
      ("Anna", 4), ("Zo\u{E9}", 3), ("Zoe\u{301}", 3), ("Mu\u{F1}oz", 5), ("\u{141}ukasz", 6), ("\u{674E}", 2), ("\u{674E}\u{5A1C}", 4),
      ("\u{645}\u{631}\u{64A}\u{645}", 4), ("\u{639}\u{644}\u{6CC}\u{200C}\u{631}\u{636}\u{627}", 6),
      ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2), ("\u{2764}\u{FE0F}", 2), ("\u{1F44D}\u{1F3FD}", 2), ("\u{D55C}\u{AE00}", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{259}liyev", 6), ("", 0), ("\u{301}", 1), ("a\tb", 3), ("\r\n", 2),
    ])
  func namesTakeTheirCells(text: String, cells: Int) {
    #expect(CellWidth.columns(of: text) == cells)
  }

  @Test("Every letter this machine knows takes as many cells as wcwidth says")
  func agreesWithTheCLibrary() throws {
    let locale = try #require(newlocale(Int32(1 << 0), "C.UTF-8", nil), "this machine has no locale C.UTF-8")
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var different: [String] = []
    for value in UInt32(0x20)..<0x110000 {
      guard let scalar = Unicode.Scalar(value), VisibleText.symbol(for: scalar) == nil else { continue }
      let counted = widthInThisLocale(value)
      guard counted >= 0, Int(counted) != CellWidth.columns(of: scalar) else { continue }
      different.append("U+" + String(value, radix: 16) + ": \(counted)")
    }
    #expect(different.isEmpty)
  }

  @Test("Text that is too long is cut and says so")
  func cutsWithAnEllipsis() {
    #expect(CellWidth.truncate("Marta RIVAS CAMPO", to: 10) == "Marta RIV…")
    #expect(CellWidth.truncate("Marta", to: 5) == "Marta")
    #expect(CellWidth.truncate("Marta", to: 1) == "…")
    #expect(CellWidth.truncate("Marta", to: 0) == "")
  }

  @Test("A wide letter is never cut in two")
  func cutsBeforeAWideLetter() {
    #expect(CellWidth.truncate("\u{674E}\u{5A1C}\u{674E}", to: 4) == "\u{674E}…")
    #expect(CellWidth.prefix(of: "a\u{674E}", columns: 2) == "a")
    #expect(CellWidth.prefix(of: "e\u{301}x", columns: 1) == "e\u{301}")
  }

  @Test("Padding fills to the exact number of cells on the side that is asked for")
  func pads() {
    #expect(CellWidth.pad("\u{674E}", to: 4) == "\u{674E}  ")
    #expect(CellWidth.pad("12", to: 4, alignment: .right) == "  12")
    #expect(CellWidth.pad("ab", to: 5, alignment: .centre) == " ab  ")
    #expect(CellWidth.pad("abcdef", to: 4, alignment: .right) == "abc…")
  }

  /// The test's own view of the C library, which hides `wcwidth` from Swift: ask through its symbol.
  private func widthInThisLocale(_ value: UInt32) -> Int32 {
    typealias Width = @convention(c) (wchar_t) -> Int32
    guard let symbol = dlsym(nil, "wcwidth") else { return -1 }
    return unsafeBitCast(symbol, to: Width.self)(wchar_t(bitPattern: value))
  }
}
