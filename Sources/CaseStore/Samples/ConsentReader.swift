import CaseModel
import SQLiteAccess

/// Reads what persons decided about their samples.
struct ConsentReader {
  let connection: Connection

  /// The decision about identification that counts on a day; `nil` where nobody asked.
  func identification(of person: Int, on day: Day) throws -> Consent? {
    let statement = try connection.cached(ConsentReader.select)
    defer { statement.reset() }
    try statement.bind(1, person)
    var consents: [Consent] = []
    while try statement.step() {
      let record = try Record(kind: .consent, id: try statement.id(0), body: statement.bytes(1))
      if case .consent(let consent) = record { consents.append(consent) }
    }
    return consents.counting(for: .identification, on: day)
  }

  /// What a person's consent to identification is worth on a day.
  func standing(of person: Int, on day: Day) throws -> Consent.Standing {
    try identification(of: person, on: day)?.standing(on: day) ?? .notAsked
  }

  private static let select = "SELECT id, body FROM consent WHERE person = ? AND purpose = 'identification' ORDER BY no"
}
