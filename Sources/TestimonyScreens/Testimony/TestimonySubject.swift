import CaseModel
import DeskKit

/// What a testimony is taken about: cases, the persons statements may be about, and the sites.
public struct TestimonySubject: Hashable, Sendable {
  /// What stands in the title of the form.
  public var title: String
  /// By what the form finds its draft: the case or family.
  public var key: RecordID
  /// Whom statements are likely about, the missing first.
  public var people: [PersonHit]
  /// Who is likely to be the witness.
  public var witnesses: [PersonHit]
  /// The cases it may concern, the one at hand first.
  public var cases: [CaseChoice]
  /// The sites a statement may be about.
  public var sites: [Site]

  /// A subject from its parts.
  public init(
    title: String, key: RecordID, people: [PersonHit] = [], witnesses: [PersonHit] = [], cases: [CaseChoice] = [], sites: [Site] = []
  ) {
    self.title = title
    self.key = key
    self.people = people
    self.witnesses = witnesses
    self.cases = cases
    self.sites = sites
  }

  /// The subject of a case's page.
  public init(_ file: CaseFile, sites: [Site] = []) {
    self.init(
      title: "\(file.row.number)  \(file.row.name)", key: file.row.id,
      people: FamilyPeople.everybody(file.tree, first: [file.missingCase.person]),
      witnesses: FamilyPeople.reachable(file.tree, first: [file.family?.contactPerson].compactMap { $0 }), cases: CaseChoice.all(of: file),
      sites: sites)
  }

  /// The subject of a testimony that is changed; its own names and cases are proposed.
  public init(_ file: TestimonyFile, sites: [Site] = []) {
    let ids = file.statements.compactMap(\.person)
    var seen: Set<RecordID> = []
    let people = ids.filter { seen.insert($0).inserted }.map { PersonHit(id: $0, name: file.names[$0] ?? "name not known") }
    self.init(
      title: file.testimony.number, key: file.testimony.id, people: people, cases: file.cases.map { CaseChoice($0) }, sites: sites)
  }
}
