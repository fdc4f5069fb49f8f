import CaseModel
import DeskKit

/// What a new contact is about: a family or a person, who belongs to it, and what is still to be done.
public struct ContactSubject: Hashable, Sendable {
  /// What stands in the title of the form.
  public var title: String
  /// By what the form finds its draft: the family, or else the case or person.
  public var key: RecordID
  /// The family the contact concerns.
  public var family: RecordID?
  /// Whom to propose, the likeliest first.
  public var people: [PersonHit]
  /// The cases of the family.
  public var cases: [CaseChoice]
  /// The person filled in when the form opens.
  public var person: PersonHit?
  /// Contacts of the family whose next action is open, the first due first.
  public var tasks: [Contact]

  /// A subject from its parts.
  public init(
    title: String, key: RecordID, family: RecordID? = nil, people: [PersonHit] = [], cases: [CaseChoice] = [], person: PersonHit? = nil,
    tasks: [Contact] = []
  ) {
    self.title = title
    self.key = key
    self.family = family
    self.people = people
    self.cases = cases
    self.person = person
    self.tasks = tasks
  }

  /// The subject of a case's page or tree; `selected` is the person under the cursor of the tree.
  public init(_ file: CaseFile, selected: RecordID? = nil) {
    self.init(
      title: "\(file.row.number)  \(file.row.name)", key: file.family?.id ?? file.missingCase.id, family: file.family?.id, tree: file.tree,
      contactPerson: file.family?.contactPerson, contacts: file.contacts, selected: selected)
    cases = CaseChoice.all(of: file)
  }

  /// The subject of a family's page or tree.
  public init(_ file: FamilyFile, selected: RecordID? = nil) {
    self.init(
      title: "\(file.family.number)  \(file.family.name)", key: file.family.id, family: file.family.id, tree: file.tree,
      contactPerson: file.family.contactPerson, contacts: file.contacts, selected: selected)
    cases = file.cases.map { CaseChoice($0) }
  }

  /// The subject of a relative's page.
  public init(_ file: PersonFile) {
    let name = file.names.first?.full ?? "name not known"
    let hit = PersonHit(
      id: file.person.id, name: name, sex: file.person.sex, birthYear: file.person.born?.year, place: file.person.residence ?? "",
      caseNumber: file.caseRow?.number, familyNumber: file.family?.number, family: file.family?.id)
    self.init(
      title: file.family.map { "\($0.number)  \($0.name)" } ?? name, key: file.family?.id ?? file.person.id, family: file.family?.id,
      people: [hit], cases: file.caseRow.map { [CaseChoice($0)] } ?? [],
      person: file.caseRow == nil ? hit : nil, tasks: Self.open(file.contacts))
  }

  private init(
    title: String, key: RecordID, family: RecordID?, tree: FamilyTree, contactPerson: RecordID?, contacts: [Contact], selected: RecordID?
  ) {
    let spokenWith = contacts.compactMap(\.person)
    let people = FamilyPeople.reachable(tree, first: [selected, contactPerson].compactMap { $0 } + spokenWith)
    let likely = [selected, contactPerson, spokenWith.first].compactMap { $0 }
    self.init(
      title: title, key: key, family: family, people: people,
      cases: CaseChoice.all(in: tree),
      person: likely.lazy.compactMap { id in people.first { $0.id == id } }.first, tasks: Self.open(contacts))
  }

  /// Contacts whose next action is open, the first due first, those without a day last.
  private static func open(_ contacts: [Contact]) -> [Contact] {
    contacts.filter(\.hasOpenAction).sorted { ($0.nextActionDue?.number ?? .max, $0.id) < ($1.nextActionDue?.number ?? .max, $1.id) }
  }
}
