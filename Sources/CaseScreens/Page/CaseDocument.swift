import CaseModel
import DeskKit
import TerminalKit

/// The page of a missing person: the whole case in readable sections.
public enum CaseDocument {
  /// Makes the page; `relation` says what the member at a position of the tree is to the missing person.
  public static func make(_ file: CaseFile, sheet: DonorSheet? = nil, today: Day, relation: (Int) -> String) -> Document {
    var page = Document(title: "\(file.row.number)  \(file.row.name)")
    CaseSections.identity(file, into: &page)
    CoverageSection.add(file, sheet: sheet, into: &page)
    CaseSections.circumstances(file, into: &page)
    ProfileSection.add(file.profile, into: &page)
    CaseSections.standing(file, today: today, into: &page)
    if !file.events.isEmpty { TimeLineRows.add(file, into: &page) }
    SourcedValueRows.add(file, into: &page)
    StatementRows.add(file.statements, into: &page)
    ContradictionRows.add(Contradiction.among(file.statements), into: &page)
    FamilySection.add(file.tree, family: file.family, relation: relation, into: &page)
    ContactRows.add(file.contacts, tree: file.tree, today: today, into: &page)
    SampleRows.add(file.samples, tree: file.tree, today: today, into: &page)
    CaseSections.completeness(file, into: &page)
    return page
  }
}
