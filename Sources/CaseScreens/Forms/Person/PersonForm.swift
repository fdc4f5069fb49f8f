import CaseModel
import DeskKit

/// The form of a person who is not the subject of a new case: new, or as recorded.
public struct PersonForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public let draftKey: String

  /// The person as recorded; one without facts in the form of a new person.
  private var base: Person
  private let isNew: Bool
  private var names: NameGroups
  private var recordedNames: [PersonName]
  private var opened: OpenedValues
  private var conflicts = ConflictWords()
  private var stamp = DraftStamp()
  private var today: Day
  private let kinds: FittingKinds

  /// The form of a new person, who is entered into a family file where one is given.
  public init(newIn family: Family?, today: Day) {
    var person = Person(id: .provisional(1))
    person.family = family?.id
    base = person
    isNew = true
    self.today = today
    names = NameGroups()
    recordedNames = []
    kinds = FittingKinds()
    draftKey = "person/new/\(family.map { "\($0.id)" } ?? "")"
    form = EntryForm(title: family.map { "New person  \($0.number)" } ?? "New person", groups: [])
    opened = OpenedValues(form)
    settle(today: today)
  }

  /// The form of a person of the register.
  public init(editing person: Person, names recorded: [PersonName], today: Day) {
    base = person
    isNew = false
    self.today = today
    names = NameGroups(recorded)
    recordedNames = recorded
    let shown = PersonFields.bound.shown(person).merging(names.shown) { first, _ in first }
    kinds = FittingKinds(shown)
    draftKey = "person/edit/\(person.id)"
    form = EntryForm(title: "Person  \(recorded.first?.full ?? "name not known")", groups: [])
    opened = OpenedValues(form)
    form.restore(shown)
    lay()
    lay()
    opened = OpenedValues(form)
    settle(today: today)
  }

  /// The words said once it is saved.
  public var savedWords: String { "Person saved." }

  /// A new person's page; after an edit the user stays where he was.
  public func destination(_ saved: SavedChange) -> DeskLink? {
    isNew ? saved.identities[base.id].map(DeskLink.person) : nil
  }

  /// The person to compare with those of the register.
  public var sketch: PersonSketch? {
    names.sketch(form, places: ["birth place", "residence"], excluding: isNew ? nil : base.id, today: today)
  }

  /// Adds a name.
  public mutating func press(button: String, today: Day) {
    guard button == NameGroups.button else { return }
    names.add()
    settle(today: today)
    form.focus(NameGroups.field(names.count - 1, "surname"))
  }

  /// Sets what follows from the values.
  public mutating func settle(today: Day) {
    self.today = today
    names.grow(for: form)
    lay()
    if !isNew { conflicts.take(contested: stamp.reconcile(opened, in: &form), now: opened.shown) }
    lay()
    names.derive(in: &form, sex: form.word("sex") ?? .unknown)
    var findings = FormFindings()
    conflicts.add(to: &findings)
    names.check(form, isNew: isNew, into: &findings)
    PersonChecks.check(form, onto: base, today: today, into: &findings)
    findings.show(in: &form)
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let touched = isNew ? nil : opened.touched(in: form)
    let person = PersonFields.bound.read(form, onto: base, touched: touched, today: today)
    let typed = names.names(form, of: base.id, touched: touched)
    if isNew { return RecordChange([.create(.person(person, typed))], why: "person added") }
    return RecordChange([.edit(.person(person, typed), from: .person(base, recordedNames))], why: "person changed")
  }

  /// Takes the person as he or she is now for the base.
  public mutating func take(_ found: [FieldConflict]) {
    guard case .person(let current, let currentNames)? = found.first?.current else { return }
    conflicts.take(found) { $0 == "names" ? NameGroups.field(0, "surname") : $0 }
    names.rebase(currentNames, &form, &opened)
    PersonFields.bound.rebase(&form, &opened, to: current)
    base = current
    recordedNames = currentNames
    stamp.put(opened, into: &form)
  }

  /// Puts the groups in place that the values ask for.
  private mutating func lay() {
    let facts = PersonFields.group(
      isMissing: false, isDead: form.word("life") == Person.Life.dead, isTwin: form.filled("twin mark") != nil)
    form.replaceGroups(kinds.fit(names.groups(form) + [facts], form, today: today))
  }
}
