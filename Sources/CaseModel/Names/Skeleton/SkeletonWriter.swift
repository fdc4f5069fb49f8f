/// Writes the skeletons of words, one after the other.
struct SkeletonWriter {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  /// Adds the skeleton of a word; returns how many choices its spelling left.
  mutating func write(_ letters: UnsafeBufferPointer<UInt8>, _ traits: NameLetters.Traits, _ word: Range<Int>, choices: Int) -> Int {
    var ending = NameEnding.of(letters, word)
    var asked = 0
    if let found = ending, found.isDoubtful {
      // -yan is likelier than a stranger's name in -jan; a name in -if or -ef is likelier than an old -off.
      let isLikely = found.symbol == NameEnding.armenian
      asked = 1
      if (choices & 1 == 1) == isLikely { ending = nil }
    }
    let stem = word.lowerBound..<(word.upperBound - (ending?.length ?? 0))
    var reader = SoundReader(letters, traits, stem: stem, ending: ending?.symbol, choices: choices, asked: asked)
    writeStem(&reader)
    if let ending { add(ending.symbol) }
    return reader.asked
  }

  private mutating func writeStem(_ reader: inout SoundReader) {
    if count > 0 { add(NameLetters.space) }
    let start = count
    var before = Sound.vowel
    var place = reader.stem.lowerBound + hovhannes(reader, &before)
    while place < reader.stem.upperBound {
      let reading = reader.read(at: place)
      if reading.sound != Sound.silent { before = add(sound: reading.sound, after: before, wordFrom: start, joins: reader.joinsSounds) }
      if reading.second != Sound.silent { before = add(sound: reading.second, after: before, wordFrom: start, joins: reader.joinsSounds) }
      place += reading.length
    }
    if before != Sound.vowel, count > start { room[count - 1] = Sound.closing(room[count - 1]) }
  }

  /// Adds a sound to the word that begins at `start`; returns what the next one follows.
  private mutating func add(sound: UInt8, after before: UInt8, wordFrom start: Int, joins: Bool) -> UInt8 {
    if sound == Sound.vowel {
      // An opening vowel counts, whichever it is; the others are dropped.
      if count == start { add(Sound.opening) }
      return sound
    }
    guard joins else {
      add(sound)
      return sound
    }
    let heard = Sound.heard(sound, after: before)
    if heard == before, count > start, !Sound.isDigit(heard) { return before }
    // Qənbər is Qəmbər.
    if before == Sound.n, heard == Sound.b || heard == Sound.p { room[count - 1] = Sound.m }
    add(heard)
    return heard
  }

  private mutating func add(_ symbol: UInt8) {
    guard count < room.count else { return }
    room[count] = symbol
    count += 1
  }

  /// Hovhannes, Ованес, Оганес, Avanes are one name; returns how many letters of it were taken.
  private mutating func hovhannes(_ reader: SoundReader, _ before: inout UInt8) -> Int {
    var letters = reader.stem.lowerBound
    func next() -> UInt8 { letters < reader.stem.upperBound ? reader.letters[letters] & ~NameLetters.foreign : 0 }
    func skip(_ choices: StaticString) -> Bool {
      let found = choices.withUTF8Buffer { $0.contains(next()) }
      if found { letters += 1 }
      return found
    }
    _ = skip("h")
    guard skip("oa"), skip("vgh`") else { return 0 }
    _ = skip("h")
    guard skip("a"), skip("n") else { return 0 }
    _ = skip("n")
    _ = skip("ie")
    guard skip("s") else { return 0 }
    for symbol in [Sound.opening, Sound.breath, Sound.n, Sound.hiss] { add(symbol) }
    before = Sound.hiss
    return letters - reader.stem.lowerBound
  }
}
