import CaseModel
import SQLiteAccess

extension Register {
  /// How far the samples have come, counted from all cases in one pass over the narrowest index.
  public func coverageFigures() throws -> CoverageFigures {
    try reading {
      var counts: [Group: Int] = [:]
      try connection.forEach("SELECT facets, place_no FROM case_list INDEXED BY case_list_number_key") { row in
        counts[Group(facets: row.integer(0) & Group.mask, place: row.integer(1)), default: 0] += 1
      }
      let districts = Dictionary(
        uniqueKeysWithValues: try connection.rows("SELECT no, district FROM place") { ($0.integer(0), $0.text(1)) })
      var tally = Tally()
      for (group, count) in counts { try tally.add(group, district: districts[group.place] ?? "", count) }
      return tally.figures
    }
  }
}

/// Cases that agree in all that the figures ask for.
private struct Group: Hashable {
  static let mask = CaseFacets.coverage.mask | CaseFacets.reach.mask | CaseFacets.year.mask
  var facets: Int
  var place: Int
}

/// Adds groups of cases up.
private struct Tally {
  private var grades: [CoverageGrade: Int] = [:]
  private var districts: [String: [CoverageGrade: Int]] = [:]
  private var years: [Int: [CoverageGrade: Int]] = [:]
  private var funnel: [SampleReach: Int] = [:]

  mutating func add(_ group: Group, district: String, _ count: Int) throws {
    let grade: CoverageGrade = try CaseFacets.coverage.value(in: group.facets)
    let reach: SampleReach = try CaseFacets.reach.value(in: group.facets)
    let year = (group.facets & CaseFacets.year.mask) >> CaseFacets.year.shift
    grades[grade, default: 0] += count
    districts[district, default: [:]][grade, default: 0] += count
    years[year, default: [:]][grade, default: 0] += count
    for step in SampleReach.allCases where step <= reach { funnel[step, default: 0] += count }
  }

  /// The figures; a year of 0 stands for one that is not known.
  var figures: CoverageFigures {
    let places = districts.map { CoverageFigures.Group(name: $0.key, grades: $0.value) }
    let known = years.filter { $0.key != 0 }.sorted { $0.key < $1.key }.map { (String($0.key), $0.value) }
    let unknown = years[0].map { [("", $0)] } ?? []
    return CoverageFigures(
      grades: grades, districts: places.sorted { ($1.total, $0.name) < ($0.total, $1.name) },
      years: (known + unknown).map { CoverageFigures.Group(name: $0.0, grades: $0.1) }, funnel: funnel)
  }
}
