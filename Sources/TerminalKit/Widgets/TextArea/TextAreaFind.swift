/// Finding inside the text: F3 asks, Enter or F3 goes to the next place, Esc closes the question.
extension TextArea {
  mutating func openQuestion() {
    search = TextField(lastSearch, limit: 200)
    scroll()
  }

  mutating func handleQuestion(_ key: Key) -> Bool {
    guard var question = search else { return false }
    switch key {
    case .escape: search = nil
    case .enter, .function(3):
      lastSearch = question.text
      if !question.isEmpty, !find(question.text) { notice = "“\(question.text.prefix(40))” is not in this text." }
    case .tab, .backTab: return false
    default:
      _ = question.handle(key)
      search = question
    }
    if search == nil { scroll() }
    return true
  }

  /// Goes to the next place of a text after the cursor, from the end on to the beginning; capitals and accents make no difference. False
  /// where the text does not hold it.
  public mutating func find(_ wanted: String) -> Bool {
    let (needle, _) = TextArea.folded(Array(wanted.utf8))
    guard !needle.isEmpty else { return false }
    let (hay, places) = TextArea.folded(bytes)
    let from = found?.upperBound ?? cursor
    let start = places.firstIndex { $0 >= from } ?? 0
    guard let hit = TextArea.first(needle, in: hay, from: start) ?? TextArea.first(needle, in: hay, from: 0) else { return false }
    let end = hit + needle.count < places.count ? places[hit + needle.count] : bytes.count
    cursor = places[hit]
    goal = nil
    isGrowing = false
    found = places[hit]..<max(places[hit], end)
    scroll()
    return true
  }

  private static func first(_ needle: [UInt8], in hay: [UInt8], from start: Int) -> Int? {
    guard let head = needle.first, hay.count - needle.count >= start else { return nil }
    return hay.withUnsafeBufferPointer { hay in
      (start...hay.count - needle.count).first { place in
        hay[place] == head && needle.indices.allSatisfy { hay[place + $0] == needle[$0] }
      }
    }
  }

  /// The text without capitals and accents, and for each of its bytes the place in the text it stands for.
  private static func folded(_ bytes: [UInt8]) -> ([UInt8], [Int]) {
    var folded: [UInt8] = []
    var places: [Int] = []
    folded.reserveCapacity(bytes.count)
    places.reserveCapacity(bytes.count)
    LetterWalk.walk(bytes, from: 0, to: bytes.count) { letter in
      let byte = bytes[letter.start]
      if letter.end - letter.start == 1 {
        folded.append((0x41...0x5A).contains(byte) ? byte + 32 : byte == 10 || byte == 9 ? 32 : byte)
        places.append(letter.start)
      } else {
        for plain in AsciiForm.folded(String(decoding: bytes[letter.start..<letter.end], as: UTF8.self)).utf8 {
          folded.append(plain)
          places.append(letter.start)
        }
      }
      return true
    }
    return (folded, places)
  }
}
