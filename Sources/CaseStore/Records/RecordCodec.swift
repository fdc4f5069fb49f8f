import CaseModel

extension Record.Kind {
  /// The place in `allCases`, for tables by kind.
  var place: Int {
    switch self {
    case .incident: 0
    case .site: 1
    case .family: 2
    case .person: 3
    case .missingCase: 4
    case .relationship: 5
    case .contact: 6
    case .donor: 7
    case .sample: 8
    case .profile: 9
    case .testimony: 10
    case .statement: 11
    case .tracingEvent: 12
    case .sourcedValue: 13
    case .personPair: 14
    case .consent: 15
    case .custodyEvent: 16
    case .dispatch: 17
    case .laboratoryResult: 18
    case .task: 19
    case .setting: 20
    }
  }
}

extension Record {
  /// Writes the record's fields in canonical form.
  func write(to fields: inout FieldWriter) {
    fields.begin()
    switch self {
    case .incident(let record): record.write(to: &fields)
    case .site(let record): record.write(to: &fields)
    case .family(let record): record.write(to: &fields)
    case .person(let record, let names): record.write(names: names, to: &fields)
    case .missingCase(let record): record.write(to: &fields)
    case .relationship(let record): record.write(to: &fields)
    case .contact(let record): record.write(to: &fields)
    case .donor(let record): record.write(to: &fields)
    case .sample(let record): record.write(to: &fields)
    case .profile(let record): record.write(to: &fields)
    case .testimony(let record): record.write(to: &fields)
    case .statement(let record): record.write(to: &fields)
    case .tracingEvent(let record): record.write(to: &fields)
    case .sourcedValue(let record): record.write(to: &fields)
    case .personPair(let record): record.write(to: &fields)
    case .consent(let record): record.write(to: &fields)
    case .custodyEvent(let record): record.write(to: &fields)
    case .dispatch(let record): record.write(to: &fields)
    case .laboratoryResult(let record): record.write(to: &fields)
    case .task(let record): record.write(to: &fields)
    case .setting(let record): record.write(to: &fields)
    }
  }

  /// Reads a record back from the log.
  init(kind: Kind, id: RecordID, body: [UInt8]) throws {
    try self.init(kind: kind, id: id, fields: FieldReader(body))
  }

  /// Reads a record back from its fields.
  init(kind: Kind, id: RecordID, fields: FieldReader) throws {
    switch kind {
    case .incident: self = .incident(try Incident(id: id, fields: fields))
    case .site: self = .site(try Site(id: id, fields: fields))
    case .family: self = .family(try Family(id: id, fields: fields))
    case .person: self = .person(try Person(id: id, fields: fields), try PersonName.list(of: id, fields: fields))
    case .missingCase: self = .missingCase(try MissingCase(id: id, fields: fields))
    case .relationship: self = .relationship(try Relationship(id: id, fields: fields))
    case .contact: self = .contact(try Contact(id: id, fields: fields))
    case .donor: self = .donor(try Donor(id: id, fields: fields))
    case .sample: self = .sample(try Sample(id: id, fields: fields))
    case .profile: self = .profile(try AnteMortemProfile(id: id, fields: fields))
    case .testimony: self = .testimony(try Testimony(id: id, fields: fields))
    case .statement: self = .statement(try WitnessStatement(id: id, fields: fields))
    case .tracingEvent: self = .tracingEvent(try TracingEvent(id: id, fields: fields))
    case .sourcedValue: self = .sourcedValue(try SourcedValue(id: id, fields: fields))
    case .personPair: self = .personPair(try PersonPair(id: id, fields: fields))
    case .consent: self = .consent(try Consent(id: id, fields: fields))
    case .custodyEvent: self = .custodyEvent(try CustodyEvent(id: id, fields: fields))
    case .dispatch: self = .dispatch(try Dispatch(id: id, fields: fields))
    case .laboratoryResult: self = .laboratoryResult(try LaboratoryResult(id: id, fields: fields))
    case .task: self = .task(try OfficeTask(id: id, fields: fields))
    case .setting: self = .setting(try OfficeSetting(id: id, fields: fields))
    }
  }
}
