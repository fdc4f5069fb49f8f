import CaseModel
import TerminalKit

/// A list as a pane of the desk: a long list, a find box over it, a box to go to a row by its first letters.
public struct ListPane<Row: Hashable & Sendable & Identifiable>: Hashable, Sendable where Row.ID == RecordID {
  /// What a list asks for.
  public enum Request: Hashable, Sendable {
    case rows(ListRequest)
    case find(text: String, generation: Int)
  }

  /// The long list.
  public private(set) var list = VirtualList<Row>()
  /// The search, while there is one.
  public private(set) var find: FindBox<Row>?
  /// The first letters of the row to go to, while they are typed.
  public private(set) var goTo: TextField?
  private var lastFindGeneration = 0

  /// A pane that holds nothing yet.
  public init() {}

  /// The row under the cursor, in the list or among the hits.
  public var selected: Row? { find.map { $0.current?.row } ?? list.selected }

  /// True while letters are text and not commands.
  public var isTyping: Bool { goTo != nil || find?.isTyping == true }

  /// Asks for the rows afresh, as after a change of order or filter.
  public mutating func reload(at anchor: ListAnchor = .first) -> [Request] { [.rows(list.reload(at: anchor))] }

  /// Tells the pane how many rows it has for its list.
  public mutating func show(height: Int) { list.show(height: height) }

  // MARK: Moving

  /// Moves the cursor.
  public mutating func move(by rows: Int) -> [Request] {
    if find != nil {
      find?.move(by: rows)
      return []
    }
    return list.move(by: rows).map { [.rows($0)] } ?? []
  }

  /// Moves the cursor by whole screens, keeping one row in common.
  public mutating func page(_ screens: Int) -> [Request] { move(by: screens * max(1, list.height - 1)) }

  /// Moves the cursor to the first row.
  public mutating func moveToFirst() -> [Request] {
    if find != nil { return move(by: -.max / 2) }
    return list.moveToFirst().map { [.rows($0)] } ?? []
  }

  /// Moves the cursor to the last row.
  public mutating func moveToLast() -> [Request] {
    if find != nil { return move(by: .max / 2) }
    return list.moveToLast().map { [.rows($0)] } ?? []
  }

  // MARK: Finding and going to

  /// Opens the find box, or goes on typing in the one that is open.
  public mutating func startFinding() {
    goTo = nil
    if find == nil { find = FindBox(generation: lastFindGeneration) }
    find?.isTyping = true
  }

  /// Closes the find box; the list is where it was. Returns false where no box was open.
  public mutating func stopFinding() -> Bool {
    guard let box = find else { return false }
    lastFindGeneration = box.generation + 1
    find = nil
    return true
  }

  /// Opens the box for the first letters of the row to go to.
  public mutating func startGoingTo() { goTo = TextField() }

  /// Takes in a key while letters are text. Returns `nil` for keys that are not text: Enter, the arrows and others.
  public mutating func type(_ key: Key) -> [Request]? {
    if var field = goTo {
      switch key {
      case .escape, .enter:
        goTo = nil
        return []
      default:
        let before = field.text
        guard field.handle(key) else { return nil }
        goTo = field
        return field.text == before ? [] : [.rows(list.reload(at: field.text.isEmpty ? .first : .prefix(field.text)))]
      }
    }
    guard find?.isTyping == true else { return nil }
    switch key {
    case .up: return move(by: -1)
    case .down: return move(by: 1)
    case .pageUp: return page(-1)
    case .pageDown: return page(1)
    case .escape:
      _ = stopFinding()
      return []
    case .enter, .tab, .backTab, .function, .alt: return nil
    default: return find?.press(key) == true ? search() : []
    }
  }

  /// Takes in pasted text while letters are text.
  public mutating func insert(_ text: String) -> [Request] {
    if goTo != nil {
      goTo?.paste(text)
      return [.rows(list.reload(at: .prefix(goTo?.text ?? "")))]
    }
    find?.insert(text)
    return search()
  }

  /// Ends typing, keeping what was found.
  public mutating func stopTyping() {
    goTo = nil
    find?.isTyping = false
  }

  private func search() -> [Request] {
    guard let find else { return [] }
    return [.find(text: find.field.text, generation: find.generation)]
  }

  // MARK: Answers

  /// Takes in rows that came.
  public mutating func receive(_ window: ListWindow<Row>, for request: ListRequest) -> [Request] {
    list.receive(window, for: request).map { [.rows($0)] } ?? []
  }

  /// Takes in what a search found.
  public mutating func receive(_ result: SearchResult<FindBox<Row>.Hit>, text: String, generation: Int) {
    find?.receive(result, text: text, generation: generation)
  }

  /// Selects the row at a line of the pane's list, counted from its first row; false where none stands there.
  public mutating func click(line: Int, linesPerHit: Int) -> Bool {
    guard find != nil else { return list.select(screenRow: line) }
    let index = firstHit(rows: list.height, linesPerHit: linesPerHit) + line / linesPerHit
    guard find?.result.hits.indices.contains(index) == true else { return false }
    find?.select(index)
    return true
  }

  /// Selects a row by its number among those shown, the first being 0: a hit, or a row on screen. False where there is none.
  public mutating func choose(line: Int) -> Bool {
    guard line >= 0 else { return false }
    guard let find else { return list.select(screenRow: line) }
    guard find.result.hits.indices.contains(line) else { return false }
    self.find?.select(line)
    return true
  }

  /// The first hit on screen.
  public func firstHit(rows: Int, linesPerHit: Int) -> Int {
    guard let find else { return 0 }
    let room = max(1, rows / linesPerHit)
    return max(0, min(find.selected - room / 2, find.result.hits.count - room))
  }
}
