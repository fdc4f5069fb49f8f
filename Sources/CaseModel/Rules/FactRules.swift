/// What dates of a life exclude and what they make doubtful. A date that is known in part is compared by all the days that it can be: what
/// is unknown excludes nothing.
public enum FactRules {
  /// A person older than this is doubtful: one is known to have been, Jeanne Calment, who reached 122.
  static let doubtfulAge = 120
  /// Nobody grows older than this.
  static let oldestAge = 130

  /// A date in the future, of something that has happened.
  public static func future(_ date: PartialDate?, what: String, today: Day) -> FactDoubt? {
    guard let date, let earliest = date.earliest, earliest > today else { return nil }
    return .doubtful("\(what) lies in the future: \(DateWords.words(for: date)). Check the year.")
  }

  /// Birth, death and the day last seen of one person.
  public static func life(
    born: PartialDate?, died: PartialDate? = nil, lastSeen: PartialDate? = nil, isAlive: Bool = false, today: Day
  ) -> [FactDoubt] {
    [
      bornAfter(born, died, "died", isImpossible: true), bornAfter(born, lastSeen, "was last seen", isImpossible: true),
      seenAfterDeath(lastSeen: lastSeen, died: died), age(born: born, at: died ?? lastSeen, isAlive: isAlive, today: today),
      future(born, what: "The birth", today: today), future(died, what: "The death", today: today),
      future(lastSeen, what: "The day last seen", today: today),
    ].compactMap(\.self)
  }

  /// A birth after something that the person lived to see.
  public static func bornAfter(_ born: PartialDate?, _ event: PartialDate?, _ verb: String, isImpossible: Bool) -> FactDoubt? {
    guard let born, let event, event.definitelyBefore(born) else { return nil }
    let sentence =
      "The person \(verb) (\(DateWords.words(for: event))) before he or she was born (\(DateWords.words(for: born))). Check both dates."
    return FactDoubt(sentence: sentence, isImpossible: isImpossible)
  }

  /// Somebody who was seen after he is said to have died may live: doubtful, never impossible.
  public static func seenAfterDeath(lastSeen: PartialDate?, died: PartialDate?) -> FactDoubt? {
    guard let lastSeen, let died, died.definitelyBefore(lastSeen) else { return nil }
    return .doubtful(
      "Last seen \(DateWords.words(for: lastSeen)), after the recorded death (\(DateWords.words(for: died))). "
        + "One of the two is wrong, or two persons are mixed up.")
  }

  /// An age that hardly anybody or nobody reached: at death, when last seen, or now for somebody who is said to live.
  public static func age(born: PartialDate?, at event: PartialDate?, isAlive: Bool, today: Day) -> FactDoubt? {
    guard let birth = born?.latest, let end = isAlive ? today : event?.earliest else { return nil }
    let years = Int(Double(end.number - birth.number) / 365.2425)
    guard years > doubtfulAge else { return nil }
    let sentence = "The person would \(isAlive ? "now be" : "have been") \(years) years old. Check the year of birth."
    return FactDoubt(sentence: sentence, isImpossible: years > oldestAge)
  }
}
