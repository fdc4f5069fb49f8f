/// What is left of a name when everything is taken away that spellings differ in: classes of consonants and the ending.
///
/// Finds `Гусейнов` for `Hüseynov`, but ranks nothing: different names can share a skeleton (Camal and Cəmil do), so hits are ordered by
/// similarity of their fold keys.
public enum SkeletonKey {
  /// The most usual skeleton of a text, word by word; empty for a text without letters.
  public static func of(_ text: String) -> String {
    NameLetters.withLetters(of: text) { key(of: $0, reading: 0).text }
  }

  /// The skeletons of a text, the most usual first: at most four, for most names one. There are several where a spelling leaves open which
  /// sound is meant: г and g for h or q in Russian spellings, j for c or y, Persian و for v or a vowel, a final h that may be mute.
  public static func all(of text: String) -> [String] {
    NameLetters.withLetters(of: text) { letters in
      let first = key(of: letters, reading: 0)
      guard !first.text.isEmpty else { return [] }
      var keys = [first.text]
      for reading in 1..<max(1, readings(choices: first.choices)) {
        let other = key(of: letters, reading: reading).text
        if !keys.contains(other) { keys.append(other) }
      }
      return keys
    }
  }

  /// How many readings are tried for a word with so many choices.
  private static func readings(choices: Int) -> Int {
    switch choices {
    case 0: 1
    case 1: 2
    default: 4
    }
  }

  /// The choices of a reading: none, the first, the second, all.
  private static func choices(reading: Int) -> Int { reading == 3 ? ~0 : reading }

  /// The skeleton of a whole text, and the most choices that one of its words had.
  private static func key(of letters: NameLetters, reading: Int) -> (text: String, choices: Int) {
    let bytes = letters.bytes
    // No letter becomes more than two sounds; each word may gain an ending.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2 + 2) { room in
      var writer = SkeletonWriter(room)
      var most = 0
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: NameLetters.space) ?? bytes.count
        most = max(most, writer.write(bytes, letters.traits, start..<end, choices: choices(reading: reading)))
        start = end + 1
      }
      return (String(decoding: UnsafeBufferPointer(rebasing: room[..<writer.count]), as: UTF8.self), most)
    }
  }
}
