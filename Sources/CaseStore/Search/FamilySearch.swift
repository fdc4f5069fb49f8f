import CaseModel
import SQLiteAccess

extension Register {
  /// Finds families through any of their members, missing or not, or by their number; each family once, with its best reason.
  public func searchFamilies(_ text: String, limit: Int) throws -> SearchResult<FamilyHit> {
    try reading {
      var hits: [FamilyHit] = []
      var seen: Set<Int> = []
      for family in try familiesNumbered(text) where seen.insert(family).inserted {
        if let hit = try familyHit(family, why: "family number") { hits.append(hit) }
      }
      let terms = try TermFinder(connection: connection).terms(text)
      guard !terms.isEmpty else { return SearchResult(hits: hits, total: hits.count) }
      let (found, hasMore) = try DocumentSearch(connection: connection, kind: "person").find(terms)
      var total = hits.count
      for one in found {
        let family = try connection.integer("SELECT family FROM person WHERE no = ?", .integer(one.number))
        guard let family, seen.insert(family).inserted else { continue }
        total += 1
        if hits.count < limit, let hit = try familyHit(family, one) { hits.append(hit) }
      }
      let suggestions = total == 0 ? try Suggestions(connection: connection).nearest(to: terms) : []
      return SearchResult(hits: hits, total: total, hasMore: hasMore, suggestions: suggestions)
    }
  }

  private func familiesNumbered(_ text: String) throws -> [Int] {
    let typed = text.uppercased().filter { $0 != " " }
    guard typed.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    return try connection.rows(
      "SELECT no FROM family WHERE number >= ? AND number < ? ORDER BY number LIMIT 20", .text(typed), .text(typed + "\u{10FFFF}")
    ) { $0.integer(0) }
  }

  /// A family found by its number: the member shown is the contact person, or else the first.
  private func familyHit(_ family: Int, why: String) throws -> FamilyHit? {
    let person = try connection.first(
      """
      SELECT p.id FROM family f JOIN person p ON p.family = f.no WHERE f.no = ?
      ORDER BY p.no = f.contact_person DESC, p.no LIMIT 1
      """, .integer(family)
    ) { try $0.id(0) }
    guard let person, let row = try familyRow(family) else { return nil }
    return FamilyHit(row: row, person: person, why: why)
  }

  private func familyHit(_ family: Int, _ found: DocumentSearch.Found) throws -> FamilyHit? {
    let records = RecordReader(connection: connection)
    guard let row = try familyRow(family), let id = try records.id(.person, found.number) else { return nil }
    let places = try connection.first("SELECT residence, birth_place FROM person WHERE no = ?", .integer(found.number)) { row in
      [("lives in", row.optionalText(0)), ("born in", row.optionalText(1))].compactMap { words, name in name.map { (words, $0) } }
    }
    let names = try records.names(of: found.number, person: id)
    let why = MatchWords(names: names, places: places ?? []).why(found.matches)
    let who = names.first.map(ListName.tree) ?? "unnamed"
    return FamilyHit(
      row: row, person: id, why: "\(try MemberWords(connection: connection).role(of: found.number, in: family)) \(who): \(why)")
  }

  /// The list row of a family.
  func familyRow(_ number: Int) throws -> FamilyRow? {
    let table = ListTable<FamilyRow>.families
    return try connection.first("SELECT \(table.columns) FROM family_list WHERE no = ?", .integer(number), read: table.read)
  }
}

/// Says what a member is to the missing of the family: `mother`, `brother`, `missing`.
struct MemberWords {
  let connection: Connection

  /// The nearest role; `member` where none is near.
  func role(of person: Int, in family: Int) throws -> String {
    let missing = try connection.rows(
      "SELECT person_no FROM case_list WHERE family_no = ? LIMIT 8", .integer(family)
    ) { $0.integer(0) }
    if missing.contains(person) { return "missing" }
    let sex: Sex = try connection.first("SELECT sex FROM person WHERE no = ?", .integer(person)) { try $0.word(0) } ?? .unknown
    func word(_ male: String, _ female: String, _ unknown: String) -> String {
      sex == .male ? male : sex == .female ? female : unknown
    }
    let kin = StoredKin(connection: connection)
    let parents = Set(try kin.parents(of: person).map(\.person))
    for sought in missing {
      let soughtParents = Set(try kin.parents(of: sought).map(\.person))
      if soughtParents.contains(person) { return word("father", "mother", "parent") }
      if parents.contains(sought) { return word("son", "daughter", "child") }
      if !parents.isDisjoint(with: soughtParents) { return word("brother", "sister", "sibling") }
      let partner = try connection.first(
        "SELECT 1 FROM relationship WHERE kind = \(RelationshipCode.partner) AND (first = ?1 AND second = ?2 OR first = ?2 AND second = ?1) LIMIT 1",
        .integer(person), .integer(sought)
      ) { _ in true }
      if partner == true { return word("husband", "wife", "partner") }
    }
    return "member"
  }
}
