import CaseModel
import SQLiteAccess

/// Which rows a list holds, in the words of SQL: conditions on columns that every index of the list carries.
struct ListCondition: Hashable {
  /// The conditions, joined by AND.
  private(set) var parts: [String] = []
  /// The values for their parameters.
  private(set) var values: [Value] = []

  /// True where every row belongs to the list.
  var isEmpty: Bool { parts.isEmpty }

  /// The condition as a WHERE clause; empty where there is none.
  var clause: String { isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }

  mutating func add(_ part: String, _ values: Value...) {
    parts.append(part)
    self.values += values
  }
}

extension ListCondition {
  /// The condition of a filter of cases.
  init(_ filter: CaseFilter) {
    var mask = 0
    var wanted = 0
    func require(_ field: CaseFacets.Field, _ value: Int) {
      mask |= field.mask
      wanted |= field.packed(value)
    }
    if let category = filter.category { require(CaseFacets.category, CaseFacets.rank(of: category)) }
    if let sex = filter.sex { require(CaseFacets.sex, CaseFacets.rank(of: sex)) }
    if let ageGroup = filter.ageGroup { require(CaseFacets.ageGroup, CaseFacets.rank(of: ageGroup)) }
    if let fate = filter.fate { require(CaseFacets.fate, CaseFacets.rank(of: fate)) }
    if let workflow = filter.workflow { require(CaseFacets.workflow, CaseFacets.rank(of: workflow)) }
    if let coverage = filter.coverage { require(CaseFacets.coverage, CaseFacets.rank(of: coverage)) }
    if let reach = filter.reach { require(CaseFacets.reach, CaseFacets.rank(of: reach)) }
    if filter.yearUnknown { require(CaseFacets.year, 0) }
    if let year = filter.year { require(CaseFacets.year, CaseFacets.yearValue(year)) }
    if filter.severalMissing { require(CaseFacets.several, 1) }
    if mask != 0 { add("facets & ? = ?", .integer(mask), .integer(wanted)) }
    if !filter.circumstances.isEmpty {
      let field = CaseFacets.circumstance
      let set = filter.circumstances.reduce(0) { $0 | 1 << CaseFacets.rank(of: $1) }
      add("(? >> ((facets & ?) >> ?)) & 1", .integer(set), .integer(field.mask), .integer(field.shift))
    }
    if let incident = filter.incident {
      add("incident_no = coalesce((SELECT no FROM incident WHERE name = ?), -1)", .text(incident))
    }
    if let least = filter.reachAtLeast {
      add("facets & ? >= ?", .integer(CaseFacets.reach.mask), .integer(CaseFacets.reach.packed(CaseFacets.rank(of: least))))
    }
    if let district = filter.district { add("place_no IN (SELECT no FROM place WHERE district = ?)", .text(district)) }
    addPlace(filter.place)
  }

  /// The condition of a query of families.
  init(_ query: FamilyQuery) {
    if query.severalMissing { add("missing >= 2") }
    addPlace(query.place)
  }

  private mutating func addPlace(_ place: String?) {
    guard let place, !place.isEmpty else { return }
    add("place_no IN (SELECT no FROM place WHERE instr(fold, ?))", .text(FoldKey.of(place)))
  }
}
