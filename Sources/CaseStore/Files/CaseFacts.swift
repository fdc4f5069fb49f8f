import CaseModel
import SQLiteAccess

/// What was written about a case besides its own fields: profile, tracing events, testimony, and from which source each fact is known.
struct CaseFacts {
  /// The contacts of a case: with its family, with the missing person, or about this case among others.
  static let contacts = """
    (c.family = (SELECT p.family FROM missing_case m JOIN person p ON p.no = m.person WHERE m.no = ?1)
      OR c.person = (SELECT person FROM missing_case WHERE no = ?1)
      OR c.no IN (SELECT contact FROM contact_case WHERE missing_case = ?1))
    """

  let connection: Connection
  let records: RecordReader

  /// Puts the facts into a case file.
  func fill(_ file: inout CaseFile, case number: Int, person: Int) throws {
    file.profile = try records.profile(of: person)
    file.events = try records.events(of: number)
    file.statements = try TestimonyReader(connection: connection).statements(about: person)
    file.testimonies = try records.testimonies(matching: "no IN (SELECT testimony FROM testimony_case WHERE missing_case = ?)", number)
      .sorted { ($0.on?.earliest?.number ?? .min, $0.id) > ($1.on?.earliest?.number ?? .min, $1.id) }.map(\.sealed)
    file.sourcedValues = try records.sourcedValues(about: file.missingCase.id) + records.sourcedValues(about: file.person.id)
    let facts = FactSources(connection: connection)
    file.sources = try facts.sources(of: .missingCase(file.missingCase))
    file.sources.merge(try facts.sources(of: .person(file.person, file.names))) { first, _ in first }
    let words = RecordWords(connection: connection)
    let named = Array(file.sources.values) + file.events.compactMap(\.source) + file.sourcedValues.compactMap(\.source)
    for source in Set(named) { file.sourceWords[source] = try words.words(source) }
  }
}

extension Testimony {
  /// The testimony as it leaves the register: without the witness where that is sealed.
  var sealed: Testimony {
    guard isSealed else { return self }
    var copy = self
    copy.witness = nil
    copy.witnessName = nil
    return copy
  }
}
