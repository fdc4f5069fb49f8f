import CaseModel
import DeskKit

/// The form of a recorded tie between two persons, asked as a sentence: this person is the … of that person.
public struct RelationshipForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public let draftKey: String

  private static let bound = BoundFields<Relationship>([
    .word("kind", \.kind, otherwise: .biologicalParent), .word("certainty", \.certainty, otherwise: .asserted), .date("from", \.from),
    .date("to", \.to), .yesNo("parted", \.parted),
  ])

  private var base: Relationship
  private let isNew: Bool
  /// The persons that stand first in the lists, and all that is known of them.
  private let family: [PersonHit]
  private var opened: OpenedValues
  private var conflicts = ConflictWords()
  private var stamp = DraftStamp()

  /// The form of a new tie; either person may be left open. `family` stands first where persons are chosen.
  public init(first: PersonHit? = nil, second: PersonHit? = nil, kind: Relationship.Kind? = nil, family: [PersonHit], today: Day) {
    let nobody = Self.nobody
    base = Relationship(id: .provisional(1), kind: kind ?? .biologicalParent, first: first?.id ?? nobody, second: second?.id ?? nobody)
    isNew = true
    self.family = family + [first, second].compactMap { $0 }.filter { person in !family.contains { $0.id == person.id } }
    draftKey = "relationship/new/" + [first, second].map { $0.map { "\($0.id)" } ?? "" }.joined(separator: "/")
    form = EntryForm(title: "New relationship", groups: [])
    opened = OpenedValues(form)
    lay()
    form.set("kind", kind?.rawValue ?? "")
    form.set("certainty", Relationship.Certainty.asserted.rawValue)
    if let first { form.set("first", person: .person(first.id, name: first.name)) }
    if let second { form.set("second", person: .person(second.id, name: second.name)) }
    settle(today: today)
  }

  /// The form of a recorded tie between `first` and `second`.
  public init(editing relationship: Relationship, first: PersonHit, second: PersonHit, family: [PersonHit], today: Day) {
    base = relationship
    isNew = false
    self.family = family + [first, second].filter { person in !family.contains { $0.id == person.id } }
    draftKey = "relationship/edit/\(relationship.id)"
    form = EntryForm(title: "Relationship  \(first.name) and \(second.name)", groups: [])
    opened = OpenedValues(form)
    form.restore(Self.bound.shown(relationship))
    lay()
    form.set("first", person: .person(first.id, name: first.name))
    form.set("second", person: .person(second.id, name: second.name))
    opened = OpenedValues(form)
    settle(today: today)
  }

  /// The words said once it is saved.
  public var savedWords: String { "Relationship saved." }

  /// Sets what follows from the values.
  public mutating func settle(today: Day) {
    lay()
    if !isNew { conflicts.take(contested: stamp.reconcile(opened, in: &form), now: opened.shown) }
    var findings = FormFindings()
    conflicts.add(to: &findings)
    let isPartner = form.word("kind") == Relationship.Kind.partner
    if form.chosen("kind") == nil { findings.problem("kind", "Choose what the first person is to the second.") }
    if form.filled("first") == nil { findings.problem("first", isPartner ? "Choose one of the partners." : "Choose the parent.") }
    if form.filled("second") == nil { findings.problem("second", isPartner ? "Choose the other partner." : "Choose the child.") }
    let tie = read(today: today)
    if tie.first == tie.second, tie.first != Self.nobody {
      findings.problem("second", "Both are the same person. Choose whom the tie is to.")
    }
    RelationshipChecks.check(tie, people: family, today: today, into: &findings)
    findings.show(in: &form)
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let tie = read(today: today)
    if isNew { return RecordChange([.create(.relationship(tie))], why: "relationship added") }
    return RecordChange([.edit(.relationship(tie), from: .relationship(base))], why: "relationship changed")
  }

  /// Takes the tie as it is now for the base.
  public mutating func take(_ found: [FieldConflict]) {
    guard case .relationship(let current)? = found.first?.current else { return }
    conflicts.take(found)
    let touched = opened.touched(in: form)
    Self.bound.rebase(&form, &opened, to: current)
    for (field, person) in [("first", current.first), ("second", current.second)] where !touched.contains(field) {
      let name = family.first { $0.id == person }?.name ?? "see the person's page"
      form.set(field, person: .person(person, name: name))
      opened.follow([field: form.values[field] ?? ""])
    }
    base = current
    stamp.put(opened, into: &form)
  }

  private static let nobody = RecordID.provisional(9)

  private func read(today: Day) -> Relationship {
    var tie = Self.bound.read(form, onto: base, touched: isNew ? nil : opened.touched(in: form), today: today)
    if case .person(let first, _)? = form.person("first") { tie.first = first }
    if case .person(let second, _)? = form.person("second") { tie.second = second }
    return tie
  }

  /// Puts the fields in place: only partners come together and part.
  private mutating func lay() {
    let isPartner = form.word("kind") == Relationship.Kind.partner
    var fields = [
      EntryField(
        "first", isPartner ? "Partner" : "Parent", .person(suggestions: family, allowsWords: false), isNeeded: true,
        help: isPartner ? "One of the two." : "Who is the parent."),
      FormChoices.field("kind", "is the", Relationship.Kind.self, isNeeded: true),
      EntryField(
        "second", isPartner ? "of" : "of the child", .person(suggestions: family, allowsWords: false), isNeeded: true,
        help: isPartner ? "The other." : "Whose parent it is."),
      FormChoices.field(
        "certainty", "Certainty", Relationship.Certainty.self, isNeeded: true,
        help: "Asserted: somebody said so. Doubted: two sources disagree, or it can hardly be. Proven: by a paper or by DNA."),
    ]
    if isPartner {
      fields += [
        EntryField("from", "Together from", .date), EntryField("to", "Until", .date),
        EntryField("parted", "Parted", .yesNo, help: "Divorced or separated; not where one of them died or is missing."),
      ]
    }
    form.replaceGroups([EntryGroup("", fields)])
  }
}
