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
    if let taken = writePlain(text, column: column, row: row, limit: limit, role: role, area: area) { return taken }
    var taken = 0
    for cluster in CellClusters(text) {
      guard cluster.width <= limit - taken, column + taken < area.endColumn else { break }
      put(cluster, column: column + taken, row: row, role: role, area: area)
      taken += cluster.width
    }
    return taken
  }

  /// Fills a rectangle with one character.
  public mutating func fill(_ area: Rect, with character: Unicode.Scalar = " ", role: Role = .text) {
    let inside = area.intersection(Rect(size))
    guard inside.columns > 0, inside.rows > 0 else { return }
    let shown = VisibleText.symbol(for: character) ?? character
    let cell = Cell(base: CellWidth.columns(of: shown) == 1 ? shown.value : 0xFFFD, role: role)
    for row in inside.row..<inside.endRow {
      mend(from: inside.column, to: inside.endColumn, row: row)
      for place in (row * size.columns + inside.column)..<(row * size.columns + inside.endColumn) { cells[place] = cell }
    }
  }

  /// Gives the cells of a rectangle another role, leaving their text.
  public mutating func paint(_ area: Rect, role: Role) {
    let inside = area.intersection(Rect(size))
    guard inside.columns > 0 else { return }
    for row in inside.row..<max(inside.row, inside.endRow) {
      for place in (row * size.columns + inside.column)..<(row * size.columns + inside.endColumn) { cells[place].role = role }
    }
  }

  /// Writes text of plain ASCII letters, one byte a cell; `nil` where the text holds anything else.
  private mutating func writePlain(_ text: String, column: Int, row: Int, limit: Int, role: Role, area: Rect) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      // Text that starts left of the clip still counts from its own start; text right of the clip ends there.
      let fitting = min(bytes.count, max(0, limit), max(0, area.endColumn - column))
      let first = max(column, area.column)
      let end = column + fitting
      guard first < end else { return fitting }
      mend(from: first, to: end, row: row)
      var cell = Cell(role: role)
      let start = row * size.columns
      for place in first..<end {
        cell.base = UInt32(bytes[place - column])
        cells[start + place] = cell
      }
      return fitting
    } ?? nil
  }

  /// Puts one character into its cells; a wide one at the edge of the clip leaves a blank.
  private mutating func put(_ cluster: CellCluster, column: Int, row: Int, role: Role, area: Rect) {
    let first = max(column, area.column)
    let end = min(column + cluster.width, area.endColumn)
    guard first < end else { return }
    mend(from: first, to: end, row: row)
    let start = row * size.columns
    if end - first < cluster.width {
      cells[start + first] = Cell(role: role)
      return
    }
    var cell = Cell(base: cluster.base, role: role, width: UInt8(cluster.width))
    cell.marks = cluster.marks
    cells[start + first] = cell
    if cluster.width == 2 { cells[start + first + 1] = Cell(role: role, width: 0) }
  }

  /// Blanks the other half of wide characters that are about to be cut at the ends of a stretch of cells.
  private mutating func mend(from first: Int, to end: Int, row: Int) {
    let start = row * size.columns
    if first > 0, cells[start + first].width == 0 { cells[start + first - 1] = Cell(role: cells[start + first - 1].role) }
    if end < size.columns, cells[start + end].width == 0 { cells[start + end] = Cell(role: cells[start + end].role) }
  }

  /// Takes over the cells of a rectangle from another grid of the same size.
  public mutating func copy(_ area: Rect, from other: CellBuffer) {
    guard other.size == size else { return }
    let inside = area.intersection(Rect(size))
    for row in inside.row..<max(inside.row, inside.endRow) {
      let range = row * size.columns + inside.column..<row * size.columns + inside.endColumn
      cells.replaceSubrange(range, with: other.cells[range])
    }
  }
}
