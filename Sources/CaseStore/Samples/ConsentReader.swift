import CaseModel
import SQLiteAccess

/// Reads what persons decided about their samples.
struct ConsentReader {
  let connection: Connection

  /// The decision about identification that counts first on a day; `nil` where nobody asked.
  func identification(of person: Int, on day: Day) throws -> Consent? {
    let statement = try connection.cached(ConsentReader.select)
    defer { statement.reset() }
    try statement.bind(1, person)
    var best: Consent?
    while try statement.step() {
      guard case .consent(let consent) = try Record(kind: .consent, id: try statement.id(0), body: statement.bytes(1)) else { continue }
      if best.map({ consent.standing(on: day).rank < $0.standing(on: day).rank }) ?? true { best = consent }
    }
    return best
  }

  /// What a person's consent to identification is worth on a day.
  func standing(of person: Int, on day: Day) throws -> Consent.Standing {
    try identification(of: person, on: day)?.standing(on: day) ?? .notAsked
  }

  private static let select = "SELECT id, body FROM consent WHERE person = ? AND purpose = 'identification' ORDER BY no"
}

extension Consent.Standing {
  /// What counts first where several consents speak of the same purpose.
  var rank: Int {
    switch self {
    case .withdrawn: 0
    case .given: 1
    case .expired: 2
    case .refused: 3
    case .notAsked: 4
    }
  }
}
