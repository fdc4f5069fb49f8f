import CaseModel
import DeskKit

/// What a person agreed to or refused: several purposes asked for at once, or one consent changed.
public struct ConsentForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  private let person: RecordID
  private let recipients: [String]
  /// Decisions of the person that are recorded already.
  private var existing: [Consent]
  /// The consent that is changed; `nil` for new ones.
  private var record: EditedRecord<Consent>?
  private var meanwhile = MeanwhileWords()

  /// New consents of a person. `existing` are those recorded already, `recipients` the laboratories and courts to propose.
  public init(of person: RecordID, name: String, existing: [Consent], recipients: [String], askedBy: String, today: Day) {
    self.person = person
    self.recipients = recipients
    self.existing = existing
    form = EntryForm(title: "Consent   \(name)", groups: [])
    lay(today)
    for purpose in Consent.Purpose.allCases { form.set(ConsentFields.line(purpose), "not asked") }
    form.setAll(["on": today.description, "form": Consent.Form.signed.rawValue, "asked by": askedBy])
    settle(today: today)
  }

  /// The form that changes a consent.
  public init(editing consent: Consent, name: String, recipients: [String], today: Day) {
    person = consent.person
    self.recipients = recipients
    existing = []
    form = EntryForm(title: "Consent of \(consent.on)   \(name)", groups: [])
    form.restore(ConsentFields.bound.shown(consent))
    record = EditedRecord(consent, shownIn: form)
    settle(today: today)
  }

  /// `consent/new/<person>` or `consent/edit/<consent>`.
  public var draftKey: String { record.map { "consent/edit/\($0.base.id)" } ?? "consent/new/\(person)" }

  /// What was decided of a purpose in the form for new consents; `nil` where nobody asked.
  private func decision(_ purpose: Consent.Purpose) -> Consent.State? { form.word(ConsentFields.line(purpose)) }

  /// The purposes that were asked for.
  private var asked: [Consent.Purpose] { Consent.Purpose.allCases.filter { decision($0) != nil } }

  /// The decision that stands for a purpose that was asked for again.
  private func standing(_ purpose: Consent.Purpose) -> Consent? {
    decision(purpose) == nil ? nil : existing.standing(for: purpose, recipient: form.chosen("recipient"))
  }

  /// What may become of the decision that stands for a purpose.
  private func succession(_ purpose: Consent.Purpose, today: Day) -> [ConsentSuccession] {
    guard let old = standing(purpose), let new = decision(purpose) else { return [] }
    return old.succession(of: new, on: form.day("on", today: today) ?? today)
  }

  private mutating func lay(_ today: Day) {
    let needsWitness = form.word("form").map { (form: Consent.Form) in form.needsWitness } ?? false
    let how = ConsentFields.how(recipients: recipients, needsWitness: needsWitness)
    let first =
      record.map { ConsentFields.decision(isWithdrawn: $0.base.state == .withdrawn) }
      ?? ConsentFields.purposes(
        Dictionary(uniqueKeysWithValues: Consent.Purpose.allCases.map { ($0, succession($0, today: today)) }))
    form.replaceGroups([first, how])
  }

  /// Offers to replace what stands, and says what is missing.
  public mutating func settle(today: Day) {
    lay(today)
    if record != nil {
      record?.reconcile(&form)
      lay(today)
    }
    var findings = FormFindings()
    record?.add(to: &findings)
    meanwhile.add(to: &findings)
    if record == nil {
      for purpose in asked {
        guard let old = standing(purpose) else { continue }
        propose(succession(purpose, today: today), for: purpose)
        findings.warning(ConsentFields.line(purpose), words(on: old, today: today, becoming: decision(purpose)))
      }
      if asked.isEmpty {
        findings.problem(ConsentFields.line(.identification), "Nothing was asked yet: choose given or refused for one purpose at least.")
      }
    }
    findings.past("on", form, "The day of a decision", today: today)
    findings.past("withdrawn on", form, "The day of a withdrawal", today: today)
    checkDays(today, &findings)
    let how: Consent.Form? = form.word("form")
    if let how, how.needsWitness, form.filled("witness") == nil {
      findings.problem("witness", "A consent by \(how == .thumbprint ? "thumbprint" : "word of mouth") needs a witness: say who saw it.")
    }
    findings.show(in: &form)
  }

  /// Proposes what usually becomes of the decision that stands; a choice that is not offered any more gives way.
  private mutating func propose(_ succession: [ConsentSuccession], for purpose: Consent.Purpose) {
    let field = ConsentFields.standing(purpose)
    guard let usual = succession.first else { return }
    if let chosen: ConsentSuccession = form.word(field), !succession.contains(chosen) {
      form.set(field, usual.rawValue)
    } else {
      form.setDefault(field, usual.rawValue)
    }
  }

  /// What stands already, and what to do where this form is not the way.
  private func words(on old: Consent, today: Day, becoming new: Consent.State?) -> String {
    let standing = old.standing(on: today)
    let words = "A decision stands already: \(standing.rawValue), \(old.decidedOn)."
    switch (standing, new) {
    case (.withdrawn, _): return "\(words) It stays on record; this one stands beside it."
    case (.given, .refused?): return "\(words) To take it back, withdraw it: that opens the tasks that follow."
    case (.given, _): return "\(words) Where only its paper or its end is new, change that one."
    default: return words
    }
  }

  private func checkDays(_ today: Day, _ findings: inout FormFindings) {
    let on = form.day("on", today: today)
    if let on, let until = form.day("until", today: today) {
      if until < on {
        findings.problem("until", "The consent would end before the day on which it was given, \(on).")
      } else if until < today {
        findings.warning("until", "This day is over: the consent counts as expired.")
      }
    }
    if let on, let withdrawn = form.day("withdrawn on", today: today), withdrawn < on {
      findings.problem("withdrawn on", "The consent was given only on \(on).")
    }
  }

  /// The change that records the decisions, or changes the one; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    if let record {
      let consent = record.read(form, ConsentFields.bound, today: today)
      return RecordChange([.edit(.consent(consent), from: .consent(record.base))], why: "consent changed")
    }
    var steps: [RecordChange.Step] = []
    for purpose in asked {
      guard let state = decision(purpose) else { continue }
      let old = form.chosen(ConsentFields.standing(purpose)) == ConsentSuccession.replace.rawValue ? standing(purpose) : nil
      let id = old?.id ?? .provisional(UInt64(steps.count + 1))
      let blank = Consent(id: id, person: person, purpose: purpose, state: state, on: today)
      var consent = ConsentFields.bound.read(form, onto: blank, touched: nil, today: today)
      consent.state = state
      steps.append(old.map { .edit(.consent(consent), from: .consent($0)) } ?? .create(.consent(consent)))
    }
    return RecordChange(steps, why: "consent recorded")
  }

  /// Takes the consents as they are now for the base.
  public mutating func take(_ found: [FieldConflict]) {
    for conflict in found {
      guard case .consent(let current) = conflict.current else { continue }
      if record?.base.id == current.id {
        record?.take(found, current: current, ConsentFields.bound, &form)
        return
      }
      existing = existing.map { $0.id == current.id ? current : $0 }
      meanwhile.take(conflict, at: ConsentFields.line(current.purpose))
    }
  }

  /// Says what was recorded.
  public var savedWords: String {
    if record != nil { return "Consent saved." }
    let words = asked.compactMap { purpose in decision(purpose).map { "\(purpose.rawValue) \($0.rawValue)" } }
    return "Consent saved: \(words.joined(separator: ", "))."
  }
}
