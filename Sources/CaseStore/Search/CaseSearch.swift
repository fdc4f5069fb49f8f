import CaseModel
import SQLiteAccess

extension Register {
  /// Finds missing persons as a name, a number or a place is typed: over every spelling in every script, best first, each with its reason.
  ///
  /// Several words narrow each other; the last one may be unfinished.
  public func searchCases(_ text: String, filter: CaseFilter = CaseFilter(), limit: Int) throws -> SearchResult<CaseHit> {
    try reading {
      let accepted = try acceptedCases(filter)
      func accepts(_ number: Int) -> Bool { accepted.map { $0.indices.contains(number) && $0[number] } ?? true }
      var hits: [CaseHit] = []
      let byNumber = try CaseNumberSearch(connection: connection).find(text).filter(accepts)
      for number in byNumber.prefix(limit) {
        if let row = try caseRow("no", number) { hits.append(CaseHit(row: row, why: "case number")) }
      }
      let terms = try TermFinder(connection: connection).terms(text)
      guard !terms.isEmpty else { return SearchResult(hits: hits, total: byNumber.count) }
      let search = DocumentSearch(connection: connection, kind: "case")
      let (all, hasMore) = try search.find(terms, preferred: surnames(terms), accepts: accepts)
      let numbered = Set(byNumber)
      let found = all.filter { !numbered.contains($0.number) }
      for one in found.prefix(max(0, limit - hits.count)) {
        if let row = try caseRow("no", one.number) { hits.append(CaseHit(row: row, why: try why(one, row))) }
      }
      let total = byNumber.count + found.count
      let suggestions = total == 0 ? try Suggestions(connection: connection).nearest(to: terms) : []
      return SearchResult(hits: hits, total: total, hasMore: hasMore, suggestions: suggestions)
    }
  }

  /// Which cases a filter lets pass, by local number; `nil` where it lets all pass.
  private func acceptedCases(_ filter: CaseFilter) throws -> [Bool]? {
    let condition = ListCondition(filter)
    guard !condition.isEmpty else { return nil }
    let reader = ListReader(
      connection: connection, table: .cases, order: ListOrder(column: "name_key", kind: .text, descending: false), condition: condition)
    let key = OrderCache.Key(column: "name_key", condition: condition)
    let numbers = try caseOrders.numbers(key, at: try stamp()) { try reader.numbers() }
    var accepted = [Bool](repeating: false, count: Int(numbers.max() ?? 0) + 1)
    for number in numbers { accepted[Int(number)] = true }
    return accepted
  }

  /// Cases whose surname begins as a single typed word does: they must not be lost where very many cases match.
  private func surnames(_ terms: [SearchTerm]) throws -> [Int] {
    guard terms.count == 1, let term = terms.first else { return [] }
    return try term.beginnings.prefix(4).flatMap { beginning in
      try connection.rows(
        "SELECT no FROM case_list WHERE surname_fold >= ? AND surname_fold < ? ORDER BY surname_fold LIMIT 250", .text(beginning),
        .text(beginning + "~")
      ) { $0.integer(0) }
    }
  }

  private func why(_ found: DocumentSearch.Found, _ row: CaseRow) throws -> String {
    let isPlain = found.matches.allSatisfy { $0.line == 0 && $0.quality >= 3 && ($0.part == .surname || $0.part == .given) }
    if isPlain { return MatchWords(names: [.unknown], places: []).why(found.matches) }
    let records = RecordReader(connection: connection)
    let facts = try connection.first(
      """
      SELECT c.person, c.last_seen_place, c.last_seen_district, p.birth_place FROM missing_case c JOIN person p ON p.no = c.person
      WHERE c.no = ?
      """, .integer(found.number)
    ) { ($0.integer(0), [$0.optionalText(1), $0.optionalText(2)], $0.optionalText(3)) }
    guard let facts else { return "" }
    let places = facts.1.compactMap(\.self).map { ("last seen in", $0) } + [facts.2].compactMap(\.self).map { ("born in", $0) }
    return MatchWords(names: try records.names(of: facts.0, person: row.person), places: places).why(found.matches)
  }
}

extension PersonName {
  /// Stands for a name whose letters are not needed.
  static let unknown = PersonName(id: .unassigned, person: .unassigned, given: "", surname: "")
}
