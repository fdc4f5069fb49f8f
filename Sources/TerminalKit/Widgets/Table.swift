/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// The words above it.
  public var title: String
  /// The fewest cells it can be read in.
  public var minimum: Int
  /// The most cells it is given; `nil` lets it take what is left over.
  public var maximum: Int?
  /// Its rank: 1 is kept longest, the highest number is dropped first when the table gets narrow.
  public var priority: Int
  /// Where its texts stand.
  public var alignment: CellWidth.Alignment

  /// A column from its parts. Without a maximum it is as wide as its minimum, unless `grows` is true.
  public init(
    _ title: String, minimum: Int, maximum: Int? = nil, grows: Bool = false, priority: Int = 1, alignment: CellWidth.Alignment = .left
  ) {
    self.title = title
    self.minimum = max(1, minimum)
    self.maximum = grows ? maximum : max(maximum ?? 0, minimum)
    self.priority = priority
    self.alignment = alignment
  }
}

/// Columns laid out for one width: which ones are shown, where, and how wide.
public struct TableLayout: Hashable, Sendable {
  /// A column that is shown.
  public struct Place: Hashable, Sendable {
    /// Its number in the table's columns.
    public let index: Int
    /// Its first cell, counted from the table's left edge.
    public let column: Int
    /// Its cells.
    public let width: Int
  }

  /// The table's columns.
  public let columns: [TableColumn]
  /// The columns that are shown, from left to right.
  public let places: [Place]

  /// Lays columns out: the least important are dropped until the rest fit, then what is left over goes to those that can grow.
  public init(_ columns: [TableColumn], width: Int, gap: Int = 1) {
    self.columns = columns
    var kept = Array(columns.indices)
    func needed() -> Int { kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1) }
    while kept.count > 1, needed() > width {
      guard let least = kept.max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) }) else { break }
      kept.removeAll { $0 == least }
    }
    var widths = kept.map { min(columns[$0].minimum, max(0, width)) }
    var spare = width - needed()
    // One cell at a time to the columns that can still take one, so that all grow alike.
    while spare > 0 {
      let growing = kept.indices.filter { widths[$0] < columns[kept[$0]].maximum ?? .max }
      guard !growing.isEmpty else { break }
      let share = max(1, spare / growing.count)
      for place in growing where spare > 0 {
        let most = columns[kept[place]].maximum.map { $0 - widths[place] } ?? spare
        let given = min(share, spare, most)
        widths[place] += given
        spare -= given
      }
    }
    var column = 0
    places = kept.indices.map { place in
      defer { column += widths[place] + gap }
      return Place(index: kept[place], column: column, width: widths[place])
    }
  }

  /// Writes the titles of the columns.
  public func drawTitles(into buffer: inout CellBuffer, column: Int, row: Int, clip: Rect? = nil) {
    draw(columns.map(\.title), into: &buffer, column: column, row: row, role: .columnHead, clip: clip)
  }

  /// Writes one row: a text for each column of the table, shown or not. `roles` gives single columns a role of their own.
  public func draw(
    _ texts: [String], into buffer: inout CellBuffer, column: Int, row: Int, role: Role = .text, roles: [Int: Role] = [:],
    clip: Rect? = nil
  ) {
    for place in places where place.index < texts.count {
      let text = CellWidth.pad(texts[place.index], to: place.width, alignment: columns[place.index].alignment)
      buffer.write(text, column: column + place.column, row: row, role: roles[place.index] ?? role, clip: clip)
    }
  }
}
