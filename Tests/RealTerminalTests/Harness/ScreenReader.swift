/// Reads the bytes a program sends to its terminal and applies them to the model of the screen.
struct ScreenReader {
  private(set) var screen: ScreenModel
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) { screen = ScreenModel(columns: columns, rows: rows) }

  mutating func resize(columns: Int, rows: Int) { screen.resize(columns: columns, rows: rows) }

  mutating func read(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var place = 0
    while place < pending.count {
      let used = step(at: place)
      guard used > 0 else { break }
      place += used
    }
    pending.removeFirst(place)
  }

  /// Applies what begins at a place and returns its length; 0 where the rest has not come yet.
  private mutating func step(at place: Int) -> Int {
    let byte = pending[place]
    if byte == 27 { return escape(at: place) }
    if byte < 32 || byte == 127 {
      control(byte)
      return 1
    }
    let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard place + length <= pending.count else { return 0 }
    for scalar in String(decoding: pending[place..<(place + length)], as: UTF8.self).unicodeScalars { screen.put(scalar) }
    return length
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 8: screen.move(row: screen.row, column: screen.column - 1)
    case 9: screen.move(row: screen.row, column: (screen.column / 8 + 1) * 8)
    case 10, 11, 12: screen.lineFeed()
    case 13: screen.move(row: screen.row, column: 0)
    case 14: screen.lineDrawing = screen.graphicsSet[1]
    case 15: screen.lineDrawing = screen.graphicsSet[0]
    default: break
    }
  }

  private mutating func escape(at place: Int) -> Int {
    guard place + 1 < pending.count else { return 0 }
    switch pending[place + 1] {
    case 0x5B: return sequence(at: place)
    case 0x5D, 0x50, 0x5F: return string(at: place)
    case 0x28, 0x29:
      guard place + 2 < pending.count else { return 0 }
      let set = pending[place + 1] == 0x28 ? 0 : 1
      screen.graphicsSet[set] = pending[place + 2] == 0x30
      if set == 0 { screen.lineDrawing = screen.graphicsSet[0] }
      return 3
    case 0x37: screen.savedCursor = (screen.row, screen.column)
    case 0x38: screen.move(row: screen.savedCursor.row, column: screen.savedCursor.column)
    case 0x3D: screen.keypadApplication = true
    case 0x3E: screen.keypadApplication = false
    case 0x44: screen.lineFeed()
    case 0x4D: screen.reverseLineFeed()
    case 0x48, 0x67: break
    case 0x63: screen = ScreenModel(columns: screen.columns, rows: screen.rows)
    default: screen.unknown.append("ESC " + String(Character(Unicode.Scalar(pending[place + 1]))))
    }
    return 2
  }

  /// Operating system commands: the window's title is kept, the rest is passed over.
  private mutating func string(at place: Int) -> Int {
    // The Linux console's palette reset has no end mark.
    if place + 2 < pending.count, pending[place + 1] == 0x5D, pending[place + 2] == 0x52 { return 3 }
    var end = place + 2
    while end < pending.count {
      if pending[end] == 7 { break }
      if pending[end] == 27 {
        guard end + 1 < pending.count else { return 0 }
        if pending[end + 1] == 0x5C { break }
      }
      end += 1
    }
    guard end < pending.count else { return 0 }
    let text = String(decoding: pending[(place + 2)..<end], as: UTF8.self)
    if text.hasPrefix("2;") || text.hasPrefix("0;") { screen.title = String(text.dropFirst(2)) }
    return end - place + (pending[end] == 7 ? 1 : 2)
  }

  private mutating func sequence(at place: Int) -> Int {
    var end = place + 2
    while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
    guard end < pending.count else { return 0 }
    var body = String(decoding: pending[(place + 2)..<end], as: UTF8.self)
    let isPrivate = body.first.map { "?<=>".contains($0) } ?? false
    let mark = isPrivate ? body.removeFirst() : " "
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    apply(Character(Unicode.Scalar(pending[end])), mark: mark, numbers: body.isEmpty ? [] : numbers)
    return end - place + 1
  }

  private mutating func apply(_ final: Character, mark: Character, numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    let (row, column) = (screen.row, screen.column)
    switch (final, mark) {
    case ("A", " "): screen.move(row: row - count, column: column)
    case ("B", " "), ("e", " "): screen.move(row: row + count, column: column)
    case ("C", " "), ("a", " "): screen.move(row: row, column: column + count)
    case ("D", " "): screen.move(row: row, column: column - count)
    case ("G", " "), ("`", " "): screen.move(row: row, column: count - 1)
    case ("d", " "): screen.move(row: count - 1, column: column)
    case ("H", " "), ("f", " "): screen.move(row: count - 1, column: (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
    case ("J", _): eraseScreen(first)
    case ("K", _): screen.erase(first == 0 ? column..<screen.columns : 0..<(first == 1 ? column + 1 : screen.columns), row: row)
    case ("L", " "): screen.scroll(-count, from: row)
    case ("M", " "): screen.scroll(count, from: row)
    case ("P", " "): screen.deleteCells(count)
    case ("@", " "): screen.insertCells(count)
    case ("X", " "): screen.erase(column..<(column + count), row: row)
    case ("S", " "): screen.scroll(count)
    case ("T", " "): screen.scroll(-count)
    case ("Z", " "): screen.move(row: row, column: max(0, (column - 1) / 8 * 8))
    case ("b", " "): for _ in 0..<count { screen.lastLetter.unicodeScalars.forEach { screen.put($0) } }
    case ("m", " "): setAttributes(numbers)
    case ("h", "?"): numbers.forEach { screen.setMode($0, true) }
    case ("l", "?"): numbers.forEach { screen.setMode($0, false) }
    case ("h", " "), ("l", " "): if first == 4 { screen.insertMode = final == "h" }
    case ("r", " "):
      screen.scrollTop = count - 1
      screen.scrollEnd = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], screen.rows) : screen.rows
      screen.move(row: 0, column: 0)
    case ("s", " "): screen.savedCursor = (row, column)
    case ("u", " "): screen.move(row: screen.savedCursor.row, column: screen.savedCursor.column)
    case ("t", " "), ("q", _), ("c", _), ("n", _), ("g", " "), ("m", ">"), ("i", _): break
    default: screen.unknown.append("CSI \(mark)\(numbers)\(final)")
    }
  }

  private mutating func eraseScreen(_ kind: Int) {
    let all = 0..<screen.columns
    switch kind {
    case 0:
      screen.erase(screen.column..<screen.columns, row: screen.row)
      for row in (screen.row + 1)..<max(screen.row + 1, screen.rows) { screen.erase(all, row: row) }
    case 1:
      for row in 0..<screen.row { screen.erase(all, row: row) }
      screen.erase(0..<(screen.column + 1), row: screen.row)
    case 2: for row in 0..<screen.rows { screen.erase(all, row: row) }
    default: break
    }
  }

  private mutating func setAttributes(_ numbers: [Int]) {
    for number in numbers.isEmpty ? [0] : numbers {
      if number == 0 { screen.attributes = [] } else { screen.attributes.append(number) }
      if number == 10 { screen.lineDrawing = false }
      if number == 11 { screen.lineDrawing = true }
    }
  }
}
