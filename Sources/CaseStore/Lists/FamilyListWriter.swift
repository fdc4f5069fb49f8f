import CaseModel
import SQLiteAccess

/// Computes the row of `family_list` of each family, after the rows of its cases.
struct FamilyListWriter {
  let connection: Connection
  let places: PlaceBook

  /// Computes the rows of all families, into an empty table.
  func writeAll() throws {
    try write(suffix: "", [])
  }

  /// Computes the row of one family again.
  func write(family number: Int) throws {
    try connection.run("DELETE FROM family_list WHERE no = ?", .integer(number))
    try write(suffix: " WHERE f.no = ?", [.integer(number)])
  }

  private func write(suffix: String, _ values: [Value]) throws {
    let select = try connection.prepare(FamilyListWriter.select + suffix + " ORDER BY f.no")
    let insert = try connection.prepare(
      "INSERT INTO family_list VALUES(" + Array(repeating: "?", count: 16).joined(separator: ",") + ")")
    try select.bind(all: values)
    while try select.step() {
      let place = select.text(4)
      var cells = Binder(insert)
      try cells.identity(try select.id(1), number: select.integer(0))
      try cells.text(select.text(2))
      try cells.text(select.text(3))
      try cells.text(place)
      try cells.integer(select.integer(5))
      try cells.integer(select.integer(6))
      try cells.integer(select.integer(7))
      try cells.integer(select.integer(8))
      try cells.integer(select.optionalInteger(9))
      try cells.text(NumberKey.of(select.text(2)))
      try cells.bytes(SortKeys.text(select.text(3)))
      try cells.bytes(SortKeys.text(place))
      try cells.integer(select.optionalInteger(9) ?? SortKeys.unknown)
      try cells.integer(try places.number(of: place, district: ""))
      try cells.integer(select.integer(10))
      _ = try cells.run()
    }
  }

  /// What the missing members of a family lack, added up over its rows `l` of `case_list`.
  private static let need = "coalesce(sum((l.facets & \(CaseFacets.need.mask)) >> \(CaseFacets.need.shift)), 0)"
  /// The lowest coverage of a family's missing members, and what they lack.
  static let coverageAndNeed = "coalesce(min(l.coverage), 0), " + need

  private static let select = """
    SELECT f.no, f.id, f.number, f.name, coalesce(f.place, ''),
      (SELECT count(*) FROM case_list l WHERE l.family_no = f.no),
      (SELECT count(*) FROM person p WHERE p.family = f.no),
      (SELECT count(*) FROM person p WHERE p.family = f.no
        AND EXISTS (SELECT 1 FROM sample s WHERE s.donor = p.no AND \(SampleRules.counts))),
      (SELECT coalesce(min(l.coverage), 0) FROM case_list l WHERE l.family_no = f.no),
      (SELECT max(k.day) FROM contact k WHERE k.family = f.no),
      (SELECT \(need) FROM case_list l WHERE l.family_no = f.no)
    FROM family f
    """
}
