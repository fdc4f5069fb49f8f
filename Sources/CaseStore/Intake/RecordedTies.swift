import CaseModel
import SQLiteAccess

/// A recorded relationship seen from its second person.
struct RecordedTie: Hashable {
  var first: Int
  var kind: Relationship.Kind
  var certainty: Relationship.Certainty
}

/// What the rules for relationships must know of those recorded before.
protocol RecordedTies: AnyObject {
  /// The relationships of which this person is the second.
  func ties(of second: Int) throws -> [RecordedTie]
  /// True where the person is the first of a relationship with somebody: whoever has no child is nobody's ancestor.
  func isFirst(_ person: Int) throws -> Bool
  /// The sex of a person.
  func sex(of person: Int) throws -> Sex
  /// Takes note of a person that was made.
  func note(person: Int, _ record: Person)
  /// Takes note of a relationship that was made.
  func note(second: Int, _ tie: RecordedTie)
}

/// Relationships as the tables hold them: for imports into a register that holds much already.
final class StoredTies: RecordedTies {
  private let connection: Connection
  private let writer: CommitWriter
  /// A relationship that is looked past, because it is about to change; no identity is empty.
  private let excluded: Value

  init(_ connection: Connection, writer: CommitWriter, excluding relationship: RecordID? = nil) {
    self.connection = connection
    self.writer = writer
    excluded = relationship.map { .id($0) } ?? .blob([])
  }

  func ties(of second: Int) throws -> [RecordedTie] {
    try writer.flush()
    return try connection.rows("SELECT first, kind, certainty FROM relationship WHERE second = ? AND id <> ?", .integer(second), excluded) {
      RecordedTie(
        first: $0.integer(0), kind: try RelationshipCode.kind($0.integer(1)), certainty: try RelationshipCode.certainty($0.integer(2)))
    }
  }

  func isFirst(_ person: Int) throws -> Bool {
    try writer.flush()
    return try connection.first("SELECT 1 FROM relationship WHERE first = ? AND id <> ? LIMIT 1", .integer(person), excluded) { _ in true }
      ?? false
  }

  func sex(of person: Int) throws -> Sex {
    try writer.flush()
    return try connection.first("SELECT sex FROM person WHERE no = ?", .integer(person)) { try $0.word(0) } ?? .unknown
  }

  func note(person: Int, _ record: Person) {}
  func note(second: Int, _ tie: RecordedTie) {}
}
