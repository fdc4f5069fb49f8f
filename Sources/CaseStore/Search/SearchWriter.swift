import CaseModel
import SQLiteAccess

/// Keeps documents and search index in step with persons and cases: one by one after a change, all at once after an import.
struct SearchWriter {
  private let connection: Connection
  private let words: WordBook

  init(_ connection: Connection) throws {
    self.connection = connection
    words = try WordBook(connection)
  }

  /// Writes the documents of all persons and cases, into empty tables, and builds the index from them.
  func writeAll() throws {
    try writePersons(where: "") { _ in }
    try writeCases(where: "") { _ in }
    for table in ["person_search", "case_search"] { try connection.execute("INSERT INTO \(table)(\(table)) VALUES('rebuild')") }
  }

  /// Writes the document of a person, in place of an older one.
  func write(person number: Int) throws {
    let documents = SearchDocuments(connection: connection, kind: "person")
    try documents.remove(number)
    try writePersons(where: "WHERE p.no = \(number)") { try documents.enter(number, $0) }
  }

  /// Writes the document of a case, in place of an older one.
  func write(case number: Int) throws {
    let documents = SearchDocuments(connection: connection, kind: "case")
    try documents.remove(number)
    try writeCases(where: "WHERE c.no = \(number)") { try documents.enter(number, $0) }
  }

  private func writePersons(where condition: String, _ written: (String) throws -> Void) throws {
    let insert = try connection.prepare("INSERT INTO person_document(no, text) VALUES(?, ?)")
    let select = try connection.prepare(
      """
      SELECT p.no, n.surname, n.given, n.fathers_name, n.marker, p.residence, p.birth_place, p.born_earliest, p.born_latest, n.as_written
      FROM person p LEFT JOIN person_name n ON n.person = p.no \(condition) ORDER BY p.no, n.position
      """)
    try eachDocument(select, insert: insert, written) { row, document in
      if let residence = row.optionalText(5) { document.places.append(try words.fold(residence)) }
      if let birthPlace = row.optionalText(6) { document.places.append(try words.fold(birthPlace)) }
      document.born = SearchWriter.year(row, 7)
    }
  }

  private func writeCases(where condition: String, _ written: (String) throws -> Void) throws {
    let insert = try connection.prepare("INSERT INTO case_document(no, text) VALUES(?, ?)")
    let select = try connection.prepare(
      """
      SELECT c.no, n.surname, n.given, n.fathers_name, n.marker, c.last_seen_place, c.last_seen_district, p.born_earliest, p.born_latest,
        n.as_written, p.birth_place, c.last_seen_earliest, c.last_seen_latest
      FROM missing_case c JOIN person p ON p.no = c.person LEFT JOIN person_name n ON n.person = p.no \(condition)
      ORDER BY c.no, n.position
      """)
    try eachDocument(select, insert: insert, written) { row, document in
      for column in [5, 6, 10] {
        if let place = row.optionalText(column) { document.places.append(try words.fold(place)) }
      }
      document.born = SearchWriter.year(row, 7)
      document.lastSeen = SearchWriter.year(row, 11)
    }
  }

  /// Puts the names of each person together; the rows of one follow each other.
  private func eachDocument(
    _ select: Statement, insert: Statement, _ written: (String) throws -> Void, facts: (Statement, inout SearchDocument) throws -> Void
  ) throws {
    var number: Int?
    var document = SearchDocument()
    // Whole names follow the names in parts, so that the line of a name is its position.
    var asWritten: [SearchDocument.Name] = []
    func close() throws {
      guard let number else { return }
      document.names += asWritten
      let text = document.text
      try insert.bind(1, number)
      try insert.bind(2, text)
      try insert.run()
      try written(text)
    }
    while try select.step() {
      if select.integer(0) != number {
        try close()
        number = select.integer(0)
        document = SearchDocument()
        asWritten = []
        try facts(select, &document)
      }
      guard !select.isNull(1) else { continue }
      document.names.append(
        SearchDocument.Name(
          surname: try words.fold(select.text(1)), given: try words.fold(select.text(2)), fathersName: try words.fold(select.text(3)),
          marker: try words.fold(select.text(4))))
      if let whole = select.optionalText(9) {
        asWritten.append(.init(surname: "", given: "", fathersName: "", marker: try words.fold(whole)))
      }
    }
    try close()
  }

  private static func year(_ row: Statement, _ column: Int) -> Int? {
    PartialDate(typed: "", earliest: row.day(column), latest: row.day(column + 1), exactness: .day).year
  }
}
