import CaseModel

/// One record of the register as it is created: what one op of the log holds. A person brings his or her names along.
enum Record: Hashable, Sendable {
  case incident(Incident)
  case site(Site)
  case family(Family)
  case person(Person, [PersonName])
  case missingCase(MissingCase)
  case relationship(Relationship)
  case contact(Contact)
  case donor(Donor)
  case sample(Sample)

  /// The kinds of record, by the word that stands in the log's `field` column where one is created.
  enum Kind: String, CaseIterable, Sendable {
    case incident, site, family, person
    case missingCase = "missing case"
    case relationship, contact, donor, sample

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
      }
    }
  }

  /// What kind of record it is.
  var kind: Kind {
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
    }
  }

  /// The identity of the record.
  var id: RecordID {
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
    }
  }

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
    }
  }

  /// Reads a record back from the log.
  init(kind: Kind, id: RecordID, body: [UInt8]) throws {
    let fields = try FieldReader(body)
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
    }
  }
}
