import CaseModel
import SQLiteAccess

/// Computes the row of `case_list` of each case: one by one after a change, all of them after an import. The code is the same.
struct CaseListWriter {
  let connection: Connection
  let places: PlaceBook
  let kin: any KinSource
  /// The office's rules for coverage grades.
  let rules: CoverageTable

  /// Computes the rows of all cases, into an empty table.
  func writeAll() throws {
    try write(suffix: "", [])
  }

  /// Computes the row of one case again.
  func write(case number: Int) throws {
    try connection.run("DELETE FROM case_list WHERE no = ?", .integer(number))
    try write(suffix: " WHERE c.no = ?", [.integer(number)])
  }

  private func write(suffix: String, _ values: [Value]) throws {
    let select = try connection.prepare(CaseListWriter.select + suffix + " ORDER BY c.no")
    let insert = try connection.prepare(CaseListWriter.insert)
    try select.bind(all: values)
    while try select.step() { try write(select, into: insert) }
  }

  private func write(_ row: Statement, into insert: Statement) throws {
    let category: Category = try row.word(5)
    let circumstance: Circumstance = try row.word(6)
    let fate: Fate = try row.word(7)
    let workflow: Workflow = try row.word(8)
    let lastSeen = try row.date(9)
    let sex: Sex = try row.word(15)
    let born = try row.date(16)
    let person = row.integer(20)
    let name = try name(row)
    let place = CaseListWriter.place(row.optionalText(13), row.optionalText(14))
    let incident = row.text(21)
    let ageGroup = AgeGroup(born: born, lastSeen: lastSeen)
    let coverage = try kin.coverage(of: person, rules: rules)
    let listName = name.map(ListName.list) ?? ""
    let order = name.map { [$0.surname, $0.given, $0.fathersName].filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
    var cells = Binder(insert)
    try cells.identity(try row.id(1), number: row.integer(0))
    try cells.id(row.optionalID(2))
    try cells.id(row.optionalID(3))
    try cells.text(row.text(4))
    try cells.text(listName)
    try cells.integer(born?.year)
    try cells.text(lastSeen?.typed ?? "")
    try cells.text(place)
    try cells.text(incident)
    try cells.integer(CaseFacets.rank(of: category))
    try cells.integer(CaseFacets.rank(of: sex))
    try cells.integer(CaseFacets.rank(of: ageGroup))
    try cells.integer(CaseFacets.rank(of: circumstance))
    try cells.integer(CaseFacets.rank(of: fate))
    try cells.integer(CaseFacets.rank(of: workflow))
    try cells.integer(CaseFacets.rank(of: coverage.grade))
    try cells.text(NumberKey.of(row.text(4)))
    try cells.bytes(SortKeys.text(order))
    try cells.integer(born?.year ?? SortKeys.unknown)
    try cells.integer(SortKeys.date(lastSeen))
    try cells.bytes(SortKeys.text(place))
    try cells.bytes(SortKeys.text(incident))
    try cells.text(FoldKey.of(name?.surname ?? ""))
    try cells.integer(NumberKey.serial(row.text(4)))
    try cells.integer(
      CaseFacets.replacing(
        coverage,
        in: CaseFacets.pack(
          category: category, sex: sex, ageGroup: ageGroup, circumstance: circumstance, fate: fate, workflow: workflow,
          several: row.integer(22) > 1, year: lastSeen?.year)))
    try cells.integer(row.integer(23))
    try cells.integer(try places.number(of: place, district: row.optionalText(14) ?? ""))
    try cells.integer(row.optionalInteger(24))
    try cells.integer(person)
    _ = try cells.run()
  }

  private func name(_ row: Statement) throws -> PersonName? {
    guard !row.isNull(25) else { return nil }
    return PersonName(
      id: .unassigned, person: .unassigned, kind: try row.word(25), script: try row.word(26), given: row.text(27),
      fathersName: row.text(28), surname: row.text(29), marker: row.text(30))
  }

  /// Place and district as one text, the district only where it says more.
  static func place(_ place: String?, _ district: String?) -> String {
    switch (place, district) {
    case (let place?, let district?) where !place.isEmpty && !district.isEmpty && place != district: "\(place), \(district)"
    case (let place?, _) where !place.isEmpty: place
    default: district ?? ""
    }
  }

  private static let insert = "INSERT INTO case_list VALUES(" + Array(repeating: "?", count: 30).joined(separator: ",") + ")"

  private static let select = """
    SELECT c.no, c.id, p.id, f.id, c.number, c.category, c.circumstance, c.fate, c.workflow,
      c.last_seen_typed, c.last_seen_earliest, c.last_seen_latest, c.last_seen_exactness, c.last_seen_place, c.last_seen_district,
      p.sex, p.born_typed, p.born_earliest, p.born_latest, p.born_exactness, p.no, coalesce(i.name, ''),
      (SELECT count(*) FROM person q JOIN missing_case d ON d.person = q.no WHERE q.family = p.family),
      coalesce(i.no, 0), p.family, n.kind, n.script, n.given, n.fathers_name, n.surname, n.marker
    FROM missing_case c JOIN person p ON p.no = c.person LEFT JOIN family f ON f.no = p.family LEFT JOIN incident i ON i.no = c.incident
      LEFT JOIN person_name n ON n.person = p.no AND n.position = 0
    """
}
