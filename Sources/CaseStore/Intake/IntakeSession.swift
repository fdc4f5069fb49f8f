import CaseModel
import SQLiteAccess

/// One import: resolves references, refuses what cannot be, and writes the rest through the log.
final class IntakeSession {
  /// What became of an entry.
  enum Outcome {
    case created(Int)
    case skipped
    case refused(String)
  }

  let connection: Connection
  let writer: CommitWriter
  let persons: ReferenceBook
  let families: ReferenceBook
  let incidents: ReferenceBook
  let caseNumbers: CaseNumbers
  let caseLookup: ReferenceBook
  let siteCodes: ReferenceBook
  let barcodes: ReferenceBook
  let dispatches: ReferenceBook
  let ties: any RecordedTies
  /// The donors that this import made, by the local number of the person.
  var donors: Set<Int> = []
  /// The samples that steps of this import put into dispatches, in the order in which they came.
  var packed = PackedDispatches()
  /// What was left out of records that were taken in, with the line that named it.
  var omissions: [IntakeProblem] = []
  /// Families whose contact person is still to come, by that person's reference, with the line that named it.
  var awaitedContacts: [String: [(family: RecordID, line: Int)]] = [:]
  /// The line of the entry at hand.
  private(set) var line = 0

  init(_ connection: Connection, writer: CommitWriter, ties: any RecordedTies, prefix: String, year: Int) throws {
    self.connection = connection
    self.writer = writer
    self.ties = ties
    persons = try ReferenceBook(connection, writer: writer, table: "person", column: "reference")
    families = try ReferenceBook(connection, writer: writer, table: "family", column: "number")
    incidents = try ReferenceBook(connection, writer: writer, table: "incident", column: "name")
    caseLookup = try ReferenceBook(connection, writer: writer, table: "missing_case", column: "number")
    siteCodes = try ReferenceBook(connection, writer: writer, table: "site", column: "code")
    barcodes = try ReferenceBook(connection, writer: writer, table: "sample", column: "barcode")
    dispatches = try ReferenceBook(connection, writer: writer, table: "dispatch", column: "number")
    caseNumbers = CaseNumbers(connection, prefix: prefix, year: year)
  }

  /// Takes in one entry.
  func take(_ entry: IntakeEntry, line: Int) throws -> Outcome {
    self.line = line
    return switch entry {
    case .incident(let incident): try take(incident)
    case .site(let site): try take(site)
    case .family(let family): try take(family)
    case .person(let person): try take(person)
    case .relationship(let relationship): try take(relationship)
    case .contact(let contact): try take(contact)
    case .donor(let donor): try take(donor)
    case .consent(let consent): try take(consent)
    case .sample(let sample): try take(sample)
    case .dispatch(let dispatch): try take(dispatch)
    case .custody(let event): try take(event)
    case .result(let result): try take(result)
    }
  }

  private func take(_ incident: Incident) throws -> Outcome {
    guard !incident.name.isEmpty else { return .refused("The incident has no name. Give it one.") }
    if let known = try incidents.find(incident.name) {
      return incidents.isOlder(known) ? .skipped : .refused("The incident \"\(incident.name)\" stands twice in the file.")
    }
    try create(Incident(id: writer.newID(), name: incident.name, began: incident.began, ended: incident.ended))
    return .created(1)
  }

  private func create(_ incident: Incident) throws {
    let number = try writer.create(.incident(incident))
    incidents.remember(incident.name, .init(id: incident.id, number: number))
  }

  /// Writes what can be written only when everything was read: the lists of the dispatches.
  func finish() throws { try packed.write(writer) }

  /// What is wrong once everything was read: contact persons who never came, and what else was left out.
  func remainingProblems() -> [IntakeProblem] {
    omissions
      + awaitedContacts.flatMap { reference, families in
        families.map {
          IntakeProblem(line: $0.line, message: "The contact person \(reference) is not in the file. The family was taken in without.")
        }
      }
  }

  /// The incident of this name, made when the register has none.
  func incident(named name: String?) throws -> (id: RecordID, isNew: Bool)? {
    guard let name, !name.isEmpty else { return nil }
    if let known = try incidents.find(name) { return (known.id, false) }
    let incident = Incident(id: writer.newID(), name: name)
    try create(incident)
    return (incident.id, true)
  }

  private func take(_ site: Site) throws -> Outcome {
    guard !site.code.isEmpty else { return .refused("The site has no code. Give it one, such as KLB-1.") }
    if let known = try siteCodes.find(site.code) {
      return siteCodes.isOlder(known) ? .skipped : .refused("The site code \(site.code) stands twice in the file.")
    }
    guard site.latitude.map({ abs($0) <= 90 }) ?? true, site.longitude.map({ abs($0) <= 180 }) ?? true else {
      return .refused("The coordinates of the site are not on the earth. Check latitude and longitude.")
    }
    var record = Site(
      id: writer.newID(), code: site.code, name: site.name, kind: site.kind, district: site.district, status: site.status)
    record.latitude = site.latitude
    record.longitude = site.longitude
    record.precisionMetres = site.precisionMetres.map { max(0, $0) }
    record.reported = site.reported
    record.note = site.note
    let number = try writer.create(.site(record))
    siteCodes.remember(site.code, .init(id: record.id, number: number))
    return .created(1)
  }
}
