import CaseModel

/// Something that can be opened with Enter wherever it is shown.
public enum DeskLink: Hashable, Sendable {
  case missingCase(RecordID)
  case person(RecordID)
  case contact(RecordID)
  case testimony(RecordID)
  case tracingEvent(RecordID)
  /// Everything that happened to a record.
  case history(RecordID)
  case sample(RecordID)
  /// Whom to ask for a sample for a case, and how far the samples carry.
  case donors(missingCase: RecordID)
  case consent(RecordID)
  /// The form of what a laboratory read.
  case laboratoryResult(RecordID)
  case dispatch(RecordID)
  /// All dispatches to laboratories.
  case dispatches
  /// A task about a sample or a consent.
  case task(RecordID)
  /// The donors that each coverage grade needs.
  case coverageRules
  /// The places that a visit would help.
  case visitPlaces
  /// The plan of a visit to a place.
  case visit(place: String)
  case family(RecordID)
  case site(RecordID)
  /// The list of cases behind a figure.
  case cases(CaseFilter)
  /// The list of families with several missing members.
  case familiesWithSeveralMissing
  /// The list of sites.
  case sites
  /// The drafts that the user kept.
  case drafts
  /// The form of one of them.
  case draft(key: String)
  /// What a worker has to do; `nil` for everybody in the office.
  case day(of: String?)
  /// All testimonies.
  case testimonies
  /// Persons who are perhaps recorded twice.
  case duplicates
  /// Two persons side by side.
  case pair(RecordID, RecordID)
}
