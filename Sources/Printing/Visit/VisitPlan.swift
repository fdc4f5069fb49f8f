import CaseModel

/// The words of a collection visit's page, the same on paper and as text.
struct VisitPlan {
  /// One relative.
  struct Stop {
    var name: String
    var relation: String
    /// Age, health, telephone, where the office stands, and what the sample would do.
    var details: String
  }

  /// One family.
  struct Household {
    var title: String
    var summary: String
    var safety: String?
    var wishes: String?
    var stops: [Stop]
  }

  var title: String
  var office: String
  var asOf: Day
  var summary: String
  var households: [Household]

  init(_ visit: CollectionVisit, office: String) {
    title = "Collection visit: \(visit.place)"
    self.office = office
    asOf = visit.asOf
    let spare = visit.kits - visit.donors
    var parts = [
      Self.count(visit.households.count, "family", "families"), Self.count(visit.donors, "relative", "relatives") + " to ask",
      Self.count(visit.kits, "kit", "kits") + " to bring" + (spare > 0 ? " (\(spare) to spare)" : ""),
    ]
    if visit.familiesWithoutNeed > 0 {
      parts.append(Self.count(visit.familiesWithoutNeed, "family", "families") + " of the place need no visit")
    }
    if visit.familiesForLater > 0 {
      parts.append(Self.count(visit.familiesForLater, "family", "families") + " left for later visits")
    }
    summary = parts.joined(separator: ", ") + "."
    households = visit.households.enumerated().map { Self.household($1, number: $0 + 1) }
  }

  var footWords: String { "\(PrintJob.confidential) · as of \(asOf) · \(title) · \(office)" }

  private static func household(_ household: CollectionVisit.Household, number: Int) -> Household {
    let row = household.row
    var summary = "\(row.missing) missing, \(row.sampled) of \(row.members) members sampled, coverage \(row.coverage.rawValue)"
    if let last = row.lastContact { summary += ", last contact \(last)" } else { summary += ", no contact yet" }
    return Household(
      title: [
        "\(number). \(row.number)", row.name,
      ].filter { !$0.isEmpty }.joined(separator: "  "), summary: summary, safety: filled(household.safetyNote),
      wishes: filled(household.wishes),
      stops: household.stops.map { stop in
        let details = [
          stop.age.map { "age \($0)" } ?? "age not known", stop.health.map { "health \($0.rawValue)" },
          filled(stop.telephone).map { "tel. \($0)" } ?? "no telephone", filled(stop.state), filled(stop.gain),
        ]
        return Stop(name: stop.name, relation: stop.relation, details: details.compactMap { $0 }.joined(separator: " · "))
      })
  }

  private static func filled(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}
