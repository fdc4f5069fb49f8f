import CaseModel
import SQLiteAccess

/// Finds the names that a list of contacts shows, each once.
final class TaskNames {
  private let connection: Connection
  private var families: [RecordID: (name: String, first: CaseNumber?)] = [:]
  private var persons: [RecordID: String] = [:]
  private var cases: [RecordID: CaseNumber] = [:]

  /// A case and its number.
  private typealias CaseNumber = (id: RecordID, number: String)

  init(connection: Connection) { self.connection = connection }

  /// The contacts as tasks.
  func tasks(_ contacts: [Contact]) throws -> [DayPlan.Task] {
    try contacts.map { contact in
      let family = try contact.family.flatMap { try self.family($0) }
      let shown = try contact.cases.first.flatMap { try missingCase($0) } ?? family?.first
      return DayPlan.Task(
        contact: contact, familyName: family?.name ?? "", personName: try contact.person.map { try person($0) } ?? contact.withWhom ?? "",
        caseID: shown?.id, caseNumber: shown?.number ?? "")
    }
  }

  private func family(_ id: RecordID) throws -> (name: String, first: CaseNumber?)? {
    if let known = families[id] { return known }
    let found = try connection.first("SELECT no, number, name FROM family WHERE id = ?", .id(id)) {
      ($0.integer(0), "\($0.text(1)) \($0.text(2))")
    }
    guard let (number, name) = found else { return nil }
    let first: CaseNumber? = try connection.first(
      "SELECT id, number FROM case_list WHERE family_no = ? ORDER BY no LIMIT 1", .integer(number)
    ) { (try $0.id(0), $0.text(1)) }
    families[id] = (name, first)
    return (name, first)
  }

  private func missingCase(_ id: RecordID) throws -> CaseNumber? {
    if let known = cases[id] { return known }
    guard let number = try connection.first("SELECT number FROM missing_case WHERE id = ?", .id(id), read: { $0.text(0) }) else {
      return nil
    }
    cases[id] = (id, number)
    return (id, number)
  }

  private func person(_ id: RecordID) throws -> String {
    if let known = persons[id] { return known }
    let records = RecordReader(connection: connection)
    let name = try records.number(.person, id).flatMap { try records.names(of: $0, person: id).first.map(ListName.list) } ?? ""
    persons[id] = name
    return name
  }
}
