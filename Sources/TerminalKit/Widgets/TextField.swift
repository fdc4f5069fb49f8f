/// One line of text being typed.
public struct TextField: Hashable, Sendable {
  /// The text as typed.
  public private(set) var text: String
  private var cursor: Int

  /// A field with a text, the cursor at its end.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Puts text in at the cursor; line ends become spaces.
  public mutating func insert(_ more: String) {
    let line = String(more.map { $0.isNewline ? " " : $0 })
    let place = text.index(text.startIndex, offsetBy: cursor)
    let before = text.count
    text.insert(contentsOf: line, at: place)
    cursor += max(0, text.count - before)
  }

  /// Takes in a key; false where it means nothing to a line of text.
  public mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(at: cursor - 1)
    case .delete: remove(at: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .control("u"):
      text = ""
      cursor = 0
    default: return false
    }
    return true
  }

  private mutating func remove(at position: Int) {
    guard position >= 0, position < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: position))
    cursor = position
  }

  /// Draws the field; with the focus, the terminal's cursor stands in it.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool) {
    let role: Role = isFocused ? .fieldFocused : .field
    buffer.fill(area, with: isFocused ? "_" : " ", role: role)
    let head = String(text.prefix(cursor))
    let width = CellWidth.columns(of: head)
    let shift = max(0, width - area.columns + 1)
    buffer.write(text, column: area.column - shift, row: area.row, role: role, clip: area)
    if isFocused { buffer.cursor = Point(column: area.column + width - shift, row: area.row) }
  }
}
