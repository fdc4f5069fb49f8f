/// A grid of cells that screens draw into and the driver shows. Drawing outside the grid, or outside a clip, does nothing.
public struct CellBuffer: Hashable, Sendable {
  /// The size of the grid.
  public let size: Size
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; `nil` hides it. It is always at the focus.
  public var cursor: Point?

  /// An empty grid.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The cell at a place; a blank outside the grid.
  public subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return Cell() }
    return cells[row * size.columns + column]
  }

  /// Writes one line of text and returns the columns it took. Control characters are shown as visible symbols; what does not fit into
  /// `limit` columns, or into `clip`, is left out, and a wide character is never split.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, limit: Int = .max, role: Role = .text, clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? Rect(size)).intersection(Rect(size))
    guard row >= area.row, row < area.endRow else { return 0 }
    var taken = 0
    for scalar in text.unicodeScalars {
      guard taken < limit else { break }
      let place = column + taken
      taken += 1
      guard place >= area.column else { continue }
      guard place < area.endColumn else { break }
      cells[row * size.columns + place] = Cell(base: scalar.value, role: role)
    }
    return taken
  }

  /// Fills a rectangle with one character.
  public mutating func fill(_ area: Rect, with character: Unicode.Scalar = " ", role: Role = .text) {
    let inside = area.intersection(Rect(size))
    for row in inside.row..<max(inside.row, inside.endRow) {
      for column in inside.column..<max(inside.column, inside.endColumn) {
        cells[row * size.columns + column] = Cell(base: character.value, role: role)
      }
    }
  }

  /// Gives the cells of a rectangle another role, leaving their text.
  public mutating func paint(_ area: Rect, role: Role) {
    let inside = area.intersection(Rect(size))
    for row in inside.row..<max(inside.row, inside.endRow) {
      for column in inside.column..<max(inside.column, inside.endColumn) { cells[row * size.columns + column].role = role }
    }
  }
}
