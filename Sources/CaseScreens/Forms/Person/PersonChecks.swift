import CaseModel
import DeskKit

/// What is wrong with the facts of a person and what is doubtful.
enum PersonChecks {
  /// Looks through the facts.
  static func check(_ person: Person, today: Day, into findings: inout FormFindings) {}
}
