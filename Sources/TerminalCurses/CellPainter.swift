import CNcurses
import TerminalKit

/// Turns the cells of a buffer into ncurses' cells, row by row, and remembers what is on the screen.
struct CellPainter {
  let ascii: Bool
  private var shown: CellBuffer?
  private var row: [cchar_t] = []

  init(ascii: Bool) {
    self.ascii = ascii
  }

  /// Forgets what is on the screen: the next buffer is painted whole.
  mutating func forget() { shown = nil }

  /// Puts what differs from the last buffer into ncurses' memory of the screen.
  mutating func put(_ buffer: CellBuffer, size: Size, colours: ColourSetup) {
    let known = shown?.size == buffer.size ? shown : nil
    let columns = min(size.columns, buffer.size.columns)
    for line in 0..<min(size.rows, buffer.size.rows) {
      let start = line * buffer.size.columns
      var first = 0
      var end = columns
      if let known {
        while first < end, known.cells[start + first] == buffer.cells[start + first] { first += 1 }
        while end > first, known.cells[start + end - 1] == buffer.cells[start + end - 1] { end -= 1 }
        guard first < end else { continue }
        while first > 0, buffer.cells[start + first].width == 0 { first -= 1 }
        if end < columns, buffer.cells[start + end].width == 0 { end += 1 }
      }
      row.removeAll(keepingCapacity: true)
      for place in first..<end { append(buffer.cells[start + place], fits: place + 1 < columns, colours: colours) }
      cn_put(Int32(line), Int32(first), row, Int32(row.count))
    }
    shown = buffer
  }

  private mutating func append(_ cell: Cell, fits: Bool, colours: ColourSetup) {
    guard cell.width > 0 else { return }
    let blank = colours.blanks[Int(cell.role.rawValue)]
    func fill(_ base: UInt32, _ marks: SIMD4<UInt32> = SIMD4()) {
      var one = blank
      cn_letters(&one, base, marks[0], marks[1], marks[2], marks[3])
      row.append(one)
    }
    if cell.base < 0x7F, cell.width == 1, cell.marks == SIMD4() { return fill(cell.base) }
    if ascii {
      fill(UInt32(AsciiForm.letter(for: cell.base)))
      if cell.width == 2 { fill(32) }
      return
    }
    // ncurses counts as this machine's wcwidth does. Where that knows a letter less, or counts it narrower (a picture chosen by a variation
    // selector), the cells are filled so that both counts agree and nothing behind them moves.
    let counted = cn_width(cell.base)
    if counted == Int32(cell.width), fits || counted == 1 {
      fill(cell.base, cell.marks)
    } else {
      fill(counted == 1 ? cell.base : 0xFFFD)
      if cell.width == 2, fits { fill(32) }
    }
  }
}
