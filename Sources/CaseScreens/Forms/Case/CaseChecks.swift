import CaseModel
import DeskKit

/// What is wrong with the facts of a case and what is doubtful.
enum CaseChecks {
  /// The fields that the rules look at.
  private static let fields: Set<String> = ["last seen", "next review"]

  /// Looks through the facts that a form holds; `person` is the missing person as far as known.
  static func check(_ form: EntryForm, onto base: MissingCase, person: Person?, today: Day, into findings: inout FormFindings) {
    let missing = CaseFields.bound.read(form, onto: base, touched: fields, today: today)
    let died = person.flatMap { $0.life == .dead ? $0.died : nil }
    findings.doubts(
      "last seen",
      [
        FactRules.bornAfter(person?.born, missing.lastSeen, "was last seen", isImpossible: true),
        FactRules.seenAfterDeath(lastSeen: missing.lastSeen, died: died),
        FactRules.age(born: person?.born, at: missing.lastSeen, isAlive: false, today: today),
        FactRules.future(missing.lastSeen, what: "The day last seen", today: today),
      ].compactMap(\.self))
    if let review = missing.nextReview, review < today, review != base.nextReview {
      findings.warning("next review", "This day has passed.")
    }
  }
}
