import CaseModel
import DeskKit

/// The record under a form that changes it: as it was when the form was opened, what was shown of it, and what others changed meanwhile.
struct EditedRecord<Subject: Hashable & Sendable>: Hashable, Sendable {
  /// The record on which the form stands.
  private(set) var base: Subject
  private var opened: OpenedValues
  private var conflicts = ConflictWords()
  private var stamp = DraftStamp()

  /// Remembers a record and what a form shows of it now.
  init(_ base: Subject, shownIn form: EntryForm) {
    self.base = base
    opened = OpenedValues(form)
  }

  /// Brings a draft of an older record up to date: fields that it left alone show the record as it is now. To be called when the form has
  /// its fields.
  mutating func reconcile(_ form: inout EntryForm) {
    conflicts.take(contested: stamp.reconcile(opened, in: &form), now: opened.shown)
  }

  /// Says what others changed.
  func add(to findings: inout FormFindings) { conflicts.add(to: &findings) }

  /// The fields in which something was typed.
  func touched(in form: EntryForm) -> Set<String> { opened.touched(in: form) }

  /// The record with what was typed; fields that nobody touched keep their value to the letter.
  func read(_ form: EntryForm, _ fields: BoundFields<Subject>, today: Day) -> Subject {
    fields.read(form, onto: base, touched: opened.touched(in: form), today: today)
  }

  /// Takes the record as it is now for the base. `shown` is how the form may show it, where that is not all of it.
  mutating func take(
    _ found: [FieldConflict], current: Subject, shown: Subject? = nil, _ fields: BoundFields<Subject>, _ form: inout EntryForm
  ) {
    conflicts.take(found)
    fields.rebase(&form, &opened, to: shown ?? current)
    base = current
    stamp.put(opened, into: &form)
  }

  /// Takes what a field holds now for what was shown: for a field that the form's owner sets by itself.
  mutating func follow(_ field: String, in form: EntryForm) { opened.follow([field: form.values[field] ?? ""]) }
}
