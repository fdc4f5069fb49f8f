import CaseModel

/// Something that can be opened with Enter wherever it is shown.
public enum DeskLink: Hashable, Sendable {
  case missingCase(RecordID)
  case person(RecordID)
  case contact(RecordID)
  case testimony(RecordID)
  case tracingEvent(RecordID)
  case sample(RecordID)
  case family(RecordID)
  case site(RecordID)
  /// The list of cases behind a figure.
  case cases(CaseFilter)
  /// The list of families with several missing members.
  case familiesWithSeveralMissing
  /// The list of sites.
  case sites
}
