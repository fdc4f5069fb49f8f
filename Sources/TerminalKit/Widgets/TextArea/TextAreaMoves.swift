/// Where the cursor goes.
extension TextArea {
  mutating func move(_ key: Key) -> Bool {
    let here = line
    switch key {
    case .left: go(to: letterBefore)
    case .right: go(to: letterAfter)
    case .controlLeft: go(to: wordBefore)
    case .controlRight: go(to: wordAfter)
    case .home, .control("a"): go(to: starts[here])
    case .end, .control("e"): go(to: lastPlace(ofLine: here))
    case .alt("<"): go(to: 0)
    case .alt(">"): go(to: bytes.count)
    case .up:
      guard here > 0 else { return false }
      go(toLine: here - 1)
    case .down:
      guard here + 1 < starts.count else { return false }
      go(toLine: here + 1)
    case .pageUp: here == 0 ? go(to: 0) : go(toLine: max(0, here - max(1, rows - 1)))
    case .pageDown:
      here == starts.count - 1 ? go(to: bytes.count) : go(toLine: min(starts.count - 1, here + max(1, rows - 1)))
    default: return false
    }
    return true
  }

  /// Puts the cursor at a cell of the area.
  public mutating func click(column: Int, row: Int) {
    let line = min(max(0, top + row), starts.count - 1)
    go(to: place(inLine: line, column: max(0, column)))
  }

  /// Keeps the line of the cursor on screen.
  mutating func scroll() {
    let here = line
    let room = max(1, search == nil ? rows : rows - 1)
    top = min(top, here, max(0, starts.count - room))
    top = max(top, here - room + 1, 0)
  }

  mutating func go(to place: Int) {
    cursor = min(max(0, place), bytes.count)
    goal = nil
    leaveStep()
  }

  /// The column of the cursor within its line.
  var column: Int { column(of: cursor) }

  func column(of place: Int) -> Int {
    var column = 0
    LetterWalk.walk(bytes, from: starts[LineBreaks.line(of: place, in: starts)], to: place) { letter in
      column += letter.width
      return true
    }
    return column
  }

  private mutating func go(toLine line: Int) {
    let wanted = goal ?? column
    cursor = place(inLine: line, column: wanted)
    goal = wanted
    leaveStep()
  }

  private mutating func leaveStep() {
    isGrowing = false
    found = nil
    scroll()
  }

  private func place(inLine line: Int, column: Int) -> Int {
    let last = lastPlace(ofLine: line)
    var place = starts[line]
    var taken = 0
    LetterWalk.walk(bytes, from: place, to: last) { letter in
      guard taken + letter.width <= column else { return false }
      taken += letter.width
      place = letter.end
      return true
    }
    return place
  }

  /// The last place of a line at which the cursor is seen in it: before its line end, or before the space at which it was wrapped.
  func lastPlace(ofLine line: Int) -> Int {
    guard line + 1 < starts.count else { return bytes.count }
    let next = starts[line + 1]
    if bytes[next - 1] == 10 || bytes[next - 1] == 32 { return next - 1 }
    var last = starts[line]
    LetterWalk.walk(bytes, from: last, to: next) { letter in
      last = letter.start
      return true
    }
    return last
  }

  /// The place before the letter before the cursor.
  var letterBefore: Int {
    guard cursor > 0 else { return 0 }
    let line = line
    let start = starts[line] < cursor ? starts[line] : starts[max(0, line - 1)]
    var before = start
    LetterWalk.walk(bytes, from: start, to: cursor) { letter in
      before = letter.start
      return true
    }
    return before
  }

  /// The place after the letter at the cursor.
  var letterAfter: Int {
    guard cursor < bytes.count else { return bytes.count }
    var after = cursor + 1
    LetterWalk.walk(bytes, from: cursor, to: bytes.count) { letter in
      after = letter.end
      return false
    }
    return after
  }

  var wordBefore: Int {
    var place = cursor
    while place > 0, TextEdit.isBlank(bytes[place - 1]) { place -= 1 }
    while place > 0, !TextEdit.isBlank(bytes[place - 1]) { place -= 1 }
    return place
  }

  private var wordAfter: Int {
    var place = cursor
    while place < bytes.count, !TextEdit.isBlank(bytes[place]) { place += 1 }
    while place < bytes.count, TextEdit.isBlank(bytes[place]) { place += 1 }
    return place
  }
}
