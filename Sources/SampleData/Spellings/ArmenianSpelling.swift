/// Renders an Armenian name in its own letters.
enum ArmenianSpelling {
  private static let letters: [Character: String] = [
    "a": "ա", "b": "բ", "c": "ջ", "ç": "չ", "d": "դ", "e": "ե", "ə": "ը", "f": "ֆ", "g": "գ", "ğ": "ղ", "h": "հ", "x": "խ", "ı": "ը",
    "i": "ի", "j": "ժ", "k": "կ", "q": "ք", "l": "լ", "m": "մ", "n": "ն", "o": "ո", "p": "պ", "r": "ր", "s": "ս", "ş": "շ", "t": "տ",
    "u": "ու", "v": "վ", "y": "յ", "z": "զ",
  ]
  private static let atTheBeginning: [Character: String] = ["e": "է", "o": "օ"]

  /// The word in Armenian letters: Petrosyan, Պետրոսյան.
  static func spell(_ latin: String) -> String {
    let word = LatinLetters.lowered(latin)
    let spelled = word.enumerated().map { position, letter in
      position == 0 ? atTheBeginning[letter] ?? letters[letter] ?? "" : letters[letter] ?? ""
    }
    return LatinLetters.capitalised(spelled.joined())
  }
}
