import CaseModel
import SQLiteAccess

extension ListTable where Row == FamilyRow {
  /// The list of families.
  static var families: ListTable {
    ListTable(
      name: "family_list", columns: "id, number, name, place, missing, members, sampled, coverage, last_contact, need",
      read: { row in
        var family = FamilyRow(
          id: try row.id(0), number: row.text(1), name: row.text(2), place: row.text(3), missing: row.integer(4), members: row.integer(5),
          sampled: row.integer(6), coverage: try CaseFacets.value(row.integer(7)), lastContact: row.day(8))
        family.need = row.integer(9)
        return family
      })
  }
}

extension FamilyColumn {
  /// The column as the list's table orders it.
  var listColumn: (name: String, kind: ListOrder.Kind) {
    switch self {
    case .number: ("number_key", .text)
    case .name: ("name_key", .text)
    case .place: ("place_key", .text)
    case .missing: ("missing", .number)
    case .members: ("members", .number)
    case .sampled: ("sampled", .number)
    case .coverage: ("coverage", .number)
    case .lastContact: ("last_contact_key", .number)
    case .need: ("need", .number)
    }
  }

  /// Where rows that begin with `text` start, in a list ordered by this column.
  func bound(of text: String, descending: Bool) -> Value? {
    switch self {
    case .number: .text(NumberKey.start(of: text) + (descending ? "\u{10FFFF}" : ""))
    case .name, .place: .blob(NameOrder.key(text) + (descending ? [SortKeys.afterAll] : []))
    case .missing, .members, .sampled, .need: Int(text).map { .integer($0) }
    case .coverage:
      CoverageGrade.allCases.first { $0.rawValue.hasPrefix(FoldKey.of(text)) }.map { .integer(CaseFacets.rank(of: $0)) }
    case .lastContact:
      SortKeys.years(beginningWith: text).flatMap { years in
        descending ? Day(year: years.upperBound, month: 12, day: 31) : Day(year: years.lowerBound, month: 1, day: 1)
      }.map { .integer($0.number) }
    }
  }
}

extension Register {
  /// A window of the list of families; `anchorPosition` is the known place of the anchor's record in the list, counted from 0.
  public func familyWindow(
    _ query: FamilyQuery, anchor: ListAnchor, limit: Int, anchorPosition: Int? = nil
  ) throws -> ListWindow<FamilyRow> {
    try reading {
      let column = query.column.listColumn
      let reader = ListReader(
        connection: connection, table: .families,
        order: ListOrder(column: column.name, kind: column.kind, descending: query.descending), condition: ListCondition(query))
      let context = ListReader<FamilyRow>.Context(stamp: try stamp(), wholeTotal: try Counters(connection).value(.family)) {
        query.column.bound(of: $0, descending: query.descending)
      }
      return try reader.window(anchor, limit: limit, anchorPosition: anchorPosition, context: context, cache: &familyOrders)
    }
  }
}
