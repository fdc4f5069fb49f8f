/// Renders a word in the letters that papers from across the southern border use; short vowels are not written.
enum PersianSpelling {
  private static let letters: [Character: String] = [
    "a": "ا", "b": "ب", "c": "ج", "ç": "چ", "d": "د", "e": "", "ə": "", "f": "ف", "g": "گ", "ğ": "غ", "h": "ح", "x": "خ", "ı": "ی",
    "i": "ی", "j": "ژ", "k": "ک", "q": "ق", "l": "ل", "m": "م", "n": "ن", "o": "و", "ö": "و", "p": "پ", "r": "ر", "s": "س", "ş": "ش",
    "t": "ت", "u": "و", "ü": "و", "v": "و", "y": "ی", "z": "ز",
  ]
  private static let atTheBeginning: [Character: String] = [
    "a": "آ", "e": "ا", "ə": "ا", "ı": "ای", "i": "ای", "o": "او", "ö": "او", "u": "او", "ü": "او",
  ]
  private static let endings: [(latin: String, spelled: String)] = [
    ("yeva", "یوا"), ("yev", "یف"), ("ova", "وا"), ("ov", "وف"), ("ə", "ه"), ("e", "ه"),
  ]

  /// The word in Persian letters: Həsən, حسن.
  static func spell(_ latin: String) -> String {
    var word = LatinLetters.lowered(latin)
    var ending = ""
    if let match = endings.first(where: { word.count > $0.latin.count && String(word.suffix($0.latin.count)) == $0.latin }) {
      word.removeLast(match.latin.count)
      ending = match.spelled
    }
    let stem = word.enumerated().map { position, letter in
      position == 0 ? atTheBeginning[letter] ?? letters[letter] ?? "" : letters[letter] ?? ""
    }
    return stem.joined() + ending
  }
}
