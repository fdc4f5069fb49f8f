/// How likely it is that two persons are one, and why.
public struct PersonLikeness: Hashable, Sendable {
  /// From 0 to 1.
  public let likeness: Double
  /// What agrees and what does not, in words: `same surname`, `father's name sounds like Həsən`, `born 1970, recorded 1971`.
  public let reasons: [String]

  /// Compares a person with one recorded: each name of the one with each of the other, the nearest pair counts.
  public init(_ sought: PersonTraits, recorded: PersonTraits) {
    var best: (comparison: PersonComparison, names: NamePair)?
    for names in NamePair.all(sought.names, recorded.names) {
      let comparison = PersonComparison(names, sought, recorded)
      if best.map({ comparison.likeness > $0.comparison.likeness }) ?? true { best = (comparison, names) }
    }
    likeness = best?.comparison.likeness ?? 0
    reasons = best.map { PersonLikeness.words($0.comparison, $0.names, sought, recorded) } ?? []
  }

  private static func words(
    _ comparison: PersonComparison, _ names: NamePair, _ sought: PersonTraits, _ recorded: PersonTraits
  ) -> [String] {
    var reasons = names.isExchanged ? ["surname and given name exchanged"] : []
    reasons += names.parts.filter { !names.isExchanged || $0.part == .fathersName || $0.likeness != .same }.compactMap(\.words)
    if let birth = birthWords(comparison.birth, sought.born, recorded.born) { reasons.append(birth) }
    if comparison.sexDiffers == true { reasons.append("different sex") }
    if let place = sharedPlace(sought.places, recorded.places) { reasons.append("both in \(place)") }
    return reasons
  }

  private static func birthWords(_ birth: BirthLikeness, _ sought: PartialDate?, _ recorded: PartialDate?) -> String? {
    guard let sought, let recorded else { return nil }
    switch birth {
    case .unknown: return nil
    case .sameDay: return "born on the same day"
    case .overlap, .wideOverlap:
      let (one, other) = (shown(sought), shown(recorded))
      return one == other ? "both born \(one)" : "born \(one), recorded \(other)"
    case .apart: return "born \(shown(sought)), recorded \(shown(recorded))"
    }
  }

  /// Exact days are told by their years, unless the years are the same.
  private static func shown(_ date: PartialDate) -> String {
    date.exactness == .day ? date.year.map(String.init) ?? DateWords.words(for: date) : DateWords.words(for: date)
  }

  private static func sharedPlace(_ one: [String], _ other: [String]) -> String? {
    let known = Set(one.map { FoldKey.of($0) })
    return other.first { !$0.isEmpty && known.contains(FoldKey.of($0)) }
  }
}

/// Two names set beside each other, in order or with surname and given name exchanged.
struct NamePair {
  var parts: [NameMatch.PartMatch]
  var isExchanged: Bool

  init(_ sought: PersonName, _ recorded: PersonName, isExchanged: Bool) {
    self.isExchanged = isExchanged
    parts = [
      NameMatch.PartMatch(.surname, sought.surname, isExchanged ? recorded.given : recorded.surname),
      NameMatch.PartMatch(.givenName, sought.given, isExchanged ? recorded.surname : recorded.given),
      NameMatch.PartMatch(.fathersName, sought.fathersName, recorded.fathersName),
    ]
  }

  /// Every name of the one with every name of the other, at most eight of each.
  static func all(_ sought: [PersonName], _ recorded: [PersonName]) -> [NamePair] {
    sought.prefix(8).flatMap { one in
      recorded.prefix(8).flatMap { other in
        let straight = NamePair(one, other, isExchanged: false)
        // Names are taken as exchanged only where both parts then agree.
        let exchanged = NamePair(one, other, isExchanged: true)
        return exchanged.parts.prefix(2).allSatisfy { $0.likeness > .similar } ? [straight, exchanged] : [straight]
      }
    }
  }
}

extension PersonComparison {
  init(_ names: NamePair, _ sought: PersonTraits, _ recorded: PersonTraits) {
    let places = (PersonComparison.keys(sought.places), PersonComparison.keys(recorded.places))
    self.init(
      surname: names.parts[0].likeness, given: names.parts[1].likeness, fathersName: names.parts[2].likeness,
      isExchanged: names.isExchanged, birth: BirthLikeness(sought.born, recorded.born),
      sexDiffers: PersonComparison.differs(sought.sex, recorded.sex), maySurnameChange: sought.sex == .female || recorded.sex == .female,
      sharesPlace: places.0.isEmpty || places.1.isEmpty ? nil : !places.0.isDisjoint(with: places.1))
  }

  private static func keys(_ places: [String]) -> Set<String> { Set(places.map { FoldKey.of($0) }).subtracting([""]) }

  /// Whether two sexes differ; `nil` where one is not known.
  static func differs(_ one: Sex, _ other: Sex) -> Bool? { one == .unknown || other == .unknown ? nil : one != other }
}
