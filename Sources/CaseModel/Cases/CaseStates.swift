/// Whether the missing person served when last seen.
public enum Category: String, CaseIterable, Sendable {
  case military, civilian, unknown
}

/// In what way the person went missing.
public enum Circumstance: String, CaseIterable, Sendable {
  case combat
  case takenHostage = "taken hostage"
  case unableToLeave = "unable to leave"
  case detained, fled, other, unknown

  /// Taken hostage or unable to leave: the persons for whom whoever held them answers (GC III and IV).
  public var isHeldOrUnableToLeave: Bool { self == .takenHostage || self == .unableToLeave }
}

/// What is known of the person's fate. Set by a person, never by the program; a court's declaration does not change it.
public enum Fate: String, CaseIterable, Sendable {
  case unknown
  case reportedHeld = "reported held"
  case seenAliveInCustody = "seen alive in custody"
  case confirmedHeld = "confirmed held"
  case released
  case foundAlive = "found alive"
  case reportedDead = "reported dead"
  case reportedDeadByHoldingParty = "reported dead by holding party, remains not returned"
  case deadGraveUnknown = "dead, grave unknown"
  case graveLocated = "grave located"
  case remainsRecovered = "remains recovered"
  case identifiedPartial = "identified (partial)"
  case identifiedComplete = "identified (complete)"
  case remainsReturned = "remains returned"
}

/// What the law says of the missing person. Separate from fate: a declaration of death does not end the search.
public enum LegalStatus: String, CaseIterable, Sendable {
  case missing
  case absenceCertificate = "absence certificate"
  case declaredDead = "declared dead"
  case declarationRevoked = "declaration revoked"
}

/// Where the case stands in the office's work.
public enum Workflow: String, CaseIterable, Sendable {
  case draft, submitted, returned, registered, active
  case onHold = "on hold"
  case resolutionProposed = "resolution proposed"
  case resolved, archived
  case duplicate = "duplicate of"
  case transferred
  case withdrawnByFamily = "withdrawn by family"
}
