import CaseModel

/// The words in which lists and pages show the values of a case.
public enum CaseWords {
  /// The age group at disappearance: `child under 18` and so on.
  public static func words(_ group: AgeGroup, limits: AgeGroup.Limits = AgeGroup.Limits()) -> String {
    switch group {
    case .child: "child (under \(limits.adultFrom))"
    case .adult: "adult"
    case .elderly: "elderly (\(limits.elderlyFrom) and over)"
    case .unknown: "age not known"
    }
  }

  /// The title of a column and its name in the sort list.
  public static func title(_ column: CaseColumn) -> String {
    switch column {
    case .number: "Case"
    case .name: "Missing person"
    case .birthYear: "Born"
    case .lastSeen: "Last seen"
    case .place: "Place"
    case .incident: "Incident"
    case .category: "Category"
    case .sex: "Sex"
    case .ageGroup: "Age group"
    case .circumstance: "Circumstance"
    case .fate: "Fate"
    case .workflow: "Workflow"
    case .coverage: "Coverage"
    }
  }

  /// The title of a column of the family list.
  public static func title(_ column: FamilyColumn) -> String {
    switch column {
    case .number: "Family"
    case .name: "Name"
    case .place: "Place"
    case .missing: "Missing"
    case .members: "People"
    case .sampled: "Sampled"
    case .coverage: "Coverage"
    case .lastContact: "Last contact"
    case .need: "Need"
    }
  }

  /// A filter in words: `First Karabakh war; civilian; last seen in Ağdam`. Empty for the filter that matches everything.
  public static func words(_ filter: CaseFilter) -> String {
    var parts: [String] = []
    if let incident = filter.incident { parts.append(incident) }
    if let category = filter.category { parts.append(category == .unknown ? "category not known" : category.rawValue) }
    if let sex = filter.sex { parts.append(sex == .unknown ? "sex not known" : sex.rawValue) }
    if let group = filter.ageGroup { parts.append(words(group)) }
    if !filter.circumstances.isEmpty {
      let chosen = Circumstance.allCases.filter(filter.circumstances.contains)
      parts.append(chosen.map { $0 == .unknown ? "circumstance not known" : $0.rawValue }.joined(separator: " or "))
    }
    if let fate = filter.fate { parts.append("fate \(fate == .unknown ? "not known" : fate.rawValue)") }
    if let workflow = filter.workflow { parts.append("workflow \(workflow.rawValue)") }
    if let coverage = filter.coverage { parts.append("sample coverage \(coverage.rawValue)") }
    if let reach = filter.reach { parts.append("samples: \(reach.rawValue), no farther") }
    if let reach = filter.reachAtLeast { parts.append("samples: \(reach.rawValue)") }
    if let district = filter.district { parts.append(district.isEmpty ? "district not known" : "district \(district)") }
    if let place = filter.place, !place.isEmpty { parts.append("last seen in \(place)") }
    if filter.yearUnknown { parts.append("year last seen not known") }
    if let year = filter.year { parts.append("last seen in \(year)") }
    if filter.severalMissing { parts.append("families with several missing") }
    return parts.joined(separator: "; ")
  }
}
