import CaseModel
import SQLiteAccess

extension Register {
  /// The published figures, computed from the cases: groups do not overlap, as `Figures` says.
  public func figures() throws -> Figures {
    try reading {
      var incidents: [String: Figures.IncidentFigures] = [:]
      let mask = CaseFacets.category.mask | CaseFacets.sex.mask | CaseFacets.ageGroup.mask | CaseFacets.circumstance.mask
      try connection.forEach(
        "SELECT incident, facets & ?, count(*) FROM case_list GROUP BY incident_no, facets & ?", .integer(mask), .integer(mask)
      ) { row in
        let name = row.text(0)
        var figures = incidents[name] ?? .none(name)
        try figures.add(facets: row.integer(1), count: row.integer(2))
        incidents[name] = figures
      }
      return Figures(
        incidents: incidents.values.sorted { ($1.missing, $0.name) < ($0.missing, $1.name) },
        familiesWithSeveralMissing: try connection.integer("SELECT count(*) FROM family_list WHERE missing >= 2") ?? 0,
        sites: try Counters(connection).value(.site))
    }
  }
}

extension Figures.IncidentFigures {
  /// The figures of an incident before anybody was counted.
  fileprivate static func none(_ name: String) -> Figures.IncidentFigures {
    Figures.IncidentFigures(
      name: name, missing: 0, military: 0, civilian: 0, civilianChildren: 0, civilianWomen: 0, civilianElderly: 0,
      heldOrUnableToLeave: Figures.Held(total: 0, children: 0, women: 0, elderly: 0))
  }

  /// Adds a number of cases that agree in all that the figures ask for.
  fileprivate mutating func add(facets: Int, count: Int) throws {
    let category: Category = try CaseFacets.category.value(in: facets)
    let sex: Sex = try CaseFacets.sex.value(in: facets)
    let ageGroup: AgeGroup = try CaseFacets.ageGroup.value(in: facets)
    let circumstance: Circumstance = try CaseFacets.circumstance.value(in: facets)
    let isWoman = ageGroup == .adult && sex == .female
    missing += count
    if category == .military { military += count }
    if category == .civilian {
      civilian += count
      if ageGroup == .child { civilianChildren += count }
      if isWoman { civilianWomen += count }
      if ageGroup == .elderly { civilianElderly += count }
    }
    guard circumstance.isHeldOrUnableToLeave else { return }
    heldOrUnableToLeave.total += count
    if ageGroup == .child { heldOrUnableToLeave.children += count }
    if isWoman { heldOrUnableToLeave.women += count }
    if ageGroup == .elderly { heldOrUnableToLeave.elderly += count }
  }
}
