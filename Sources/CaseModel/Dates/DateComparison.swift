/// Dates that are known in part are compared by all the days they can be. What is unknown excludes nothing.
extension PartialDate {
  /// True where every day that this date can be comes before every day that the other can be.
  public func definitelyBefore(_ other: PartialDate) -> Bool {
    guard let latest, let first = other.earliest else { return false }
    return latest < first
  }

  /// True where both can be the same day: always, unless one is definitely before the other.
  public func mayOverlap(_ other: PartialDate) -> Bool {
    !definitelyBefore(other) && !other.definitelyBefore(self)
  }
}
