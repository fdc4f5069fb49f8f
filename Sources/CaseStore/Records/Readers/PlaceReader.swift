import CaseModel
import SQLiteAccess

/// Reading incidents and sites.
extension RecordReader {
  func incident(_ number: Int) throws -> Incident? {
    try connection.first("SELECT * FROM incident WHERE no = ?", .integer(number), read: RecordReader.incident)
  }

  func site(_ number: Int) throws -> Site? {
    try connection.first("SELECT * FROM site WHERE no = ?", .integer(number), read: RecordReader.site)
  }

  /// The incident in a row of its table.
  static func incident(_ row: Statement) throws -> Incident {
    Incident(id: try row.id(1), name: row.text(2), began: try row.date(3), ended: try row.date(7))
  }

  /// The site in a row of its table.
  static func site(_ row: Statement) throws -> Site {
    var site = Site(
      id: try row.id(1), code: row.text(2), name: row.text(3), kind: try row.word(4), district: row.text(5), status: try row.word(6))
    site.latitude = row.optionalReal(7)
    site.longitude = row.optionalReal(8)
    site.precisionMetres = row.optionalInteger(9)
    site.reported = try row.date(10)
    site.note = row.optionalText(14)
    return site
  }
}
