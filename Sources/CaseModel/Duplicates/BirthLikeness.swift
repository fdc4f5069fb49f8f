/// How two dates of birth relate. What is unknown excludes nothing.
public enum BirthLikeness: Hashable, Sendable {
  /// One of them is not known.
  case unknown
  /// The same day.
  case sameDay
  /// They can be the same day, and both are known to within two years.
  case overlap
  /// They can be the same day, but one of them says little.
  case wideOverlap
  /// The nearest days that they can be are so many days apart.
  case apart(days: Int)

  /// Ranges longer than this say little: two years.
  private static let narrow = 731

  /// Compares two dates of birth by all the days they can be.
  public init(_ first: PartialDate?, _ second: PartialDate?) {
    guard let first, let second else {
      self = .unknown
      return
    }
    self.init(earliest: (first.earliest?.number, second.earliest?.number), latest: (first.latest?.number, second.latest?.number))
  }

  /// Compares two ranges of days, counted from 1970.
  public init(earliest: (Int?, Int?), latest: (Int?, Int?)) {
    if earliest.0 == nil && latest.0 == nil || earliest.1 == nil && latest.1 == nil {
      self = .unknown
      return
    }
    let gaps = [BirthLikeness.gap(latest.0, earliest.1), BirthLikeness.gap(latest.1, earliest.0)].compactMap(\.self)
    let gap = gaps.max() ?? 0
    guard gap <= 0 else {
      self = .apart(days: gap)
      return
    }
    func length(_ from: Int?, _ to: Int?) -> Int { from.flatMap { from in to.map { $0 - from } } ?? .max }
    let (one, other) = (length(earliest.0, latest.0), length(earliest.1, latest.1))
    self = one == 0 && other == 0 ? .sameDay : max(one, other) <= BirthLikeness.narrow ? .overlap : .wideOverlap
  }

  /// The days from the end of one range to the beginning of the other; `nil` where one is open.
  private static func gap(_ end: Int?, _ beginning: Int?) -> Int? {
    guard let end, let beginning else { return nil }
    return beginning - end
  }
}
