import CaseModel
import DeskKit

/// The form by which a missing person is registered: person with names, case, and family file where wanted, saved as one change.
public struct NewMissingCaseForm: RecordForm {
  private static let personIdentity = RecordID.provisional(1)
  private static let familyIdentity = RecordID.provisional(2)
  private static let caseIdentity = RecordID.provisional(3)

  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public let draftKey: String

  private let incidents: [Incident]
  private let family: Family?
  private let members: [PersonHit]
  private var names = NameGroups()
  private var derived = DerivedValues()
  /// The person of the register who was taken for the missing one.
  private var taken: PersonHit?
  private var today: Day

  /// An empty form. `family` is the file it was opened from and `members` are its persons; `person` is somebody of the register who is
  /// to be registered as missing; `owner` works on the case.
  public init(
    incidents: [Incident], family: Family? = nil, members: [PersonHit] = [], person: PersonHit? = nil, owner: String, today: Day
  ) {
    self.incidents = incidents
    self.family = family
    self.members = members
    taken = person
    self.today = today
    draftKey = "case/new/\((person?.id ?? family?.id).map { "\($0)" } ?? "")"
    form = EntryForm(title: "New missing person" + (family.map { "  \($0.number)  \($0.name)" } ?? ""), groups: [])
    lay()
    if let person { form.set("person", person: .person(person.id, name: person.name)) }
    form.setDefault("family", family == nil ? FamilyChoice.new.rawValue : FamilyChoice.this.rawValue)
    form.setDefault("owner", owner)
    if incidents.count == 1, let only = incidents.first { form.setDefault("incident", "\(only.id)") }
    settle(today: today)
    form.focus(person == nil ? NameGroups.field(0, "surname") : "incident")
  }

  /// The words said once it is saved.
  public var savedWords: String { "Missing person registered." }

  /// The page of the new case.
  public func destination(_ saved: SavedChange) -> DeskLink? { saved.identities[Self.caseIdentity].map(DeskLink.missingCase) }

  /// The person to compare with those of the register; nobody once one of them was chosen.
  public var sketch: PersonSketch? {
    chosenPerson == nil
      ? names.sketch(form, places: ["birth place", "residence", "last seen place"], excluding: nil, today: today) : nil
  }

  /// Takes a person of the register for the missing one.
  public mutating func take(_ likely: LikelyPerson) {
    taken = likely.hit
    form.set("person", person: .person(likely.hit.id, name: likely.hit.name))
    lay()
    form.focus("incident")
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
    lay()
    if chosenPerson == nil {
      names.derive(in: &form, sex: form.word("sex") ?? .unknown)
      let places = [form.filled("residence"), form.filled("last seen place")].compactMap { $0 }
      let parts = [form.text(NameGroups.field(0, "surname"))] + places.prefix(1)
      derived.put(parts.filter { !$0.isEmpty }.joined(separator: ", "), into: "family name", of: &form)
      derived.put(places.first ?? "", into: "family place", of: &form)
    }
    check(today: today)
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let incident = IncidentChoice(form, incidents: incidents)
    var missing = MissingCase(id: Self.caseIdentity, number: "", person: chosenPerson ?? Self.personIdentity)
    missing = CaseFields.bound.read(form, onto: missing, touched: nil, today: today)
    missing.incident = incident.incident
    missing.opened = today
    var steps = incident.steps
    if chosenPerson == nil {
      var person = PersonFields.bound.read(form, onto: Person(id: Self.personIdentity), touched: nil, today: today)
      let file = FamilyChoice.read(form, current: family, identity: Self.familyIdentity)
      person.family = file.family
      steps += file.steps
      steps.append(.create(.person(person, names.names(form, of: Self.personIdentity, touched: nil))))
    }
    return RecordChange(steps + [.create(.missingCase(missing))], why: "missing person registered")
  }

  /// Nothing of the register is changed by this form, so nobody can have changed it meanwhile.
  public mutating func take(_ conflicts: [FieldConflict]) {}

  /// The person of the register who is missing, where it is not a new one.
  private var chosenPerson: RecordID? {
    guard case .person(let id, _)? = form.person("person") else { return nil }
    return id
  }

  private mutating func check(today: Day) {
    var findings = FormFindings()
    var person: Person?
    if let chosen = chosenPerson {
      if let number = ([taken].compactMap { $0 } + members).first(where: { $0.id == chosen })?.caseNumber {
        findings.warning("person", "This person already has the case \(number). Save only if he or she went missing a second time.")
      }
    } else {
      let nobody = Person(id: Self.personIdentity)
      names.check(form, isNew: true, into: &findings)
      PersonChecks.check(form, onto: nobody, today: today, into: &findings)
      person = PersonFields.bound.read(form, onto: nobody, touched: PersonChecks.fields, today: today)
    }
    let nothing = MissingCase(id: Self.caseIdentity, number: "", person: Self.personIdentity)
    CaseChecks.check(form, onto: nothing, person: person, today: today, into: &findings)
    IncidentChoice(form, incidents: incidents).check(into: &findings)
    findings.show(in: &form)
  }

  /// Puts the groups in place that the values ask for. Of a person of the register only the case is asked.
  private mutating func lay() {
    let person = EntryField(
      "person", "In the register", .person(suggestions: ([taken].compactMap { $0 } + members), allowsWords: false),
      help: "Only for somebody who is in the register already, such as a relative. Otherwise leave it empty.")
    var groups = [EntryGroup("Missing person", [person])]
    if chosenPerson == nil {
      groups += names.groups(form)
      groups.append(PersonFields.group(isMissing: true, isDead: false, isTwin: form.filled("twin mark") != nil))
    }
    groups.append(CaseFields.disappearance(incidents: incidents, isMilitary: form.word("category") == Category.military))
    groups.append(CaseFields.numbers)
    if chosenPerson == nil { groups.append(FamilyChoice.group(form, current: family)) }
    groups.append(CaseFields.office)
    form.replaceGroups(groups)
  }
}
