import CaseModel
import SQLiteAccess

extension ListTable where Row == CaseRow {
  /// The list of cases.
  static var cases: ListTable {
    ListTable(
      name: "case_list",
      columns: """
        id, person, family, number, name, birth_year, last_seen, place, incident, category, sex, age_group, circumstance, fate, workflow, \
        coverage
        """,
      read: { row in
        CaseRow(
          id: try row.id(0), person: try row.id(1), family: row.optionalID(2), number: row.text(3), name: row.text(4),
          birthYear: row.optionalInteger(5), lastSeen: row.text(6), place: row.text(7), incident: row.text(8),
          category: try CaseFacets.value(row.integer(9)), sex: try CaseFacets.value(row.integer(10)),
          ageGroup: try CaseFacets.value(row.integer(11)), circumstance: try CaseFacets.value(row.integer(12)),
          fate: try CaseFacets.value(row.integer(13)), workflow: try CaseFacets.value(row.integer(14)),
          coverage: try CaseFacets.value(row.integer(15)))
      })
  }
}

extension CaseColumn {
  /// The column as the list's table orders it.
  var listColumn: (name: String, kind: ListOrder.Kind) {
    switch self {
    case .number: ("number_key", .text)
    case .name: ("name_key", .text)
    case .birthYear: ("birth_key", .number)
    case .lastSeen: ("last_seen_key", .number)
    case .place: ("place_key", .text)
    case .incident: ("incident_key", .text)
    case .category: ("category", .number)
    case .sex: ("sex", .number)
    case .ageGroup: ("age_group", .number)
    case .circumstance: ("circumstance", .number)
    case .fate: ("fate", .number)
    case .workflow: ("workflow", .number)
    case .coverage: ("coverage", .number)
    }
  }

  /// Where rows that begin with `text` start, in a list ordered by this column.
  func bound(of text: String, descending: Bool) -> Value? {
    switch self {
    case .number: return .text(NumberKey.start(of: text) + (descending ? "\u{10FFFF}" : ""))
    // In a descending list the rows that begin with the text come before the text itself.
    case .name, .place, .incident: return .blob(NameOrder.key(text) + (descending ? [SortKeys.afterAll] : []))
    case .birthYear:
      return SortKeys.years(beginningWith: text).map { .integer(descending ? $0.upperBound : $0.lowerBound) }
    case .lastSeen:
      guard let years = SortKeys.years(beginningWith: text) else { return nil }
      let day = descending ? Day(year: years.upperBound, month: 12, day: 31) : Day(year: years.lowerBound, month: 1, day: 1)
      return day.map { .integer(SortKeys.date(PartialDate($0)) + (descending ? 1 << 31 : -(1 << 30))) }
    case .category: return rank(text, Category.self)
    case .sex: return rank(text, Sex.self)
    case .ageGroup: return rank(text, AgeGroup.self)
    case .circumstance: return rank(text, Circumstance.self)
    case .fate: return rank(text, Fate.self)
    case .workflow: return rank(text, Workflow.self)
    case .coverage: return rank(text, CoverageGrade.self)
    }
  }

  private func rank<Word: CaseIterable & Equatable & RawRepresentable<String>>(_ text: String, _ type: Word.Type) -> Value? {
    let wanted = FoldKey.of(text)
    return Word.allCases.first { $0.rawValue.hasPrefix(wanted) }.map { .integer(CaseFacets.rank(of: $0)) }
  }
}

extension Register {
  /// A window of the list of cases; `anchorPosition` is the known place of the anchor's record in the list, counted from 0.
  public func caseWindow(_ query: CaseQuery, anchor: ListAnchor, limit: Int, anchorPosition: Int? = nil) throws -> ListWindow<CaseRow> {
    let column = query.column.listColumn
    let order = ListOrder(column: column.name, kind: column.kind, descending: query.descending)
    let condition = ListCondition(query.filter)
    let window = try reading {
      let reader = ListReader(connection: connection, table: .cases, order: order, condition: condition)
      let context = ListReader<CaseRow>.Context(stamp: try stamp(), wholeTotal: try Counters(connection).value(.missingCase)) {
        query.column.bound(of: $0, descending: query.descending)
      }
      return try reader.window(anchor, limit: limit, anchorPosition: anchorPosition, context: context, cache: &caseOrders)
    }
    if anchor == .first, condition.isEmpty, window.total > Register.warmFrom {
      // The rows, and the page of the first of them, go out before the order that a jump will need is read.
      Task { [weak self] in
        try? await Task.sleep(for: .milliseconds(150))
        await self?.warm(order)
      }
    }
    return window
  }

  /// Lists shorter than this are ordered in less than a millisecond when it is needed.
  private static let warmFrom = 5_000

  /// Reads the order of all cases ahead of the first jump, unless that was done meanwhile. A failure shows when the order is needed.
  private func warm(_ order: ListOrder) {
    _ = try? reading {
      let reader = ListReader(connection: connection, table: .cases, order: order, condition: ListCondition())
      return try caseOrders.numbers(.init(column: order.column, condition: reader.condition), at: try stamp()) { try reader.numbers() }
    }
  }

  /// The state of the register, for what is remembered about it.
  func stamp() throws -> OrderCache.Stamp {
    OrderCache.Stamp(generation: generation, dataVersion: try connection.dataVersion())
  }
}
