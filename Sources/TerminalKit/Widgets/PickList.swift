/// A list in a frame from which one row is chosen; typing narrows it.
public struct PickList: Hashable, Sendable {
  /// A row to choose.
  public struct Row: Hashable, Sendable {
    /// The words.
    public var words: String
    /// What stands at the right: a key, a code.
    public var note: String
    /// Why it cannot be chosen now; `nil` where it can.
    public var reason: String?

    /// A row from its parts.
    public init(_ words: String, note: String = "", reason: String? = nil) {
      self.words = words
      self.note = note
      self.reason = reason
    }
  }

  /// What a key led to.
  public enum Outcome: Hashable, Sendable {
    /// The list took the key.
    case stays
    /// A row was chosen: its number among all rows.
    case chosen(Int)
    /// Esc: nothing was chosen.
    case left
    /// The list has no use for the key.
    case unused
  }

  /// The title in the frame.
  public var title: String
  /// All rows.
  public let rows: [Row]
  /// What has been typed to narrow the list.
  public private(set) var filter = TextField()
  /// The numbers of the rows that match, in order.
  public private(set) var matches: [Int]
  /// Which of the matches is selected and seen.
  public private(set) var window: ScrollWindow
  private let keys: [String]

  /// A list with all rows shown and one selected.
  public init(title: String, rows: [Row], selected: Int = 0) {
    self.title = title
    self.rows = rows
    keys = rows.map { Self.fold($0.words + " " + $0.note) }
    matches = Array(rows.indices)
    window = ScrollWindow(count: rows.count, height: max(1, rows.count))
    window.select(selected)
  }

  /// The number of the selected row among all rows; `nil` where nothing matches.
  public var selected: Int? { matches.isEmpty ? nil : matches[window.selection] }

  /// Does what a key means in the list. Enter chooses; a row that cannot be chosen stays, and its reason is shown.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter:
      guard let selected else { return .stays }
      return rows[selected].reason == nil ? .chosen(selected) : .stays
    case .escape:
      guard !filter.isEmpty else { return .left }
      filter.replace(with: "")
      narrow()
      return .stays
    case .up, .down, .pageUp, .pageDown: return window.handle(key) ? .stays : .unused
    case .home, .end:
      return filter.isEmpty && window.handle(key) || filter.handle(key) ? .stays : .unused
    default:
      guard filter.handle(key) else { return .unused }
      narrow()
      return .stays
    }
  }

  /// Narrows the list by pasted text.
  public mutating func paste(_ text: String) {
    filter.paste(text)
    narrow()
  }

  /// The size the list would like to have, frame and filter line included.
  public var wishedSize: Size {
    let widest = rows.map { CellWidth.columns(of: $0.words) + ($0.note.isEmpty ? 0 : CellWidth.columns(of: $0.note) + 2) }.max() ?? 0
    return Size(columns: max(widest + 5, CellWidth.columns(of: title) + 8, 24), rows: rows.count + 3)
  }

  /// Takes the number of rows that fit.
  mutating func fit(height: Int) { window.update(height: height) }

  /// Shows every row that holds each typed word, whatever its case and accents.
  private mutating func narrow() {
    let words = Self.fold(filter.text).split(separator: " ")
    matches = rows.indices.filter { row in words.allSatisfy { keys[row].contains($0) } }
    window = ScrollWindow(count: matches.count, height: window.height)
  }

  private static func fold(_ text: String) -> String { AsciiForm.folded(text) }
}
