/// A date as it is known: shown as typed, sorted and compared by its earliest and latest day.
///
/// `~1971`, `before 5.4.93`, `spring 1993` or `about 25 in 1993` are all dates; none is turned into 1 January.
public struct PartialDate: Hashable, Sendable {
  /// How the words of a date bound it.
  public enum Exactness: String, CaseIterable, Sendable {
    case day, month, year, season, about, before, after, between, age, unreadable
  }

  /// The text as it was typed or imported.
  public let typed: String
  /// The first day that the date can be; `nil` where nothing bounds it.
  public let earliest: Day?
  /// The last day that the date can be; `nil` where nothing bounds it.
  public let latest: Day?
  /// What kind of knowledge this is.
  public let exactness: Exactness

  /// Puts a date together from its parts, as read back from the register.
  public init(typed: String, earliest: Day?, latest: Day?, exactness: Exactness) {
    self.typed = typed
    self.earliest = earliest
    self.latest = latest
    self.exactness = exactness
  }

  /// The exact day, shown in ISO form.
  public init(_ day: Day) {
    self.init(typed: day.description, earliest: day, latest: day, exactness: .day)
  }

  /// The day in the middle of what is possible, or the only bound; `nil` where nothing is known.
  public var middle: Day? {
    switch (earliest, latest) {
    case (let from?, let to?): Day(number: from.number + (to.number - from.number) / 2)
    case (let from?, nil): from
    case (nil, let to?): to
    case (nil, nil): nil
    }
  }

  /// The year in the middle of what is possible; `nil` where nothing is known.
  public var year: Int? { middle?.year }
}
