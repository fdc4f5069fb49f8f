import TerminalKit

/// A list of choices in a window over the desk, narrowed by typing: the palette, the help, the menus, sort orders and themes.
public struct Picker<Choice: Hashable & Sendable>: Hashable, Sendable {
  /// One choice.
  public struct Item: Hashable, Sendable {
    /// What is chosen.
    public var choice: Choice
    /// The words on the left.
    public var words: String
    /// The words on the right: a key, a value.
    public var note: String
    /// A sentence shown below the list while the choice is selected; for a disabled one the reason.
    public var help: String
    /// True where it cannot be chosen now.
    public var isDisabled: Bool
    /// The group under which it stands, where the list has groups.
    public var group: String

    /// A choice from its parts.
    public init(_ choice: Choice, words: String, note: String = "", help: String = "", isDisabled: Bool = false, group: String = "") {
      self.choice = choice
      self.words = words
      self.note = note
      self.help = help
      self.isDisabled = isDisabled
      self.group = group
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    case none
    case cancelled
    case chose(Choice)
    case refused(String)
  }

  /// The title of the window.
  public let title: String
  /// All choices.
  public let items: [Item]
  /// The text that narrows them.
  public private(set) var filter = TextField()
  /// The selected row among those that match.
  public private(set) var selected: Int

  /// A window of choices with one of them selected.
  public init(title: String, items: [Item], selected: Choice? = nil) {
    self.title = title
    self.items = items
    self.selected = items.firstIndex { $0.choice == selected } ?? 0
  }

  /// The choices that hold every word of the filter.
  public var matching: [Item] {
    let words = filter.text.lowercased().split(separator: " ")
    if words.isEmpty { return items }
    return items.filter { item in
      let text = "\(item.words) \(item.note) \(item.group)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The choice under the cursor.
  public var current: Choice? {
    let list = matching
    return list.indices.contains(selected) ? list[selected].choice : nil
  }

  /// Takes in pasted text.
  public mutating func insert(_ text: String) {
    filter.paste(text)
    selected = 0
  }

  /// Takes in a key.
  public mutating func press(_ key: Key) -> Outcome {
    let list = matching
    switch key {
    case .escape: return .cancelled
    case .enter:
      guard list.indices.contains(selected) else { return .none }
      let item = list[selected]
      return item.isDisabled ? .refused(item.help) : .chose(item.choice)
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, list.count - 1), selected + 1)
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = min(max(0, list.count - 1), selected + 10)
    case .home: selected = 0
    case .end: selected = max(0, list.count - 1)
    default:
      if filter.handle(key) { selected = 0 }
    }
    return .none
  }

  /// Chooses the row at a place, as by a click.
  public mutating func click(_ place: Point, on screen: Rect) -> Outcome {
    let rows = rowsArea(window(on: screen))
    guard rows.contains(place) else { return .none }
    let line = place.row - rows.row + firstLine(rows: rows.rows)
    let entries = lines
    guard entries.indices.contains(line), case .item(let index) = entries[line] else { return .none }
    selected = index
    return press(.enter)
  }

  /// Draws the window over the desk.
  public func draw(into buffer: inout CellBuffer, on screen: Rect, lines set: LineSet) {
    let area = window(on: screen)
    buffer.fill(area, role: .dialog)
    buffer.frame(area, title: title, note: "Esc closes", focused: true, lines: set)
    let inside = area.inset(columns: 2, rows: 1)
    buffer.write("Find: ", column: inside.column, row: inside.row, role: .label, clip: inside)
    filter.draw(
      into: &buffer, area: Rect(column: inside.column + 6, row: inside.row, columns: max(0, inside.columns - 6), rows: 1), focused: true,
      fill: "_")
    let rows = rowsArea(area)
    let list = matching
    if list.isEmpty {
      buffer.write("Nothing matches. Backspace widens the search.", column: rows.column, row: rows.row, role: .dim, clip: rows)
    }
    for (row, line) in lines.dropFirst(firstLine(rows: rows.rows)).prefix(rows.rows).enumerated() {
      switch line {
      case .group(let name): buffer.write(name, column: rows.column, row: rows.row + row, role: .title, clip: rows)
      case .item(let index): draw(list[index], isSelected: index == selected, into: &buffer, rows: rows, row: rows.row + row)
      }
    }
    drawHelp(list, into: &buffer, inside: inside)
  }

  private enum Entry { case group(String), item(Int) }

  /// The lines of the list: choices, and the name of a group before its first one.
  private var lines: [Entry] {
    var result: [Entry] = []
    var group = ""
    for (index, item) in matching.enumerated() {
      if item.group != group, !item.group.isEmpty { result.append(.group(item.group)) }
      group = item.group
      result.append(.item(index))
    }
    return result
  }

  private func firstLine(rows: Int) -> Int {
    let line = lines.firstIndex { if case .item(selected) = $0 { true } else { false } } ?? 0
    return max(0, min(line - rows / 2, lines.count - rows))
  }

  private func draw(_ item: Item, isSelected: Bool, into buffer: inout CellBuffer, rows: Rect, row: Int) {
    let role: Role = item.isDisabled ? .dim : .dialog
    let noteWidth = CellWidth.columns(of: item.note)
    buffer.write(isSelected ? ">" : " ", column: rows.column, row: row, role: role, clip: rows)
    buffer.write(item.words, column: rows.column + 2, row: row, limit: rows.columns - noteWidth - 4, role: role, clip: rows)
    buffer.write(item.note, column: rows.endColumn - noteWidth, row: row, role: item.isDisabled ? .dim : .keyName, clip: rows)
    guard isSelected else { return }
    buffer.paint(Rect(column: rows.column, row: row, columns: rows.columns, rows: 1), role: .selected)
  }

  private func drawHelp(_ list: [Item], into buffer: inout CellBuffer, inside: Rect) {
    guard hasHelp, list.indices.contains(selected), inside.rows > 5 else { return }
    for (row, text) in TextFlow.lines(of: list[selected].help, width: inside.columns).prefix(2).enumerated() {
      buffer.write(text, column: inside.column, row: inside.endRow - 2 + row, role: .label, clip: inside)
    }
  }

  private var hasHelp: Bool { items.contains { !$0.help.isEmpty } }

  private func window(on screen: Rect) -> Rect {
    let groups = Set(items.map(\.group)).subtracting([""]).count
    let wanted = items.count + groups + (hasHelp ? 7 : 4)
    let rows = min(wanted, screen.rows - 2)
    let columns = min(72, screen.columns - 2)
    return Rect(
      column: screen.column + (screen.columns - columns) / 2, row: screen.row + max(1, (screen.rows - rows) / 3), columns: columns,
      rows: rows)
  }

  private func rowsArea(_ window: Rect) -> Rect {
    let inside = window.inset(columns: 2, rows: 1)
    let below = hasHelp && inside.rows > 5 ? 3 : 0
    return Rect(column: inside.column, row: inside.row + 2, columns: inside.columns, rows: inside.rows - 2 - below)
  }
}
