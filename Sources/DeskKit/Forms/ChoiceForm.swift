import TerminalKit

/// A short form of choices and texts, such as the filter: one line a field, changed with the arrow keys or by typing.
public struct ChoiceForm: Hashable, Sendable {
  /// A field.
  public struct Field: Hashable, Sendable {
    /// What a field holds.
    public enum Value: Hashable, Sendable {
      /// One of several words; `nil` stands for any.
      case choice(options: [String], chosen: Int?)
      case text(TextField)
    }

    /// The name of the field, for whoever reads the form.
    public let name: String
    /// The label.
    public let label: String
    /// What it holds.
    public var value: Value

    /// A field of choices.
    public init(_ name: String, label: String, options: [String], chosen: Int?) {
      self.name = name
      self.label = label
      value = .choice(options: options, chosen: chosen)
    }

    /// A field of text.
    public init(_ name: String, label: String, text: String) {
      self.name = name
      self.label = label
      value = .text(TextField(text))
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable { case none, cancelled, accepted }

  /// The title of the window.
  public let title: String
  /// The fields from top to bottom.
  public private(set) var fields: [Field]
  /// The field that has the cursor.
  public private(set) var selected = 0
  /// A sentence about a value that cannot be used.
  public var problem: String?

  /// A form from its fields.
  public init(title: String, fields: [Field]) {
    self.title = title
    self.fields = fields
  }

  /// The number of the chosen option of a field.
  public func chosen(_ name: String) -> Int? {
    guard case .choice(_, let chosen)? = fields.first(where: { $0.name == name })?.value else { return nil }
    return chosen
  }

  /// The text of a field, without spaces around it.
  public func text(_ name: String) -> String {
    guard case .text(let field)? = fields.first(where: { $0.name == name })?.value else { return "" }
    let characters = field.text.drop { $0 == " " }
    return String(characters.reversed().drop { $0 == " " }.reversed())
  }

  /// Takes in a key.
  public mutating func press(_ key: Key) -> Outcome {
    problem = nil
    switch key {
    case .escape: return .cancelled
    case .enter, .function(9), .control("s"): return .accepted
    case .up, .backTab: selected = (selected + fields.count - 1) % max(1, fields.count)
    case .down, .tab: selected = (selected + 1) % max(1, fields.count)
    case .pageUp: selected = 0
    case .pageDown: selected = max(0, fields.count - 1)
    case .function(8): clear()
    default: change(with: key)
    }
    return .none
  }

  /// Takes in pasted text.
  public mutating func insert(_ text: String) {
    guard fields.indices.contains(selected), case .text(var field) = fields[selected].value else { return }
    field.paste(text)
    fields[selected].value = .text(field)
  }

  /// Sets every field to any.
  private mutating func clear() {
    for index in fields.indices {
      switch fields[index].value {
      case .choice(let options, _): fields[index].value = .choice(options: options, chosen: nil)
      case .text: fields[index].value = .text(TextField())
      }
    }
  }

  private mutating func change(with key: Key) {
    guard fields.indices.contains(selected) else { return }
    switch fields[selected].value {
    case .text(var field):
      _ = field.handle(key)
      fields[selected].value = .text(field)
    case .choice(let options, let chosen):
      fields[selected].value = .choice(options: options, chosen: moved(chosen, among: options, by: key))
    }
  }

  /// Right and Left go through the options and "any"; Delete means any; a letter goes to the next option that begins with it.
  private func moved(_ chosen: Int?, among options: [String], by key: Key) -> Int? {
    switch key {
    case .right, .character(" "):
      let next = chosen.map { $0 + 1 } ?? 0
      return next < options.count ? next : nil
    case .left:
      guard let chosen else { return options.isEmpty ? nil : options.count - 1 }
      return chosen > 0 ? chosen - 1 : nil
    case .delete, .backspace: return nil
    case .character(let letter):
      let start = (chosen ?? -1) + 1
      let order = Array(options.indices.dropFirst(start)) + Array(options.indices.prefix(start))
      return order.first { options[$0].lowercased().hasPrefix(letter.lowercased()) } ?? chosen
    default: return chosen
    }
  }

  /// Draws the form in a window over the desk.
  public func draw(into buffer: inout CellBuffer, on screen: Rect, lines set: LineSet, ascii: Bool) {
    let rows = min(fields.count + 6, screen.rows - 2)
    let columns = min(68, screen.columns - 2)
    let area = Rect(
      column: screen.column + (screen.columns - columns) / 2, row: screen.row + max(1, (screen.rows - rows) / 3), columns: columns,
      rows: rows)
    buffer.fill(area, role: .dialog)
    buffer.frame(area, title: title, note: "Esc leaves it as it was", focused: true, lines: set)
    let inside = area.inset(columns: 2, rows: 1)
    let room = inside.rows - 3
    let first = max(0, min(selected - room / 2, fields.count - room))
    for (row, field) in fields.dropFirst(first).prefix(max(0, room)).enumerated() {
      draw(field, isSelected: first + row == selected, into: &buffer, inside: inside, row: inside.row + row, ascii: ascii)
    }
    if let problem {
      buffer.write("! " + problem, column: inside.column, row: inside.endRow - 3, role: .problem, clip: inside)
    }
    let arrows = ascii ? "Left, Right or a letter change a choice" : "←→ or a letter change a choice"
    buffer.write("\(arrows). F8 clears all.", column: inside.column, row: inside.endRow - 2, role: .label, clip: inside)
    buffer.write("Enter shows the list.", column: inside.column, row: inside.endRow - 1, role: .label, clip: inside)
  }

  private func draw(_ field: Field, isSelected: Bool, into buffer: inout CellBuffer, inside: Rect, row: Int, ascii: Bool) {
    let mark = isSelected ? ">" : " "
    buffer.write("\(mark) \(field.label)", column: inside.column, row: row, role: .label, clip: inside)
    let value = Rect(column: inside.column + 22, row: row, columns: max(0, inside.columns - 22), rows: 1)
    switch field.value {
    case .text(let text):
      text.draw(into: &buffer, area: value, focused: isSelected, fill: isSelected ? "_" : " ")
    case .choice(let options, let chosen):
      let words = chosen.map { options[$0] } ?? "any"
      let shown = ascii ? "< \(words) >" : "◂ \(words) ▸"
      buffer.fill(value, role: isSelected ? .fieldFocused : .field)
      buffer.write(shown, column: value.column, row: row, role: isSelected ? .fieldFocused : .field, clip: value)
      if isSelected { buffer.cursor = Point(column: value.column, row: row) }
    }
  }
}
