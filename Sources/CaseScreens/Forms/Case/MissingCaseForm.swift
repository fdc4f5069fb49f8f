import CaseModel
import DeskKit

/// The form of a case of the register: what is known of the disappearance, numbers, legal status, and who looks after it.
///
/// Fate and workflow are not in it: each has a form of its own, where the move is dated and reasoned.
public struct MissingCaseForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public var draftKey: String { "case/edit/\(base.id)" }

  private var base: MissingCase
  private let person: Person?
  private let incidents: [Incident]
  private var opened: OpenedValues
  private var conflicts = ConflictWords()
  private var stamp = DraftStamp()
  private let kinds: FittingKinds

  /// The form of a case. `person` is the missing person, whose birth and death the dates must agree with; `name` is for the title.
  public init(editing missing: MissingCase, person: Person?, name: String, incidents: [Incident], today: Day) {
    base = missing
    self.person = person
    self.incidents = incidents
    form = EntryForm(title: "Case \(missing.number)  \(name)", groups: [])
    let shown = CaseFields.bound.shown(missing).merging(["incident": Self.shown(missing.incident)]) { first, _ in first }
    kinds = FittingKinds(shown)
    form.restore(shown)
    opened = OpenedValues(form)
    settle(today: today)
  }

  /// The words said once it is saved.
  public var savedWords: String { "Case saved." }

  /// Sets what follows from the values.
  public mutating func settle(today: Day) {
    lay(today)
    conflicts.take(contested: stamp.reconcile(opened, in: &form), now: opened.shown)
    lay(today)
    var findings = FormFindings()
    conflicts.add(to: &findings)
    CaseChecks.check(form, onto: base, person: person, today: today, into: &findings)
    IncidentChoice(form, incidents: incidents).check(into: &findings)
    findings.show(in: &form)
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let touched = opened.touched(in: form)
    var edited = CaseFields.bound.read(form, onto: base, touched: touched, today: today)
    var steps: [RecordChange.Step] = []
    if touched.contains("incident") {
      let choice = IncidentChoice(form, incidents: incidents)
      edited.incident = choice.incident
      steps = choice.steps
    }
    return RecordChange(steps + [.edit(.missingCase(edited), from: .missingCase(base))], why: "case changed")
  }

  /// Takes the case as it is now for the base.
  public mutating func take(_ found: [FieldConflict]) {
    guard case .missingCase(let current)? = found.first?.current else { return }
    conflicts.take(found, place: CaseFields.line)
    let touched = opened.touched(in: form)
    CaseFields.bound.rebase(&form, &opened, to: current)
    let incident = Self.shown(current.incident)
    if !touched.contains("incident") { form.set("incident", incident) }
    opened.follow(["incident": incident])
    base = current
    stamp.put(opened, into: &form)
  }

  private static func shown(_ incident: RecordID?) -> String { incident.map { "\($0)" } ?? "" }

  /// Puts the groups in place that the values ask for.
  private mutating func lay(_ today: Day) {
    let isMilitary = form.word("category") == Category.military
    let groups = [CaseFields.disappearance(incidents: incidents, isMilitary: isMilitary), CaseFields.numbers, CaseFields.office]
    form.replaceGroups(kinds.fit(groups, form, today: today))
  }
}
