/// Two statements about one person that cannot both be true, as far as dates and places decide. What is unknown never contradicts.
public struct Contradiction: Hashable, Sendable {
  /// Why both cannot be true.
  public enum Reason: Hashable, Sendable {
    /// Both tell of the same thing, and no day is possible for both.
    case days(StatementClaim)
    /// Both tell where the person was on one and the same day, and the places differ.
    case places(Day)
    /// Both tell of a death or a burial, and the places differ.
    case placesOf(StatementClaim)
    /// The first tells of a death or a burial, and the second of something later that only the living do.
    case aliveAfterDeath
  }

  /// The one statement; where death is concerned, the one that tells of it.
  public var first: StatementAbout
  /// The other statement.
  public var second: StatementAbout
  /// Why both cannot be true.
  public var reason: Reason

  /// A contradiction from its parts.
  public init(first: StatementAbout, second: StatementAbout, reason: Reason) {
    self.first = first
    self.second = second
    self.reason = reason
  }

  /// Every contradiction among statements, in the order of the statements; those about different persons are never compared.
  public static func among(_ statements: [StatementAbout]) -> [Contradiction] {
    let claims = statements.map { Claimed($0) }
    var found: [Contradiction] = []
    for (position, one) in claims.enumerated() where one.person != nil {
      for other in claims[(position + 1)...] where other.person == one.person {
        found += between(one, other)
      }
    }
    return found
  }

  private static func between(_ one: Claimed, _ other: Claimed) -> [Contradiction] {
    if let (dead, alive) = aliveAfterDeath(one, other) ?? aliveAfterDeath(other, one) {
      return [Contradiction(first: dead.statement, second: alive.statement, reason: .aliveAfterDeath)]
    }
    var found: [Contradiction] = []
    if let claim = one.claim, claim == other.claim, claim.happensOnce, let when = one.when, let otherWhen = other.when,
      !when.mayOverlap(otherWhen)
    {
      found.append(Contradiction(first: one.statement, second: other.statement, reason: .days(claim)))
    }
    guard one.isElsewhere(than: other) else { return found }
    if let claim = one.claim, claim == other.claim, claim.impliesDead {
      found.append(Contradiction(first: one.statement, second: other.statement, reason: .placesOf(claim)))
    } else if let day = one.exactDay, day == other.exactDay {
      found.append(Contradiction(first: one.statement, second: other.statement, reason: .places(day)))
    }
    return found
  }

  /// A death or burial that is over before something that only the living do; a death after a burial is such a thing too.
  private static func aliveAfterDeath(_ dead: Claimed, _ later: Claimed) -> (Claimed, Claimed)? {
    guard let deadClaim = dead.claim, deadClaim.impliesDead, let claim = later.claim,
      claim.impliesAlive || (deadClaim == .burial && claim == .death), let over = dead.when, let when = later.when,
      over.definitelyBefore(when)
    else { return nil }
    return (dead, later)
  }
}

/// A statement with what can be compared of it.
private struct Claimed {
  let statement: StatementAbout
  let claim: StatementClaim?
  let place: PlaceWords

  init(_ about: StatementAbout) {
    statement = about
    claim = StatementClaim.of(about.statement.what)
    place = PlaceWords(about.statement.place ?? "")
  }

  var person: RecordID? { statement.statement.person }
  var when: PartialDate? { statement.statement.when }

  /// The one day on which it happened; `nil` where the day is not exact.
  var exactDay: Day? {
    guard let when, let first = when.earliest, first == when.latest else { return nil }
    return first
  }

  func isElsewhere(than other: Claimed) -> Bool { place.isElsewhere(than: other.place) }
}
