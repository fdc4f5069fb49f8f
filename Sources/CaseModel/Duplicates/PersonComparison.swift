/// What of two persons agrees and what does not, weighed. A suggestion: a person decides.
///
/// The weights follow Fellegi and Sunter, "A Theory for Record Linkage" (1969): what seldom agrees by chance counts most, and what differs
/// takes away more than what agrees gives. They were set by hand.
public struct PersonComparison: Hashable, Sendable {
  /// How the surnames relate.
  public var surname: NameMatch.Likeness
  /// How the given names relate.
  public var given: NameMatch.Likeness
  /// How the fathers' names relate.
  public var fathersName: NameMatch.Likeness
  /// True where the surname of one is compared with the given name of the other.
  public var isExchanged: Bool
  /// How the dates of birth relate.
  public var birth: BirthLikeness
  /// Whether the sexes differ; `nil` where one is not known.
  public var sexDiffers: Bool?
  /// True where one of the two is a woman, whose surname may have changed with a marriage.
  public var maySurnameChange: Bool
  /// Whether they share a place; `nil` where one has none.
  public var sharesPlace: Bool?

  /// A comparison from its parts.
  public init(
    surname: NameMatch.Likeness, given: NameMatch.Likeness, fathersName: NameMatch.Likeness, isExchanged: Bool = false,
    birth: BirthLikeness, sexDiffers: Bool?, maySurnameChange: Bool, sharesPlace: Bool?
  ) {
    self.surname = surname
    self.given = given
    self.fathersName = fathersName
    self.isExchanged = isExchanged
    self.birth = birth
    self.sexDiffers = sexDiffers
    self.maySurnameChange = maySurnameChange
    self.sharesPlace = sharesPlace
  }

  /// From 0 to 1: the weight of what agrees, less that of what differs, as a share of all that is known. Surname and
  /// given name alone do not reach 0.7.
  public var likeness: Double {
    var sum = 0.0
    var possible = 0.0
    func add(_ weight: Double, _ value: Double) {
      possible += weight
      sum += value
    }
    if surname != .unknown {
      let isChanged = surname == .different && maySurnameChange && given > .different && fathersName > .different
      add(isChanged ? 1 : 2.5, PersonComparison.share(surname, loss: isChanged ? 0.25 : 1.4) * 2.5)
    }
    if given != .unknown { add(3, PersonComparison.share(given, loss: 1.8) * 3) }
    if fathersName != .unknown { add(2.5, PersonComparison.share(fathersName, loss: 1.4) * 2.5) }
    switch birth {
    case .unknown: break
    case .sameDay: add(2.5, 2.5)
    case .overlap: add(2, 2)
    case .wideOverlap: add(0.5, 0.5)
    case .apart(let days): add(2, PersonComparison.birthShare(days))
    }
    if sexDiffers == true { add(1.5, -1.5) }
    if let sharesPlace { add(sharesPlace ? 1 : 0.3, sharesPlace ? 1 : -0.2) }
    if isExchanged { sum -= 0.5 }
    return min(1, max(0, sum / max(possible, PersonComparison.leastPossible)))
  }

  /// The weight of surname, given name, father's name and a little more: with less known nobody is likely beyond doubt.
  private static let leastPossible = 9.0

  private static func share(_ likeness: NameMatch.Likeness, loss: Double) -> Double {
    switch likeness {
    case .unknown: 0
    case .different: -loss
    case .similar: 0.8
    case .soundsAlike: 0.9
    case .otherScript: 0.95
    case .same: 1
    }
  }

  /// A year more or less is a slip that is made often; ten years are another person.
  private static func birthShare(_ days: Int) -> Double {
    switch days {
    case ...31: 1.2
    case ...400: 0.6
    case ...1_200: -0.8
    case ...2_000: -2
    default: -4.5
    }
  }
}
