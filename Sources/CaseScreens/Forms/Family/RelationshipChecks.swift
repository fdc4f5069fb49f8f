import CaseModel
import DeskKit

/// What is wrong with a tie between two persons and what is doubtful.
enum RelationshipChecks {
  /// Looks at a tie; `people` are the persons of whom something is known.
  static func check(_ tie: Relationship, people: [PersonHit], today: Day, into findings: inout FormFindings) {}
}
