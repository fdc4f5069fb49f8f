/// What somebody may do and see in the office.
public enum OfficeRole: String, CaseIterable, Sendable {
  case interviewer, caseworker, supervisor, administrator

  /// True for whoever may read what a laboratory found against a recorded relationship: it can break a family, and is no answer to the
  /// question of who a body is.
  public var readsLaboratoryInconsistency: Bool { self == .supervisor }
}
