import CaseModel
import DeskKit

/// What is wrong with the facts of a person and what is doubtful.
enum PersonChecks {
  /// The fields that the rules look at.
  static let fields: Set<String> = ["sex", "born", "life", "died"]

  /// Looks through the facts that a form holds.
  static func check(_ form: EntryForm, onto base: Person, today: Day, into findings: inout FormFindings) {
    let person = PersonFields.bound.read(form, onto: base, touched: fields, today: today)
    let died = person.life == .dead ? person.died : nil
    findings.doubts("born", [FactRules.future(person.born, what: "The birth", today: today)].compactMap(\.self))
    findings.doubts("died", [FactRules.future(died, what: "The death", today: today)].compactMap(\.self))
    findings.doubts(
      person.life == .dead ? "died" : "born",
      [
        FactRules.bornAfter(person.born, died, "died", isImpossible: true),
        FactRules.age(born: person.born, at: died, isAlive: person.life == .alive, today: today),
      ].compactMap(\.self))
  }
}
