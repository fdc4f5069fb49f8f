import CaseModel
import DeskKit

/// The form of a family file: name, place, whom to speak with, what the family asked for, what keeps a visitor safe.
public struct FamilyForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public let draftKey: String

  private static let bound = BoundFields<Family>([
    .text("name", \.name), .text("place", \.place), .text("wishes", \.wishes), .text("safety note", \.safetyNote),
  ])

  private var base: Family
  private let isNew: Bool
  private let members: [PersonHit]
  private var opened: OpenedValues
  private var conflicts = ConflictWords()
  private var stamp = DraftStamp()

  /// The form of a new family file.
  public init(today: Day) {
    self.init(Family(id: .provisional(1), number: "", name: ""), isNew: true, members: [], contactName: nil, today: today)
  }

  /// The form of a family file of the register; its members stand first where the contact person is chosen.
  public init(editing family: Family, members: [PersonHit], today: Day) {
    let name = family.contactPerson.flatMap { contact in members.first { $0.id == contact }?.name }
    self.init(family, isNew: false, members: members, contactName: name, today: today)
  }

  private init(_ family: Family, isNew: Bool, members: [PersonHit], contactName: String?, today: Day) {
    base = family
    self.isNew = isNew
    self.members = members
    draftKey = isNew ? "family/new" : "family/edit/\(family.id)"
    let title = isNew ? "New family file" : "Family \(family.number)  \(family.name)"
    let shown = Self.bound.shown(family)
    form = EntryForm(title: title, groups: FittingKinds(shown).fit([Self.group(members)]))
    if !isNew { form.restore(shown) }
    if let contact = family.contactPerson {
      form.set("contact person", person: .person(contact, name: contactName ?? "see the person's page"))
    }
    opened = OpenedValues(form)
    settle(today: today)
  }

  /// The words said once it is saved.
  public var savedWords: String { "Family saved." }

  /// The page of a new family.
  public func destination(_ saved: SavedChange) -> DeskLink? { isNew ? saved.identities[base.id].map(DeskLink.family) : nil }

  /// Says what is wrong.
  public mutating func settle(today: Day) {
    if !isNew { conflicts.take(contested: stamp.reconcile(opened, in: &form), now: opened.shown) }
    var findings = FormFindings()
    conflicts.add(to: &findings)
    if case .person(let contact, _)? = form.person("contact person"), !members.isEmpty, !members.contains(where: { $0.id == contact }) {
      findings.warning("contact person", "This person does not belong to the family file.")
    }
    findings.show(in: &form)
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let touched = isNew ? nil : opened.touched(in: form)
    var family = Self.bound.read(form, onto: base, touched: touched, today: today)
    if touched?.contains("contact person") != false {
      if case .person(let contact, _)? = form.person("contact person") {
        family.contactPerson = contact
      } else {
        family.contactPerson = nil
      }
    }
    if isNew { return RecordChange([.create(.family(family))], why: "family added") }
    return RecordChange([.edit(.family(family), from: .family(base))], why: "family changed")
  }

  /// Takes the family as it is now for the base.
  public mutating func take(_ found: [FieldConflict]) {
    guard case .family(let current)? = found.first?.current else { return }
    conflicts.take(found)
    let touchedContact = opened.touched(in: form).contains("contact person")
    Self.bound.rebase(&form, &opened, to: current)
    if !touchedContact {
      let name = members.first { $0.id == current.contactPerson }?.name ?? "see the person's page"
      form.set("contact person", person: current.contactPerson.map { .person($0, name: name) })
      opened.follow(["contact person": form.values["contact person"] ?? ""])
    }
    base = current
    stamp.put(opened, into: &form)
  }

  private static func group(_ members: [PersonHit]) -> EntryGroup {
    EntryGroup(
      "Family",
      [
        EntryField("name", "Name", isNeeded: true, help: "Usually surname and village: Əliyev, Xocalı."),
        EntryField("place", "Lives in", help: "Where most of the family lives."),
        EntryField(
          "contact person", "Contact person", .person(suggestions: members, allowsWords: false), help: "The person the office speaks with."),
        EntryField("wishes", "Wishes", .longText, help: "What the family asked for: whom to tell first, what not to do."),
        EntryField("safety note", "Safety", .longText, help: "What a visitor must know to keep the family and himself safe."),
      ])
  }
}
