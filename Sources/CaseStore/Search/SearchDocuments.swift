import SQLiteAccess

/// The documents of one of the two search indexes, which FTS5 must be told of with their old text to forget them.
struct SearchDocuments {
  let connection: Connection
  /// `case` or `person`.
  let kind: String

  /// Takes a document out of the table and the index, where there is one.
  func remove(_ number: Int) throws {
    let text = try connection.first("SELECT text FROM \(kind)_document WHERE no = ?", .integer(number)) { $0.text(0) }
    guard let text else { return }
    try connection.run(
      "INSERT INTO \(kind)_search(\(kind)_search, rowid, text) VALUES('delete', ?, ?)", .integer(number), .text(text))
    try connection.run("DELETE FROM \(kind)_document WHERE no = ?", .integer(number))
  }

  /// Puts a document that was written into its table into the index.
  func enter(_ number: Int, _ text: String) throws {
    try connection.run("INSERT INTO \(kind)_search(rowid, text) VALUES(?, ?)", .integer(number), .text(text))
  }
}
