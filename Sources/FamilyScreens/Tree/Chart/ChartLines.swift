/// The lines of a chart on a grid of cells. Lines of different families cross; they never join.
package struct ChartLines: Hashable, Sendable {
  /// What a cell holds, as bits.
  struct Cell: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let up = Cell(rawValue: 1)
    static let down = Cell(rawValue: 2)
    static let left = Cell(rawValue: 4)
    static let right = Cell(rawValue: 8)
    static let double = Cell(rawValue: 16)
    static let dashed = Cell(rawValue: 32)
    static let crossing = Cell(rawValue: 64)
  }

  /// Columns of the grid.
  package let columns: Int
  /// Rows of the grid.
  package let rows: Int
  private var cells: [Cell]
  private var owners: [Int16]
  /// Cells in which two vertical or two horizontal lines of different families would lie on each other; none in a sound layout.
  package private(set) var conflicts = 0

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: [], count: self.columns * self.rows)
    owners = Array(repeating: -1, count: cells.count)
  }

  subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, row >= 0, column < columns, row < rows else { return [] }
    return cells[row * columns + column]
  }

  /// A line from left to right, its ends included.
  mutating func horizontal(_ from: Int, _ to: Int, row: Int, owner: Int, style: Cell = []) {
    guard from < to else { return }
    for column in from...to {
      var cell = style
      if column > from { cell.insert(.left) }
      if column < to { cell.insert(.right) }
      put(cell, column, row, owner)
    }
  }

  /// A line from above to below, its ends included.
  mutating func vertical(_ column: Int, _ from: Int, _ to: Int, owner: Int, style: Cell = []) {
    guard from <= to else { return }
    for row in from...to {
      var cell = style
      if row > from { cell.insert(.up) }
      if row < to { cell.insert(.down) }
      put(cell, column, row, owner)
    }
  }

  /// Adds directions to one cell, as where a line leaves a person's symbol.
  mutating func add(_ cell: Cell, _ column: Int, _ row: Int, owner: Int) { put(cell, column, row, owner) }

  private mutating func put(_ cell: Cell, _ column: Int, _ row: Int, _ owner: Int) {
    guard column >= 0, row >= 0, column < columns, row < rows else { return }
    let place = row * columns + column
    if owners[place] == -1 || owners[place] == Int16(truncatingIfNeeded: owner) {
      owners[place] = Int16(truncatingIfNeeded: owner)
      cells[place].formUnion(cell)
      return
    }
    let isVertical = !cell.isDisjoint(with: [.up, .down])
    let wasVertical = !cells[place].isDisjoint(with: [.up, .down])
    if isVertical == wasVertical { conflicts += 1 }
    // The vertical line passes over the horizontal one.
    if isVertical && !wasVertical { cells[place] = cell }
    cells[place].insert(.crossing)
  }

  /// The character for a cell; `nil` where nothing is.
  package func glyph(_ column: Int, _ row: Int, ascii: Bool) -> String? {
    let cell = self[column, row]
    let sides = cell.intersection([.up, .down, .left, .right])
    guard !sides.isEmpty else { return nil }
    let isVertical = sides.isSubset(of: [.up, .down])
    if isVertical { return cell.contains(.dashed) ? (ascii ? ":" : "╎") : ascii ? "|" : "│" }
    if sides.isSubset(of: [.left, .right]) {
      return cell.contains(.double) ? (ascii ? "=" : "═") : ascii ? "-" : "─"
    }
    if ascii { return "+" }
    if cell.contains(.double) { return sides.contains(.up) ? "╧" : "╤" }
    return switch sides {
    case [.up, .right]: "└"
    case [.up, .left]: "┘"
    case [.down, .right]: "┌"
    case [.down, .left]: "┐"
    case [.up, .down, .right]: "├"
    case [.up, .down, .left]: "┤"
    case [.left, .right, .down]: "┬"
    case [.left, .right, .up]: "┴"
    default: "┼"
    }
  }
}
