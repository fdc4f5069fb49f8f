/// Control sequences of ECMA-48, section 5.4: `Esc [`, parameters, a final letter.
extension InputParser {
  /// Reads a control sequence and returns the bytes it took; 0 where the rest has not come yet.
  mutating func controlSequence(time: Int, final: Bool) -> Int {
    var place = start + 2
    // The Linux console sends `Esc [ [ A` to `Esc [ [ E` for F1 to F5.
    if place < bytes.count, bytes[place] == 0x5B {
      guard place + 1 < bytes.count else { return final ? 3 : 0 }
      if (0x41...0x45).contains(bytes[place + 1]) { events.append(.key(.function(Int(bytes[place + 1]) - 0x40))) }
      return 4
    }
    // The old mouse report: `Esc [ M` and three bytes.
    if place < bytes.count, bytes[place] == 0x4D {
      guard place + 3 < bytes.count else { return final ? bytes.count - start : 0 }
      let report = bytes[(place + 1)...(place + 3)].map { Int($0) - 32 }
      mouse(button: report[0], column: report[1], row: report[2], pressed: report[0] & 3 != 3 || report[0] & 64 != 0, time: time)
      return 6
    }
    while place < bytes.count, (0x20...0x3F).contains(bytes[place]), bytes[place] != 0x24, place - start < 64 { place += 1 }
    guard place < bytes.count else {
      guard final else { return 0 }
      if place - start == 2 { events.append(.key(.alt("["))) }
      return place - start
    }
    let ending = bytes[place]
    // Something else begins in the middle: what was begun is given up, what begins is kept.
    guard (0x40...0x7E).contains(ending) || ending == 0x24 else { return place - start }
    finish(bytes[(start + 2)..<place], ending: ending, time: time)
    return place - start + 1
  }

  private mutating func finish(_ parameters: ArraySlice<UInt8>, ending: UInt8, time: Int) {
    if parameters.first == 0x3C {
      let numbers = Self.numbers(parameters.dropFirst())
      guard numbers.count == 3, ending == 0x4D || ending == 0x6D else { return }
      mouse(button: numbers[0], column: numbers[1], row: numbers[2], pressed: ending == 0x4D, time: time)
      return
    }
    if let first = parameters.first, !(0x30...0x3B).contains(first) { return }
    let numbers = Self.numbers(parameters)
    let modifier = numbers.count > 1 ? numbers[1] : 1
    switch ending {
    case 0x7E where numbers.first == 200: pasted = []
    case 0x7E where numbers.first == 27 && numbers.count == 3: coded(numbers[2], modifier: modifier)
    case 0x7E, 0x5E, 0x40, 0x24:
      if let key = Self.numberedKey(numbers.first ?? 0) { events.append(.key(key)) }
    case 0x75: coded(numbers.first ?? 0, modifier: modifier)
    case 0x63 where !parameters.isEmpty: break
    case 0x61...0x64: if let key = Self.cursorKey(ending - 0x20, modifier: 1) { events.append(.key(key)) }
    case 0x50...0x53 where numbers.first ?? 1 > 1: break
    default: if let key = Self.cursorKey(ending, modifier: modifier) { events.append(.key(key)) }
    }
  }

  /// The key of `Esc [ n ~`, as VT220 and its descendants number them.
  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key sent by its letter and modifiers (`Esc [ code ; modifier u`), as xterm's modifyOtherKeys and kitty do.
  private mutating func coded(_ code: Int, modifier: Int) {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return }
    let flags = modifier - 1
    if code < 128, flags & 4 != 0, (0x40...0x7E).contains(code) {
      events.append(Self.plain(UInt8(code) & 0x1F))
    } else if code == 9, flags & 1 != 0 {
      events.append(.key(.backTab))
    } else if code < 32 || code == 127 {
      events.append(Self.plain(UInt8(code)))
    } else if flags & 2 != 0 {
      events.append(.key(.alt(Character(scalar))))
    } else if !(0x80..<0xA0).contains(code) {
      events.append(.key(.character(Character(scalar))))
    }
  }

  /// A report of the mouse. Only presses of the first button and the wheel count; two presses in one place within 400 ms are a double one.
  private mutating func mouse(button: Int, column: Int, row: Int, pressed: Bool, time: Int) {
    guard pressed, column > 0, row > 0, button & 32 == 0 else { return }
    let place = Point(column: column - 1, row: row - 1)
    switch button & ~0x1C {
    case 0:
      let double = lastPress.map { $0.place == place && time - $0.time <= 400 } ?? false
      lastPress = double ? nil : (place, time)
      events.append(.mouse(MouseEvent(action: double ? .doublePress : .press, place: place)))
    case 64: events.append(.mouse(MouseEvent(action: .wheelUp, place: place)))
    case 65: events.append(.mouse(MouseEvent(action: .wheelDown, place: place)))
    default: break
    }
  }

  /// The numbers between semicolons; a missing one is 0.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: 0x3B, omittingEmptySubsequences: false).map { part in
      part.prefix(6).reduce(0) { sum, byte in (0x30...0x39).contains(byte) ? sum * 10 + Int(byte) - 0x30 : sum }
    }
  }
}
