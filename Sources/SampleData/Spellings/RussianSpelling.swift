/// Renders a word as Russian documents wrote it: h as г, c as дж, ə as а, and ye, ya, yu as one letter.
enum RussianSpelling {
  private static let letters: [Character: String] = [
    "a": "а", "b": "б", "c": "дж", "ç": "ч", "d": "д", "e": "е", "ə": "а", "f": "ф", "g": "г", "ğ": "г", "h": "х", "x": "х", "ı": "ы",
    "i": "и", "j": "ж", "k": "к", "q": "г", "l": "л", "m": "м", "n": "н", "o": "о", "ö": "ё", "p": "п", "r": "р", "s": "с", "ş": "ш",
    "t": "т", "u": "у", "ü": "ю", "v": "в", "y": "й", "z": "з",
  ]
  private static let atTheBeginning: [Character: String] = ["e": "э", "h": "г", "q": "к", "ö": "о", "ü": "у"]
  private static let afterY: [Character: String] = ["e": "е", "a": "я", "ə": "я", "u": "ю", "o": "ё"]

  /// The word in Russian letters: Əliyev, Алиев.
  static func spell(_ latin: String) -> String {
    let word = LatinLetters.lowered(latin)
    var spelled = ""
    var position = 0
    while position < word.count {
      let letter = word[position]
      let following = position + 1 < word.count ? word[position + 1] : " "
      if letter == "y", following == "y" {
        position += 1
      } else if letter == "y", let joined = afterY[following] {
        let needsSoftSign = position > 0 && following == "e" && !LatinLetters.isVowel(word[position - 1])
        spelled += (needsSoftSign ? "ь" : "") + joined
        position += 2
      } else if letter == "t", following == "s" {
        spelled += "ц"
        position += 2
      } else {
        let known = position == 0 ? atTheBeginning[letter] ?? letters[letter] : letters[letter]
        spelled += position == 1 && letter == "ü" && word[0] == "h" ? "у" : known ?? String(letter)
        position += 1
      }
    }
    return LatinLetters.capitalised(spelled)
  }

  /// A Russian father's name made from his given name: Сергей, Сергеевич.
  static func patronymic(_ given: String, of sex: SexOfBearer) -> String {
    var stem = given
    let last = stem.last ?? " "
    if last == "й" || last == "ь" {
      stem.removeLast()
      return stem + (sex == .man ? "евич" : "евна")
    }
    if last == "а" || last == "я" {
      stem.removeLast()
      return stem + (sex == .man ? "ич" : "ична")
    }
    return stem + (sex == .man ? "ович" : "овна")
  }

  /// Whose father's name it is.
  enum SexOfBearer { case man, woman }
}
