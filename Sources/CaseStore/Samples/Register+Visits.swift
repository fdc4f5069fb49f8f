import CaseModel
import SQLiteAccess

extension Register {
  /// The places whose families need samples, the greatest need first.
  public func visitPlaces(limit: Int = 200) throws -> [VisitPlace] {
    try reading {
      try connection.rows(
        """
        SELECT p.text, f.families, f.need FROM place p JOIN
          (SELECT place_no, count(*) AS families, sum(need) AS need FROM family_list INDEXED BY family_list_visit WHERE need > 0
           GROUP BY place_no) f ON f.place_no = p.no
        WHERE p.text <> '' ORDER BY f.need DESC, p.text LIMIT ?
        """, .integer(max(0, limit))
      ) { VisitPlace(place: $0.text(0), families: $0.integer(1), need: $0.integer(2)) }
    }
  }

  /// A plan of a visit to the families of a place: those in which somebody can be asked there, the greatest need first.
  public func collectionVisit(to place: String, today: Day) throws -> CollectionVisit {
    try reading {
      var visit = CollectionVisit(place: place, asOf: today, households: [])
      guard let number = try connection.integer("SELECT no FROM place WHERE text = ? AND district = ''", .text(place)) else { return visit }
      let families = try connection.rows(
        "SELECT no, need FROM family_list WHERE place_no = ? ORDER BY need DESC, number_key", .integer(number)
      ) { (number: $0.integer(0), need: $0.integer(1)) }
      for family in families {
        let household = family.need > 0 ? try household(family.number, today: today) : nil
        guard let household, !household.stops.isEmpty else {
          visit.familiesWithoutNeed += 1
          continue
        }
        visit.households.append(household)
      }
      return visit
    }
  }

  private func household(_ family: Int, today: Day) throws -> CollectionVisit.Household? {
    guard let row = try familyRow(family) else { return nil }
    let notes = try connection.first("SELECT wishes, safety_note FROM family WHERE no = ?", .integer(family)) {
      ($0.optionalText(0), $0.optionalText(1))
    }
    let missing = try connection.rows("SELECT person_no FROM case_list WHERE family_no = ? ORDER BY no", .integer(family)) {
      $0.integer(0)
    }
    var stops: [(rank: Int, stop: CollectionVisit.Stop)] = []
    var seen: Set<RecordID> = []
    for person in missing {
      let tree = try tree(around: person)
      guard tree.cards.indices.contains(tree.index) else { continue }
      let sought = try shortName(tree.cards[tree.index].person)
      for (rank, line) in DonorSheet(tree, today: today).toAsk.enumerated() where line.distance != .abroad {
        guard seen.insert(line.person).inserted else { continue }
        let telephone = tree.cards.indices.contains(line.position) ? tree.cards[line.position].telephone : nil
        let name = try shownName(line.person) ?? line.name
        stops.append((rank, CollectionVisit.Stop(line, named: name, of: sought, telephone: telephone)))
      }
    }
    // What is first for one missing member comes before what is second for another.
    let ordered = stops.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.stop)
    return CollectionVisit.Household(row: row, wishes: notes?.0, safetyNote: notes?.1, stops: ordered)
  }

  /// A person's surname in capitals and given name, as in `ƏLİYEV Rəşad`.
  private func shortName(_ person: RecordID) throws -> String {
    let records = RecordReader(connection: connection)
    guard let number = try records.number(.person, person), var name = try records.names(of: number, person: person).first else {
      return ""
    }
    name.fathersName = ""
    name.marker = ""
    return ListName.list(name)
  }
}

extension CollectionVisit.Stop {
  /// The stop for a line of the sheet of somebody sought.
  fileprivate init(_ line: DonorSheet.Line, named name: String, of sought: String, telephone: String?) {
    self.init(
      person: line.person, name: name, relation: sought.isEmpty ? line.relation : "\(line.relation) of \(sought)", age: line.age,
      health: line.health, telephone: telephone, state: line.state, gain: line.gain)
  }
}
