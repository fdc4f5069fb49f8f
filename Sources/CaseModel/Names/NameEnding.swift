/// The endings of surnames and patronymics that every language writes in its own way.
enum NameEnding {
  private static let surname = [
    "eva", "ova", "ef", "eff", "of", "off", "ev", "ov", "ew", "ow", "ewa", "owa",
  ].map { Array($0.utf8) }
  private static let sonOf = ["oglu", "oghlu", "ogly", "oghly", "oqlu", "ogli", "oglou", "uglu"].map { Array($0.utf8) }
  private static let daughterOf = ["qizi", "gizi", "kizi", "kyzy", "gyzy", "qyzy", "gezi", "ghizi", "kizy", "qizy", "gizy"].map {
    Array($0.utf8)
  }

  /// A word of a fold key without its ending, and the ending's symbol: 1 for -ov and -yev with their feminine forms, 2 for son of, 3 for
  /// daughter of.
  static func split(_ word: [UInt8]) -> (stem: ArraySlice<UInt8>, ending: UInt8?) {
    if sonOf.contains(word) { return ([], UInt8(ascii: "2")) }
    if daughterOf.contains(word) { return ([], UInt8(ascii: "3")) }
    if word.count > 5, word.suffix(5) == Array("zadeh".utf8)[...] { return (word.dropLast(), nil) }
    var longest = 0
    for ending in surname where word.count > ending.count + 1 && ending.count > longest && word.suffix(ending.count) == ending[...] {
      longest = ending.count
    }
    return longest == 0 ? (word[...], nil) : (word.dropLast(longest), UInt8(ascii: "1"))
  }
}
