/// The letters of an Azerbaijani word, ready to be rendered in another script.
enum LatinLetters {
  /// The letters in lower case; İ and I follow the Turkic rule, which the standard library does not know.
  static func lowered(_ word: String) -> [Character] {
    word.map { letter in
      switch letter {
      case "İ": "i"
      case "I": "ı"
      default: letter.lowercased().first ?? letter
      }
    }
  }

  /// The word with a capital at its beginning.
  static func capitalised(_ word: String) -> String {
    guard let first = word.first else { return word }
    return first.uppercased() + word.dropFirst()
  }

  /// True for a letter that is a vowel in Azerbaijani.
  static func isVowel(_ letter: Character) -> Bool { "aeəıioöuü".contains(letter) }
}
