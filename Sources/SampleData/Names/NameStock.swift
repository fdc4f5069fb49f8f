import CaseModel

/// The names that families of one people bear, each in every script in which the register meets them.
struct NameStock: Sendable {
  /// One name in its scripts; a spelling that nobody uses is empty.
  struct Spelling: Sendable {
    /// Today's Latin letters.
    let latin: String
    /// The Azerbaijani Cyrillic letters in use until 1991.
    let cyrillic: String
    /// The Russian rendering.
    let russian: String
    /// Persian or Armenian letters, by people.
    let local: String
  }

  /// Given names of men.
  let men: [Spelling]
  /// Given names of women.
  let women: [Spelling]
  /// Surnames as men bear them.
  let surnames: [Spelling]
  /// The same surnames, in the same order, as women bear them.
  let feminineSurnames: [Spelling]
  /// The script of `Spelling.local`; `nil` where there is none.
  let localScript: PersonName.Script?
  /// True where the father's name is followed by oğlu or qızı.
  let usesMarker: Bool

  /// The names of most families.
  static let azerbaijani = NameStock(
    men: maleNames, women: femaleNames, surnames: surnames, localScript: .persian, usesMarker: true)
  /// The names of Armenian families.
  static let armenian = NameStock(
    men: armenianMen, women: armenianWomen, surnames: armenianSurnames, localScript: .armenian, usesMarker: false)
  /// The names of Russian families.
  static let russian = NameStock(
    men: russianMen, women: russianWomen, surnames: russianSurnames, localScript: nil, usesMarker: false)
  /// Nicknames of every people.
  static let calledNames = words(nicknames)

  private init(men: String, women: String, surnames: String, localScript: PersonName.Script?, usesMarker: Bool) {
    func spelled(_ latin: String) -> Spelling {
      let local: String
      switch localScript {
      case .persian: local = PersianSpelling.spell(latin)
      case .armenian: local = ArmenianSpelling.spell(latin)
      default: local = ""
      }
      return Spelling(
        latin: latin, cyrillic: usesMarker ? CyrillicSpelling.spell(latin) : "", russian: RussianSpelling.spell(latin), local: local)
    }
    let masculine = NameStock.words(surnames)
    self.men = NameStock.words(men).map(spelled)
    self.women = NameStock.words(women).map(spelled)
    self.surnames = masculine.map(spelled)
    feminineSurnames = masculine.map { spelled(NameStock.feminine($0)) }
    self.localScript = localScript
    self.usesMarker = usesMarker
  }

  /// The form of a surname that a woman bears: Əliyev, Əliyeva.
  static func feminine(_ surname: String) -> String {
    surname.hasSuffix("ov") || surname.hasSuffix("ev") || surname.hasSuffix("in") ? surname + "a" : surname
  }

  /// The words of a text, parted by spaces and line ends.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
