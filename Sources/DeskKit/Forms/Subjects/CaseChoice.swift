import CaseModel

/// A case that a contact or testimony may concern, as forms offer it.
public struct CaseChoice: Hashable, Sendable {
  /// The case.
  public var id: RecordID
  /// The missing person.
  public var person: RecordID
  /// Number and name: `BRD-2026-00042  RASULOV Anar`.
  public var words: String

  /// A case from its parts.
  public init(id: RecordID, person: RecordID, words: String) {
    self.id = id
    self.person = person
    self.words = words
  }

  /// The case of a list's row.
  public init(_ row: CaseRow) {
    self.init(id: row.id, person: row.person, words: "\(row.number)  \(row.name)")
  }

  /// The case as a choice of a form.
  public var choice: EntryField.Choice { EntryField.Choice(id.description, words) }

  /// The cases of a tree's members, in the order of the tree.
  public static func all(in tree: FamilyTree) -> [CaseChoice] {
    tree.cards.compactMap { card in
      card.missingCase.map { CaseChoice(id: $0, person: card.person, words: "\(card.caseNumber ?? "")  \(card.name)") }
    }
  }

  /// All cases of the missing person's family; the case at hand comes first, in the words of the list.
  public static func all(of file: CaseFile) -> [CaseChoice] {
    [CaseChoice(file.row)] + all(in: file.tree).filter { $0.id != file.row.id }
  }
}
