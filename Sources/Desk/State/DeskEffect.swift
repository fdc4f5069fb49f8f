import CaseModel
import DeskKit

/// Which list a request is for.
public enum ListSource: Hashable, Sendable {
  case cases(CaseQuery)
  case families(FamilyQuery)
  case sites
}

/// What the desk wants done outside itself. Effects are carried out one after the other; each answers with an event.
public enum DeskEffect: Hashable, Sendable {
  /// Read a stretch of a list.
  case readRows(ListSource, ListRequest)
  /// Search a list's records.
  case find(ListSource, text: String, generation: Int)
  /// Read what a link leads to.
  case open(DeskLink, ticket: Int)
  /// Read the family tree around a person.
  case readTree(around: RecordID, ticket: Int)
  /// Compute the published figures.
  case readFigures(ticket: Int)
  /// Read the names of incidents for the filter form.
  case readIncidents
  /// Send `rested` after a pause, unless a newer rest began.
  case rest(milliseconds: Int, ticket: Int)
  /// Show the desk in another theme.
  case useTheme(String)
  /// Paint everything again.
  case repaint
  /// End the program.
  case leave
}
