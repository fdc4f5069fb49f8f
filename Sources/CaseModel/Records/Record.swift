/// One record of the register as it is created: what one op of the log holds. A person brings his or her names along.
public enum Record: Hashable, Sendable {
  case incident(Incident)
  case site(Site)
  case family(Family)
  case person(Person, [PersonName])
  case missingCase(MissingCase)
  case relationship(Relationship)
  case contact(Contact)
  case donor(Donor)
  case sample(Sample)
  case profile(AnteMortemProfile)
  case testimony(Testimony)
  case statement(WitnessStatement)
  case tracingEvent(TracingEvent)
  case sourcedValue(SourcedValue)
  case personPair(PersonPair)
  case consent(Consent)
  case custodyEvent(CustodyEvent)
  case dispatch(Dispatch)
  case laboratoryResult(LaboratoryResult)
  case task(OfficeTask)
  case setting(OfficeSetting)

  /// The kinds of record, by the word that stands in the log's `field` column where one is created.
  public enum Kind: String, CaseIterable, Sendable {
    case incident, site, family, person
    case missingCase = "missing case"
    case relationship, contact, donor, sample
    case profile = "ante-mortem profile"
    case testimony, statement
    case tracingEvent = "tracing event"
    case sourcedValue = "sourced value"
    case personPair = "pair of persons"
    case consent
    case custodyEvent = "custody event"
    case dispatch
    case laboratoryResult = "laboratory result"
    case task, setting
  }

  /// What kind of record it is.
  public var kind: Kind {
    switch self {
    case .incident: .incident
    case .site: .site
    case .family: .family
    case .person: .person
    case .missingCase: .missingCase
    case .relationship: .relationship
    case .contact: .contact
    case .donor: .donor
    case .sample: .sample
    case .profile: .profile
    case .testimony: .testimony
    case .statement: .statement
    case .tracingEvent: .tracingEvent
    case .sourcedValue: .sourcedValue
    case .personPair: .personPair
    case .consent: .consent
    case .custodyEvent: .custodyEvent
    case .dispatch: .dispatch
    case .laboratoryResult: .laboratoryResult
    case .task: .task
    case .setting: .setting
    }
  }

  /// The identity of the record.
  public var id: RecordID {
    switch self {
    case .incident(let record): record.id
    case .site(let record): record.id
    case .family(let record): record.id
    case .person(let record, _): record.id
    case .missingCase(let record): record.id
    case .relationship(let record): record.id
    case .contact(let record): record.id
    case .donor(let record): record.id
    case .sample(let record): record.id
    case .profile(let record): record.id
    case .testimony(let record): record.id
    case .statement(let record): record.id
    case .tracingEvent(let record): record.id
    case .sourcedValue(let record): record.id
    case .personPair(let record): record.id
    case .consent(let record): record.id
    case .custodyEvent(let record): record.id
    case .dispatch(let record): record.id
    case .laboratoryResult(let record): record.id
    case .task(let record): record.id
    case .setting(let record): record.id
    }
  }
}
