import Testing

@testable import TerminalKit

@Suite("Cell buffer")
struct CellBufferTests {
  @Test("Text is written where it is put and the columns it took are returned")
  func writes() {
    var buffer = CellBuffer(size: Size(columns: 12, rows: 2))
    #expect(buffer.write("Zoë 李", column: 1, row: 0, role: .strong) == 6)
    #expect(buffer.lines == [" Zoë 李     ", "            "])
    #expect(buffer.roleGrid == ".SSSSS.....\n............")
  }

  @Test("A limit leaves out what does not fit and never half a letter")
  func limits() {
    var buffer = CellBuffer(size: Size(columns: 10, rows: 1))
    #expect(buffer.write("abcdef", column: 0, row: 0, limit: 3) == 3)
    #expect(buffer.write("a李李", column: 5, row: 0, limit: 4) == 3)
    #expect(buffer.text == "abc  a李")
  }

  @Test("Text left of the clip is counted and not drawn")
  func clipsAtTheLeft() {
    var buffer = CellBuffer(size: Size(columns: 8, rows: 1))
    let clip = Rect(column: 2, row: 0, columns: 4, rows: 1)
    #expect(buffer.write("abcdefgh", column: 0, row: 0, clip: clip) == 6)
    #expect(buffer.lines == ["  cdef  "])
    #expect(buffer.write("xy", column: -1, row: 0) == 2)
    #expect(buffer.lines == ["y cdef  "])
  }

  @Test("A wide letter at the edge of a clip leaves a blank")
  func wideLettersAtTheEdges() {
    var buffer = CellBuffer(size: Size(columns: 6, rows: 1))
    buffer.fill(Rect(buffer.size), with: ".")
    buffer.write("李李", column: 1, row: 0, clip: Rect(column: 2, row: 0, columns: 2, rows: 1))
    #expect(buffer.lines == ["..  .."])
  }

  @Test("Writing over half of a wide letter blanks its other half")
  func halvesAreMended() {
    var buffer = CellBuffer(size: Size(columns: 6, rows: 1))
    buffer.write("李李李", column: 0, row: 0)
    buffer.write("x", column: 1, row: 0)
    buffer.write("y", column: 4, row: 0)
    #expect(buffer.lines == [" x李y "])
    buffer.fill(Rect(column: 3, row: 0, columns: 1, rows: 1), with: "-")
    #expect(buffer.lines == [" x -y "])
  }

  @Test("Drawing outside the grid does nothing")
  func outsideDoesNothing() {
    let empty = CellBuffer(size: Size(columns: 4, rows: 2))
    var buffer = empty
    buffer.write("abc", column: 9, row: 0)
    buffer.write("abc", column: 0, row: 7)
    buffer.write("abc", column: 0, row: -1)
    buffer.fill(Rect(column: 5, row: 5, columns: 4, rows: 4), with: "x")
    buffer.paint(Rect(column: -9, row: 0, columns: 3, rows: 1), role: .problem)
    buffer.frame(Rect(column: 50, row: 50, columns: 4, rows: 4))
    #expect(buffer == empty)
  }

  @Test("Whatever is drawn wherever, every wide letter keeps its right half and nothing leaves the clip")
  func propertiesHoldForManyDrawings() {
    var chance = Chance(seed: 7)
    let texts = ["abc", "李娜李", "e\u{301}\u{302}x", "👨\u{200D}👩\u{200D}👧z", "\u{1B}[2J", "ab李", "مریم"]
    for _ in 0..<400 {
      var buffer = CellBuffer(size: Size(columns: 1 + chance.next(12), rows: 1 + chance.next(4)))
      for _ in 0..<12 {
        let before = buffer
        let clip = Rect(column: chance.next(14) - 2, row: chance.next(6) - 2, columns: chance.next(9), rows: chance.next(4))
        switch chance.next(3) {
        case 0:
          buffer.write(
            texts[chance.next(texts.count)], column: chance.next(18) - 4, row: chance.next(6) - 1, limit: chance.next(9), clip: clip)
        case 1: buffer.fill(clip, with: "#", role: .dim)
        default: buffer.paint(clip, role: .match)
        }
        for row in 0..<buffer.size.rows {
          for column in 0..<buffer.size.columns {
            let cell = buffer[column, row]
            if cell.width == 2 { #expect(column + 1 < buffer.size.columns && buffer[column + 1, row].width == 0) }
            if cell.width == 0 { #expect(column > 0 && buffer[column - 1, row].width == 2) }
            let near = clip.contains(Point(column: column + 1, row: row)) || clip.contains(Point(column: column - 1, row: row))
            if !clip.contains(Point(column: column, row: row)), !near { #expect(cell == before[column, row]) }
          }
        }
      }
    }
  }

  @Test("A frame holds its title, note and hint, and the focused one is told by brackets")
  func frames() {
    var buffer = CellBuffer(size: Size(columns: 30, rows: 4))
    buffer.frame(Rect(buffer.size), title: "1 Cases", note: "open 214", hint: "/ find")
    #expect(
      buffer.text == """
        ┌─ 1 Cases ──────── open 214 ┐
        │                            │
        │                            │
        └──────────────────── / find ┘
        """)
    buffer.frame(Rect(buffer.size), title: "1 Cases", focused: true, lines: .double)
    #expect(buffer.lines[0] == "╔═ [1 Cases] ════════════════╗")
    #expect(buffer.roleGrid.hasPrefix("BBBBBBBBB"))
    buffer.frame(Rect(column: 0, row: 0, columns: 14, rows: 3), title: "A very long title", note: "left out", lines: .ascii)
    #expect(buffer.lines[0].hasPrefix("+- A very … -+"))
  }

  @Test("A rule carries a title and a note")
  func rules() {
    var buffer = CellBuffer(size: Size(columns: 24, rows: 1))
    buffer.rule(Rect(buffer.size), title: "Late", note: "2")
    #expect(buffer.text == "── Late ──────────── 2 ─")
  }
}

/// Numbers that look random and are the same in every run.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ end: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, end)
  }
}
