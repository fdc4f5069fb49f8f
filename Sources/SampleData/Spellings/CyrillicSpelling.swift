/// Renders a word in the Azerbaijani Cyrillic alphabet of 1958, letter by letter.
enum CyrillicSpelling {
  private static let letters: [Character: Character] = [
    "a": "а", "b": "б", "c": "ҹ", "ç": "ч", "d": "д", "e": "е", "ə": "ә", "f": "ф", "g": "ҝ", "ğ": "ғ", "h": "һ", "x": "х", "ı": "ы",
    "i": "и", "j": "ж", "k": "к", "q": "г", "l": "л", "m": "м", "n": "н", "o": "о", "ö": "ө", "p": "п", "r": "р", "s": "с", "ş": "ш",
    "t": "т", "u": "у", "ü": "ү", "v": "в", "y": "ј", "z": "з",
  ]

  /// The word in Cyrillic letters: Əliyev, Әлијев.
  static func spell(_ latin: String) -> String {
    LatinLetters.capitalised(String(LatinLetters.lowered(latin).map { letters[$0] ?? $0 }))
  }
}
