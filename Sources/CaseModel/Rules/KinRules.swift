import Kinship

/// What dates exclude between relatives, and what they make doubtful.
public enum KinRules {
  /// A parent this many years older than the child, or less, is doubtful.
  static let youngestParent = 12
  /// A mother older than this at a birth is doubtful.
  static let oldestMother = 55
  /// A father older than this at a birth is doubtful.
  static let oldestFather = 80

  /// A parent by birth and a child.
  public static func parent(
    born parentBorn: PartialDate?, died parentDied: PartialDate? = nil, sex: Sex = .unknown, ofChildBorn childBorn: PartialDate?
  ) -> [FactDoubt] {
    guard let childBorn else { return [] }
    return [age(of: parentBorn, sex, at: childBorn), death(of: parentDied, sex, at: childBorn)].compactMap(\.self)
  }

  /// Partners, one of whom died before the other was born.
  public static func partners(
    born: (PartialDate?, PartialDate?), died: (PartialDate?, PartialDate?), from: PartialDate? = nil, to: PartialDate? = nil
  ) -> [FactDoubt] {
    var doubts: [FactDoubt] = []
    func isBefore(_ one: PartialDate?, _ other: PartialDate?) -> Bool {
      guard let one, let other else { return false }
      return one.definitelyBefore(other)
    }
    if isBefore(died.0, born.1) || isBefore(died.1, born.0) {
      doubts.append(.impossible("One of the partners died before the other was born. Check the dates of both."))
    }
    if isBefore(to, from) { doubts.append(.impossible("The partnership ended before it began. Check both dates.")) }
    if isBefore(from, born.0) || isBefore(from, born.1) {
      doubts.append(.impossible("The partnership began before one of the partners was born. Check the dates."))
    } else if isYounger(born.0, from) || isYounger(born.1, from) {
      doubts.append(.doubtful("One of the partners was younger than \(youngestParent) when the partnership began. Check the dates."))
    }
    if isBefore(died.0, from) || isBefore(died.1, from) {
      doubts.append(.impossible("One of the partners died before the partnership began. Check the dates."))
    }
    return doubts
  }

  private static func age(of parent: PartialDate?, _ sex: Sex, at child: PartialDate) -> FactDoubt? {
    guard let parent else { return nil }
    let dates = "The parent was born \(DateWords.words(for: parent)), the child \(DateWords.words(for: child))."
    if child.definitelyBefore(parent) || isSameDay(parent, child) {
      return .impossible("\(dates) A parent cannot be younger than the child. Check which of the two is the parent.")
    }
    if isYounger(parent, child) { return .doubtful("\(dates) The parent would have been younger than \(youngestParent).") }
    let limit = sex == .female ? oldestMother : oldestFather
    if let latest = parent.latest, let earliest = child.earliest, years(from: latest, to: earliest) > Double(limit) {
      return .doubtful("\(dates) The parent would have been older than \(limit).")
    }
    return nil
  }

  private static func death(of parent: PartialDate?, _ sex: Sex, at child: PartialDate) -> FactDoubt? {
    guard let parent, let died = parent.latest, let born = child.earliest else { return nil }
    // A father may die before the birth, by the length of a pregnancy; where the sex is not known he may be one.
    guard born.number - died.number > (sex == .female ? 0 : 300) else { return nil }
    return .impossible(
      "The parent died \(DateWords.words(for: parent)), before the child was \(sex == .female ? "born" : "conceived") "
        + "(born \(DateWords.words(for: child))). Check both dates.")
  }

  private static func isSameDay(_ one: PartialDate, _ other: PartialDate) -> Bool {
    one.exactness == .day && other.exactness == .day && one.earliest == other.earliest
  }

  /// True where somebody born on one date was certainly younger than twelve on the other.
  private static func isYounger(_ born: PartialDate?, _ event: PartialDate?) -> Bool {
    guard let earliest = born?.earliest, let latest = event?.latest else { return false }
    return years(from: earliest, to: latest) < Double(youngestParent)
  }

  private static func years(from: Day, to: Day) -> Double { Double(to.number - from.number) / 365.2425 }
}
