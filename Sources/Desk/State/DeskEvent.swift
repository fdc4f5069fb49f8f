import CaseModel
import DeskKit
import TerminalKit

/// What a link led to.
public enum OpenedRecord: Hashable, Sendable {
  case missingCase(CaseFile)
  case person(PersonFile)
  case contact(ContactFile)
  case sample(SampleFile)
  case family(FamilyFile)
  case site(Site)
}

/// What happened: keys, answers and pauses, in order of arrival.
public enum DeskEvent: Hashable, Sendable {
  /// The program is up; the size is known.
  case started(Size)
  case terminal(TerminalEvent)
  /// Letters came faster than anybody types, and not as a paste.
  case burst([Key])
  case caseRows(ListWindow<CaseRow>, ListRequest)
  case familyRows(ListWindow<FamilyRow>, ListRequest)
  case siteRows(ListWindow<Site>, ListRequest)
  case casesFound(SearchResult<CaseHit>, text: String, generation: Int)
  case familiesFound(SearchResult<FamilyHit>, text: String, generation: Int)
  case opened(OpenedRecord, link: DeskLink, ticket: Int)
  case treeRead(FamilyTree, ticket: Int)
  case figuresRead(Figures, ticket: Int)
  case incidentsRead([String])
  case rested(ticket: Int)
  case themeChanged(name: String, lines: LineSet)
  /// Something could not be done; the sentence says what to do.
  case failed(String)
}
