import TerminalKit

/// A label on screen: a two-dimensional code drawn with half blocks, and the code in letters under it. The matrix comes from outside.
public struct LabelPane: Hashable, Sendable {
  /// Light cells around the code, without which readers do not find it; four are asked for by ISO/IEC 18004.
  private static let margin = 4

  /// What the label is about.
  public var title: String
  /// The code in letters.
  public var code: String
  /// The rows of the matrix, `true` for a dark cell. Rows may differ in length; what is missing is light.
  public var matrix: [[Bool]]
  /// True where the terminal shows dark letters on a light ground: then the dark cells are drawn and not the light ones.
  public var isOnLightGround: Bool

  /// A label from its parts.
  public init(title: String, code: String, matrix: [[Bool]], isOnLightGround: Bool = false) {
    self.title = title
    self.code = code
    self.matrix = matrix
    self.isOnLightGround = isOnLightGround
  }

  /// `i` exchanges light and dark, for readers that take only one of them; false for every other key.
  public mutating func press(_ key: Key) -> Bool {
    guard key == .character("i") else { return false }
    isOnLightGround.toggle()
    return true
  }

  /// The lines of the code with its margin: two rows of cells a line, or in ASCII two letters a cell.
  public func lines(ascii: Bool) -> [String] {
    let width = (matrix.map(\.count).max() ?? 0) + 2 * Self.margin
    let height = matrix.count + 2 * Self.margin
    func isDrawn(_ column: Int, _ row: Int) -> Bool {
      let (inner, line) = (column - Self.margin, row - Self.margin)
      let isDark = matrix.indices.contains(line) && matrix[line].indices.contains(inner) && matrix[line][inner]
      // A row below the last is ground, whatever the ground is.
      return row < height && isDark == isOnLightGround
    }
    if ascii {
      return (0..<height).map { row in (0..<width).map { isDrawn($0, row) ? "##" : "  " }.joined() }
    }
    return stride(from: 0, to: height, by: 2).map { row in
      (0..<width).map { column in
        switch (isDrawn(column, row), isDrawn(column, row + 1)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
    }
  }

  /// Draws the label in the middle of a rectangle. Where it does not fit, the code stands in letters with the size that would do.
  public func draw(into buffer: inout CellBuffer, area: Rect, ascii: Bool) {
    let lines = matrix.isEmpty ? [] : self.lines(ascii: ascii)
    let width = lines.first?.count ?? 0
    let needed = lines.count + 2
    guard !lines.isEmpty, width <= area.columns, needed <= area.rows else {
      let words =
        lines.isEmpty
        ? "This label has no picture. The code is \(code)."
        : "The code is \(code). Its picture needs \(width) columns and \(needed) rows."
      for (row, text) in TextFlow.lines(of: words, width: max(1, area.columns - 2)).prefix(area.rows).enumerated() {
        buffer.write(text, column: area.column + 1, row: area.row + row, clip: area)
      }
      return
    }
    let top = area.row + (area.rows - needed) / 2
    let left = area.column + (area.columns - width) / 2
    for (row, line) in lines.enumerated() { buffer.write(line, column: left, row: top + row, clip: area) }
    centre(code, row: top + lines.count, role: .strong, area, into: &buffer, ascii)
    centre(title, row: top + lines.count + 1, role: .label, area, into: &buffer, ascii)
  }

  private func centre(_ text: String, row: Int, role: Role, _ area: Rect, into buffer: inout CellBuffer, _ ascii: Bool) {
    let shown = CellWidth.truncate(text, to: area.columns)
    let column = area.column + (area.columns - CellWidth.columns(of: shown)) / 2
    buffer.write(ascii ? AsciiForm.form(of: shown) : shown, column: column, row: row, role: role, clip: area)
  }
}
