import Kinship

/// What the name of a relative usually is, from the name of the person he or she is related to: filled into the form, to be typed over.
public struct RelativeNames: Hashable, Sendable {
  /// Surname; empty where the family's names do not tell it.
  public var surname = ""
  /// Given name, which a father's name gives away.
  public var given = ""
  /// Father's given name.
  public var fathersName = ""
  /// `oğlu` or `qızı`, where the family's names carry it.
  public var marker = ""

  /// The name to begin with. `father` is the name of the person's recorded father, where it is known.
  public init(_ kind: RelativeKind, of name: PersonName, sex: Sex, father: PersonName? = nil) {
    func take(surname: Bool, fathersName: String = "") {
      self.surname = surname ? SurnameForm.of(name.surname, kind.sex) : ""
      self.fathersName = fathersName
      marker = fathersName.isEmpty ? "" : RelativeNames.marker(like: name, sex: kind.sex)
    }
    switch kind {
    case .father:
      take(surname: true, fathersName: father?.fathersName ?? "")
      given = father?.given ?? name.fathersName
    case .brother, .sister, .halfBrotherByFather, .halfSisterByFather: take(surname: true, fathersName: name.fathersName)
    case .son, .daughter: take(surname: sex == .male, fathersName: sex == .male ? name.given : "")
    case .fathersFather:
      take(surname: true)
      given = father?.fathersName ?? ""
    case .fathersBrother, .fathersSister: take(surname: true, fathersName: father?.fathersName ?? "")
    case .mother, .fathersMother: take(surname: true)
    case .partner, .halfBrotherByMother, .halfSisterByMother, .mothersFather, .mothersMother, .mothersBrother, .mothersSister: break
    }
  }
}

extension RelativeNames {
  /// The word behind the father's name of a relative, where the family's names carry one: `oğlu`, `qızı`.
  public static func marker(like name: PersonName, sex: Sex) -> String {
    name.marker.isEmpty || sex == .unknown ? "" : sex == .female ? "qızı" : "oğlu"
  }
}

/// The form of a surname for a man or a woman: Əliyev and Əliyeva, Алиев and Алиева. Other surnames have one form.
public enum SurnameForm {
  private static let endings = ["ov", "ev", "yev", "ов", "ев", "ёв", "ин"]

  /// The surname as a person of this sex bears it; unchanged for an unknown sex.
  public static func of(_ surname: String, _ sex: Sex) -> String {
    let lower = surname.lowercased()
    let last = surname.unicodeScalars.last?.value ?? 0
    let letter = last >= 0x400 && last < 0x530 ? "а" : "a"
    switch sex {
    case .female:
      guard endings.contains(where: { lower.hasSuffix($0) }) else { return surname }
      return surname + (surname == surname.uppercased() ? letter.uppercased() : letter)
    case .male:
      return endings.contains { lower.hasSuffix($0 + letter) } ? String(surname.dropLast()) : surname
    case .unknown: return surname
    }
  }
}
