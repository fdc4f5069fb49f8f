import TerminalKit

/// One column of a list.
public struct ListColumn<Row>: Sendable {
  /// The words above it.
  public let title: String
  /// Cells it takes at least, the gap behind it included.
  public let width: Int
  /// True for the column that takes the room that is left.
  public let stretches: Bool
  /// Columns of a higher number are dropped first where the list is narrow; 0 always stays.
  public let priority: Int
  /// True where the text stands at the right edge, as numbers do.
  public let isNumber: Bool
  /// The text of a row and what it is for.
  public let cell: @Sendable (Row) -> (text: String, role: Role)

  /// A column from its parts.
  public init(
    _ title: String, width: Int, stretches: Bool = false, priority: Int = 0, isNumber: Bool = false,
    cell: @escaping @Sendable (Row) -> (text: String, role: Role)
  ) {
    self.title = title
    self.width = width
    self.stretches = stretches
    self.priority = priority
    self.isNumber = isNumber
    self.cell = cell
  }
}

/// The columns that fit into a width, and where each stands.
public struct ListColumnLayout<Row>: Sendable {
  /// A column in its place.
  public struct Placed: Sendable {
    /// The column.
    public let column: ListColumn<Row>
    /// Where it starts.
    public let start: Int
    /// Cells it may fill.
    public let room: Int
  }

  /// The columns from left to right.
  public let placed: [Placed]

  /// Drops columns by priority until the rest fits into `width`, and gives what is left over to the one that stretches.
  public init(_ columns: [ListColumn<Row>], width: Int) {
    var kept = Array(columns.indices)
    while kept.reduce(0, { $0 + columns[$1].width }) > width, let least = kept.max(by: { columns[$0].priority < columns[$1].priority }),
      columns[least].priority > 0
    {
      kept.removeAll { $0 == least }
    }
    let spare = max(0, width - kept.reduce(0) { $0 + columns[$1].width })
    let stretching = kept.filter { columns[$0].stretches }
    var start = 0
    placed = kept.enumerated().map { position, index in
      let share = stretching.isEmpty || !columns[index].stretches ? 0 : spare / stretching.count
      let extent = columns[index].width + share
      defer { start += extent }
      let isLast = position == kept.count - 1
      return Placed(column: columns[index], start: start, room: max(0, min(isLast ? extent : extent - 1, width - start)))
    }
  }

  /// Writes the titles.
  public func drawTitles(into buffer: inout CellBuffer, area: Rect, row: Int, sorted: String?, descending: Bool, ascii: Bool) {
    let arrow = descending ? (ascii ? "v" : "▾") : (ascii ? "^" : "▴")
    for place in placed {
      let title = place.column.title == sorted ? place.column.title + arrow : place.column.title
      write(title, at: place, into: &buffer, area: area, row: row, role: .columnHead)
    }
  }

  /// Writes one row; everything takes `role` where it is given.
  public func draw(_ value: Row, into buffer: inout CellBuffer, area: Rect, row: Int, role: Role? = nil) {
    for place in placed {
      let cell = place.column.cell(value)
      write(cell.text, at: place, into: &buffer, area: area, row: row, role: role ?? cell.role)
    }
  }

  private func write(_ text: String, at place: Placed, into buffer: inout CellBuffer, area: Rect, row: Int, role: Role) {
    let text = CellWidth.truncate(text, to: place.room)
    let indent = place.column.isNumber ? max(0, place.room - CellWidth.columns(of: text)) : 0
    buffer.write(text, column: area.column + place.start + indent, row: row, role: role, clip: area)
  }
}
