import CaseModel
import SQLiteAccess

/// The rules for relationships that are made or changed at the desk.
struct KinRules {
  let connection: Connection
  let writer: CommitWriter

  /// Throws where a relationship cannot be, or is recorded already.
  func check(_ record: Relationship, isNew: Bool) throws {
    let reader = RecordReader(connection: connection)
    guard let first = try reader.number(.person, record.first), let second = try reader.number(.person, record.second) else {
      throw RegisterError(.notFound, "The register holds no such person.")
    }
    let rules = RelationshipRules(ties: StoredTies(connection, writer: writer, excluding: isNew ? nil : record.id))
    if let objection = try rules.objection(to: record.kind, certainty: record.certainty, first: first, second: second) {
      throw refusal(objection)
    }
    if try rules.isRecorded(record.kind, first: first, second: second) {
      throw refusal("This relationship is recorded already. Change the one that is there.")
    }
  }

  /// Throws where a person who becomes a woman would be a second mother by birth of a child.
  func checkMothers(_ person: Person) throws {
    guard person.sex == .female, let number = try RecordReader(connection: connection).number(.person, person.id) else { return }
    let unsure = "(\(RelationshipCode.doubted), \(RelationshipCode.disproved))"
    let birth = RelationshipCode.biologicalParent
    let clash = try connection.first(
      """
      SELECT 1 FROM relationship r JOIN relationship o ON o.second = r.second AND o.first <> r.first JOIN person p ON p.no = o.first
      WHERE r.first = ? AND p.sex = 'female' AND r.kind = \(birth) AND r.certainty NOT IN \(unsure)
        AND o.kind = \(birth) AND o.certainty NOT IN \(unsure) LIMIT 1
      """, .integer(number)
    ) { _ in true }
    guard clash == nil else {
      throw refusal("A child of the person has a mother by birth already. Mark one of the two relationships as doubted first.")
    }
  }
}
