import CaseModel
import SQLiteAccess

/// Numbers, codes and names that may stand only once, and records of which a person has one.
struct UniqueRules {
  let connection: Connection

  /// Throws where another record has the number, or where there is none.
  func check(_ record: Record) throws {
    switch record {
    case .incident(let value):
      try check("name", value.name, of: record, words: "name", advice: "Give the incident another name.")
    case .site(let value): try check("code", value.code, of: record, words: "code", advice: "Give the site another code, such as KLB-1.")
    case .family(let value):
      try check("number", value.number, of: record, words: "number", advice: "Give the family another number, or none.")
    case .missingCase(let value):
      try check("number", value.number, of: record, words: "number", advice: "Give the case another number, or none.")
    case .testimony(let value):
      try check("number", value.number, of: record, words: "number", advice: "Give the testimony another number, or none.")
    case .sample(let value): try check("barcode", value.barcode, of: record, words: "barcode", advice: "Check the label of the kit.")
    case .person(let value, _):
      guard let reference = value.reference else { return }
      try check("reference", reference, of: record, words: "reference", advice: "Give the person another reference, or none.")
    case .donor(let value): try checkOne(of: value.person, record, "a donor record", advice: "Change the one that is there.")
    case .profile(let value):
      try checkOne(of: value.person, record, "an ante-mortem profile", advice: "Change the one that is there.")
    case .dispatch(let value):
      try check("number", value.number, of: record, words: "number", advice: "Give the dispatch another number, or none.")
    case .setting(let value):
      try check("name", value.name.rawValue, of: record, words: "name", advice: "Change the setting that is there.")
    case .relationship, .contact, .statement, .tracingEvent, .sourcedValue, .personPair, .consent, .custodyEvent, .laboratoryResult,
      .task:
      break
    }
  }

  private func check(_ column: String, _ value: String, of record: Record, words: String, advice: String) throws {
    guard !value.isEmpty else { throw refusal("The \(record.kind.rawValue) has no \(words). \(advice)") }
    let other = try connection.first(
      "SELECT 1 FROM \(NumberBook.table(of: record.kind)) WHERE \(column) = ? AND id <> ?", .text(value), .id(record.id)
    ) { _ in true }
    guard other == nil else { throw refusal("The \(words) \(UniqueRules.shortened(value)) is in use already. \(advice)") }
  }

  private func checkOne(of person: RecordID, _ record: Record, _ words: String, advice: String) throws {
    let other = try connection.first(
      "SELECT 1 FROM \(NumberBook.table(of: record.kind)) WHERE person = (SELECT no FROM person WHERE id = ?) AND id <> ?", .id(person),
      .id(record.id)
    ) { _ in true }
    guard other == nil else { throw refusal("The person has \(words) already. \(advice)") }
  }

  /// A number as a sentence can hold it.
  private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
