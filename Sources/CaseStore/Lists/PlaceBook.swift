import CaseModel
import SQLiteAccess

/// The distinct places of the lists, each with its fold key: a filter by part of a place looks through these, not through all cases.
final class PlaceBook {
  private let connection: Connection
  private var known: [String: Int] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The number of a place, made when it is new.
  func number(of text: String) throws -> Int {
    if let number = known[text] { return number }
    let number: Int
    if let stored = try connection.integer("SELECT no FROM place WHERE text = ?", .text(text)) {
      number = stored
    } else {
      try connection.run("INSERT INTO place(text, fold) VALUES(?, ?)", .text(text), .text(FoldKey.of(text)))
      number = connection.lastInsertedRow
    }
    if known.count >= 20_000 { known.removeAll() }
    known[text] = number
    return number
  }
}
