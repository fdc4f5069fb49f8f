import CaseModel
import SQLiteAccess

/// The distinct places of the lists, each with its fold key and its district: a filter by part of a place, or by a district, looks through
/// these, not through all cases.
final class PlaceBook {
  private let connection: Connection
  private var known: [Place: Int] = [:]

  private struct Place: Hashable {
    var text: String
    var district: String
  }

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The number of a place, made when it is new.
  func number(of text: String, district: String) throws -> Int {
    let place = Place(text: text, district: district)
    if let number = known[place] { return number }
    let number: Int
    if let stored = try connection.integer("SELECT no FROM place WHERE text = ? AND district = ?", .text(text), .text(district)) {
      number = stored
    } else {
      try connection.run("INSERT INTO place(text, fold, district) VALUES(?, ?, ?)", .text(text), .text(FoldKey.of(text)), .text(district))
      number = connection.lastInsertedRow
    }
    if known.count >= 20_000 { known.removeAll() }
    known[place] = number
    return number
  }
}
