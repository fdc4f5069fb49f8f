/// The age group at disappearance, derived from the birth date's range and the day last seen.
public enum AgeGroup: String, CaseIterable, Sendable {
  case child, adult, elderly, unknown

  /// Ages from which a person is an adult and elderly, in completed years. An office may set others.
  public struct Limits: Hashable, Sendable {
    /// A person younger than this is a child (Convention on the Rights of the Child, Art. 1).
    public var adultFrom: Int
    /// A person of this age or older is elderly.
    public var elderlyFrom: Int

    /// Child under 18, elderly 60 and over, unless given otherwise.
    public init(adultFrom: Int = 18, elderlyFrom: Int = 60) {
      self.adultFrom = adultFrom
      self.elderlyFrom = elderlyFrom
    }
  }

  /// The group of somebody born and last seen on these dates.
  ///
  /// Dates known only as ranges are taken at the middle of what is possible; with either date unknown the group is `unknown`.
  public init(born: PartialDate?, lastSeen: PartialDate?, limits: Limits = Limits()) {
    guard let age = AgeGroup.completedYears(from: born, to: lastSeen) else {
      self = .unknown
      return
    }
    self = age < limits.adultFrom ? .child : age >= limits.elderlyFrom ? .elderly : .adult
  }

  /// Completed years between the middles of two dates; `nil` where either is unknown or the order is impossible.
  public static func completedYears(from born: PartialDate?, to seen: PartialDate?) -> Int? {
    guard let birth = born?.middle?.parts, let last = seen?.middle?.parts else { return nil }
    let birthdayReached = (last.month, last.day) >= (birth.month, birth.day)
    let years = last.year - birth.year - (birthdayReached ? 0 : 1)
    return years < 0 ? nil : years
  }
}
