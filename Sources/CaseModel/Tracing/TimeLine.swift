/// The way of a missing person as its sources have it: events in order, and which of them a fate may rest on.
public enum TimeLine {
  /// Events by the first day that they can have happened on; those without a date last, in the order in which such things usually happen.
  public static func ordered(_ events: [TracingEvent]) -> [TracingEvent] {
    let usual = TracingEvent.Kind.allCases
    func key(_ event: TracingEvent) -> (Int, Int, Int, RecordID) {
      let first = event.date?.earliest ?? event.date?.latest
      let last = event.date?.latest ?? event.date?.earliest
      return (first?.number ?? .max, last?.number ?? .max, usual.firstIndex(of: event.kind) ?? usual.count, event.id)
    }
    return events.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The fates that an event of a kind may carry, the most likely first. They are suggested; a person sets the fate, never the program.
  ///
  /// A court's act carries none: it changes the legal status and does not end the search (Convention on Enforced Disappearance, Art. 24(6)).
  public static func fates(carriedBy kind: TracingEvent.Kind) -> [Fate] {
    switch kind {
    case .lastSeen, .lastContact, .enquirySent, .absenceCertificate, .declaredDead, .declarationRevoked: []
    case .capture, .internment, .assignedResidence, .transfer, .hospital, .birthInCustody: [.reportedHeld, .seenAliveInCustody]
    case .registration, .delegateVisit: [.confirmedHeld, .seenAliveInCustody]
    case .messageSent: [.reportedHeld]
    case .messageReceived: [.reportedHeld, .confirmedHeld, .foundAlive]
    case .escape: [.foundAlive]
    case .release, .parole, .exchange, .repatriation: [.released, .foundAlive]
    case .death: [.reportedDead, .reportedDeadByHoldingParty, .deadGraveUnknown]
    case .burial: [.reportedDead, .reportedDeadByHoldingParty, .graveLocated, .deadGraveUnknown]
    case .graveRegistered: [.graveLocated]
    case .cremation, .effectsForwarded, .willForwarded: [.reportedDead, .reportedDeadByHoldingParty]
    case .exhumation: [.remainsRecovered, .identifiedPartial, .identifiedComplete]
    case .bodyMoved: [.reportedDead, .deadGraveUnknown, .remainsRecovered]
    case .remainsReturned: [.remainsReturned, .identifiedComplete, .identifiedPartial]
    case .enquiryReplied: [.reportedHeld, .confirmedHeld, .released, .foundAlive, .reportedDead, .reportedDeadByHoldingParty]
    }
  }

  /// True where a fate may rest on an event. What is disproved carries nothing; an unknown fate needs nothing to rest on.
  public static func carries(_ fate: Fate, _ event: TracingEvent) -> Bool {
    event.certainty != .disproved && fates(carriedBy: event.kind).contains(fate)
  }

  /// The events that a fate may rest on, the newest first.
  public static func bases(of fate: Fate, among events: [TracingEvent]) -> [TracingEvent] {
    ordered(events).filter { carries(fate, $0) }.reversed()
  }

  /// The change by which a person sets the fate and the event that it rests on; `nil` where nothing changes.
  public static func setting(_ fate: Fate, restingOn event: TracingEvent?, of missing: MissingCase) -> RecordChange? {
    var edited = missing
    edited.fate = fate
    edited.fateBasis = fate == .unknown ? nil : event?.id
    guard edited != missing else { return nil }
    return RecordChange([.edit(.missingCase(edited), from: .missingCase(missing))], why: "fate set", source: event?.source)
  }
}
