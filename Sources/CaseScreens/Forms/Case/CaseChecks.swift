import CaseModel
import DeskKit

/// What is wrong with the facts of a case and what is doubtful.
enum CaseChecks {
  /// Looks through the facts; `person` is the missing person as far as known.
  static func check(_ missing: MissingCase, person: Person?, today: Day, into findings: inout FormFindings) {
    if let review = missing.nextReview, review < today {
      findings.warning("next review", "This day has passed.")
    }
  }
}
