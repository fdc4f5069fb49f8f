import CaseModel

/// Why two statements cannot both be true, in a sentence.
public enum ContradictionWords {
  /// The sentence.
  public static func why(_ contradiction: Contradiction) -> String {
    let one = contradiction.first.statement
    let other = contradiction.second.statement
    switch contradiction.reason {
    case .days(let claim):
      return "Both tell of \(thing(claim)), one of \(when(one)) and one of \(when(other)): no day can be both."
    case .places(let day):
      return "On \(day) one places the person in \(place(one)) and one in \(place(other))."
    case .placesOf(let claim):
      return "Both tell of \(thing(claim)), one in \(place(one)) and one in \(place(other))."
    case .aliveAfterDeath:
      let dead = StatementClaim.of(one.what) == .burial ? "buried" : "dead"
      let later = StatementClaim.of(other.what) == .death ? "died later" : "was alive later"
      return "One says the person was \(dead) (\(when(one))); the other that the person \(later) (\(when(other)))."
    }
  }

  private static func thing(_ claim: StatementClaim) -> String {
    switch claim {
    case .death: "the death"
    case .burial: "the burial"
    case .capture: "the capture"
    case .release: "the release"
    case .seenAlive: "having seen the person alive"
    }
  }

  private static func when(_ statement: WitnessStatement) -> String { statement.when?.typed ?? "an unknown day" }
  private static func place(_ statement: WitnessStatement) -> String { statement.place ?? "an unknown place" }
}
