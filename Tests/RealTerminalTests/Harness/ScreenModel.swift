/// What a terminal would show: a grid of characters, the cursor, and the modes a program has switched on.
///
/// Only what ncurses sends for common terminals; anything else is counted in `unknown`, so that a test notices.
struct ScreenModel {
  struct Cell: Hashable {
    var text = " "
    var attributes: [Int] = []
  }

  var columns: Int
  var rows: Int
  var cells: [[Cell]]
  var row = 0
  var column = 0
  /// The next letter goes to the next line: the cursor hangs behind the last column.
  var wrapPending = false
  var attributes: [Int] = []
  var scrollTop = 0
  var scrollEnd: Int
  var savedCursor = (row: 0, column: 0)
  var mainCells: [[Cell]]?
  var modes: Set<Int> = [25, 7]
  var insertMode = false
  var keypadApplication = false
  var lineDrawing = false
  var graphicsSet = [false, false]
  var title = ""
  var lastLetter = " "
  var unknown: [String] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    scrollEnd = rows
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  var isAlternate: Bool { mainCells != nil }
  var cursorIsVisible: Bool { modes.contains(25) }

  /// The rows without the blanks at their ends.
  var lines: [String] {
    cells.map { line in
      var text = line.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  var text: String { lines.joined(separator: "\n") }

  mutating func resize(columns: Int, rows: Int) {
    func fit(_ grid: [[Cell]]) -> [[Cell]] {
      let cut = grid.prefix(rows).map { Array($0.prefix(columns)) + Array(repeating: Cell(), count: max(0, columns - $0.count)) }
      return cut + Array(repeating: Array(repeating: Cell(), count: columns), count: max(0, rows - cut.count))
    }
    cells = fit(cells)
    mainCells = mainCells.map(fit)
    self.columns = columns
    self.rows = rows
    scrollTop = 0
    scrollEnd = rows
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    wrapPending = false
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    if width == 0 {
      let place = wrapPending ? column : max(0, column - 1)
      let base = cells[row][place].text.isEmpty ? max(0, place - 1) : place
      cells[row][base].text.unicodeScalars.append(scalar)
      return
    }
    if wrapPending || column + width > columns, modes.contains(7) {
      column = 0
      lineFeed()
    }
    wrapPending = false
    if insertMode { insertCells(width) }
    var letter = String(scalar)
    if lineDrawing, let drawn = Self.drawing[scalar] { letter = drawn }
    mend(column)
    mend(column + width)
    cells[row][column] = Cell(text: letter, attributes: attributes)
    if width == 2, column + 1 < columns { cells[row][column + 1] = Cell(text: "", attributes: attributes) }
    lastLetter = letter
    column += width
    if column >= columns {
      column = columns - 1
      wrapPending = true
    }
  }

  /// A wide letter loses its other half when one half is overwritten.
  private mutating func mend(_ place: Int) {
    guard place > 0, place < columns, cells[row][place].text.isEmpty else { return }
    cells[row][place - 1].text = " "
    cells[row][place].text = " "
  }

  mutating func lineFeed() {
    wrapPending = false
    if row == scrollEnd - 1 {
      scroll(1)
    } else {
      row = min(rows - 1, row + 1)
    }
  }

  mutating func reverseLineFeed() {
    if row == scrollTop { scroll(-1) } else { row = max(0, row - 1) }
  }

  mutating func scroll(_ lines: Int, from top: Int? = nil) {
    let top = top ?? scrollTop
    guard top < scrollEnd else { return }
    let blank = Array(repeating: Cell(), count: columns)
    for _ in 0..<min(abs(lines), scrollEnd - top) {
      if lines > 0 {
        cells.remove(at: top)
        cells.insert(blank, at: scrollEnd - 1)
      } else {
        cells.remove(at: scrollEnd - 1)
        cells.insert(blank, at: top)
      }
    }
  }

  mutating func move(row newRow: Int, column newColumn: Int) {
    row = min(max(0, newRow), rows - 1)
    column = min(max(0, newColumn), columns - 1)
    wrapPending = false
  }

  mutating func erase(_ range: Range<Int>, row: Int) {
    for place in range.clamped(to: 0..<columns) { cells[row][place] = Cell() }
  }

  mutating func insertCells(_ count: Int) {
    cells[row].insert(contentsOf: Array(repeating: Cell(), count: count), at: column)
    cells[row] = Array(cells[row].prefix(columns))
  }

  mutating func deleteCells(_ count: Int) {
    cells[row].removeSubrange(column..<min(columns, column + count))
    cells[row] += Array(repeating: Cell(), count: columns - cells[row].count)
  }

  mutating func setMode(_ mode: Int, _ on: Bool) {
    if [47, 1047, 1049].contains(mode) {
      if on, mainCells == nil {
        mainCells = cells
        cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
      } else if !on, let main = mainCells {
        cells = main
        mainCells = nil
      }
    }
    if on { modes.insert(mode) } else { modes.remove(mode) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }

  private static let drawing: [Unicode.Scalar: String] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "n": "┼", "v": "┴", "w": "┬",
  ]
}
