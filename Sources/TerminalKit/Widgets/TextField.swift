/// A line of text being typed: the text, the cursor, and what the editing keys do.
public struct TextField: Hashable, Sendable {
  /// The characters, as people count them.
  public private(set) var characters: [Character]
  /// The cursor stands before this character.
  public private(set) var cursor: Int
  /// The most characters the field takes; `nil` for no limit.
  public var limit: Int?
  /// What Ctrl-K, Ctrl-U or Ctrl-W took away last; Ctrl-Y puts it back.
  public private(set) var killed = ""

  /// A field with a text and the cursor at its end.
  public init(_ text: String = "", limit: Int? = nil) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
  }

  /// The text.
  public var text: String { String(characters) }

  /// True where nothing has been typed.
  public var isEmpty: Bool { characters.isEmpty }

  /// Does what a key means in a line of text; false where the key means nothing here, so that the screen may use it.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .controlLeft: cursor = wordBefore()
    case .controlRight: cursor = wordAfter()
    case .control("w"): kill(wordBefore()..<cursor)
    case .control("k"): kill(cursor..<characters.count)
    case .control("u"): kill(0..<cursor)
    case .control("y"): insert(killed)
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor. A combining mark joins the letter before it.
  public mutating func insert(_ inserted: String) {
    guard !inserted.isEmpty else { return }
    let before = cursor > 0 ? String(characters[cursor - 1]) : ""
    let after = cursor < characters.count ? String(characters[cursor]) : ""
    let first = cursor - (before.isEmpty ? 0 : 1)
    let end = cursor + (after.isEmpty ? 0 : 1)
    var joined = Array(before + inserted + after)
    if let limit {
      // What does not fit is left out of the new text; what stood there stays.
      var cut = Array(inserted)
      while characters.count - (end - first) + joined.count > limit, !cut.isEmpty {
        cut.removeLast(max(1, min(cut.count, characters.count - (end - first) + joined.count - limit)))
        joined = Array(before + String(cut) + after)
      }
      guard !cut.isEmpty else { return }
    }
    characters.replaceSubrange(first..<end, with: joined)
    cursor = min(characters.count, first + joined.count - (after.isEmpty ? 0 : 1))
  }

  /// Puts pasted text in as one line: line ends and tabs become spaces, other control characters are left out.
  public mutating func paste(_ pasted: String) {
    var line = String.UnicodeScalarView()
    for scalar in pasted.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        if line.last != " " { line.append(" ") }
      } else if scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) {
        line.append(scalar)
      }
    }
    while line.last == " " { line.removeLast() }
    insert(String(line.drop { $0 == " " }))
  }

  /// Puts another text into the field, the cursor at its end.
  public mutating func replace(with text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  /// Moves the cursor before a character.
  public mutating func moveCursor(to place: Int) { cursor = min(max(0, place), characters.count) }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = String(characters[range])
    remove(range)
  }

  private func wordBefore() -> Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private func wordAfter() -> Int {
    var place = cursor
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    return place
  }
}
