import CaseModel
import CaseStore
import Testing

@Suite struct CaseWindowTests {
  /// Nine cases with equal values in every column but the number.
  static let entries: [IntakeEntry] = [
    Entries.person("P1", "Rasulov", "Anar", born: 1970, missing: Entries.missing("BRD-2026-00002", seen: Entries.day(1992, 2, 26), place: "Kosa"), incident: "First"),
    Entries.person("P2", "Əsgərov", "Emin", born: 1950, missing: Entries.missing("BRD-2026-00001", category: .military, place: "Kosa"), incident: "First"),
    Entries.person("P3", "Zamanov", "Vali", born: 1970, missing: Entries.missing("BRD-2026-100000", circumstance: .takenHostage, seen: Entries.day(1993, 7, 23), place: "Tuğ"), incident: "Second"),
    Entries.person("P4", "Məmmədov", "Orxan", missing: Entries.missing("BRD-2026-00003", category: .military, circumstance: .combat, seen: Entries.year(1992))),
    Entries.person("P5", "Abbasova", "Lalə", sex: .female, born: 1983, missing: Entries.missing(), incident: "First"),
    Entries.person("P6", "Rasulov", "Anar", born: 1930, missing: Entries.missing("BRD-2026-00004", seen: Entries.day(1992, 2, 26), place: "Kosa", fate: .seenAliveInCustody)),
    Entries.person("P7", "Elxanov", "Tural", born: 1970, missing: Entries.missing("BRD-2026-00005", workflow: .registered)),
    Entries.person("P8", "Xəlilov", "Samir", born: 1988, missing: Entries.missing("BRD-2026-00006", circumstance: .unableToLeave, seen: Entries.day(1993, 7, 23))),
    Entries.person("P9", "Həsənli", "İlqar", born: 1962, missing: Entries.missing("BRD-2026-00007", circumstance: .fled, place: "Ağdam")),
  ]

  static func register() async throws -> TestRegister {
    let test = try TestRegister()
    let summary = try await test.takeIn(entries)
    #expect(summary.problems == [])
    return test
  }

  @Test("names follow the Azerbaijani alphabet: e before ə, h before x")
  func byName() async throws {
    let test = try await CaseWindowTests.register()
    let window = try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 40)
    #expect(
      window.rows.map(\.name) == [
        "ABBASOVA Lalə", "ELXANOV Tural", "ƏSGƏROV Emin", "HƏSƏNLİ İlqar", "XƏLİLOV Samir", "MƏMMƏDOV Orxan", "RASULOV Anar",
        "RASULOV Anar", "ZAMANOV Vali",
      ])
    #expect(window.rows[6].number == "BRD-2026-00002")
    #expect(window.rows[7].number == "BRD-2026-00004")
    #expect(window.offset == 0)
    #expect(window.total == 9)
  }

  @Test("numbers are ordered as numbers, and a case without one gets the next of its office and year")
  func byNumber() async throws {
    let test = try await CaseWindowTests.register()
    let window = try await test.register.caseWindow(CaseQuery(column: .number), anchor: .first, limit: 40)
    #expect(
      window.rows.map(\.number) == [
        "BRD-2026-00001", "BRD-2026-00002", "BRD-2026-00003", "BRD-2026-00004", "BRD-2026-00005", "BRD-2026-00006", "BRD-2026-00007",
        "BRD-2026-100000", "BRD-2026-100001",
      ])
  }

  @Test("paging both ways meets every case once, in every order, with and without known positions", arguments: CaseColumn.allCases)
  func paging(column: CaseColumn) async throws {
    let test = try await CaseWindowTests.register()
    for descending in [false, true] {
      for knowsPosition in [true, false] {
        let query = CaseQuery(column: column, descending: descending)
        let all = try await test.register.caseWindow(query, anchor: .first, limit: 40).rows
        #expect(all.count == 9)
        var forward = try await test.register.caseWindow(query, anchor: .first, limit: 2)
        var met = forward.rows
        while let last = forward.rows.last, met.count < 20 {
          let position = forward.offset + forward.rows.count - 1
          forward = try await test.register.caseWindow(
            query, anchor: .after(last.id), limit: 2, anchorPosition: knowsPosition ? position : nil)
          #expect(forward.offset == min(met.count, 9))
          met += forward.rows
        }
        #expect(met == all)
        var backward = try await test.register.caseWindow(query, anchor: .last, limit: 2)
        #expect(backward.offset == 7)
        met = backward.rows
        while let first = backward.rows.first, met.count < 20 {
          backward = try await test.register.caseWindow(
            query, anchor: .before(first.id), limit: 2, anchorPosition: knowsPosition ? backward.offset : nil)
          met = backward.rows + met
          #expect(backward.offset == 9 - met.count)
        }
        #expect(met == all)
        let ascending = try await test.register.caseWindow(CaseQuery(column: column), anchor: .first, limit: 40).rows
        #expect(all == (descending ? ascending.reversed() : ascending))
      }
    }
  }

  @Test("a window around a case holds rows of both sides, and is full at the ends")
  func around() async throws {
    let test = try await CaseWindowTests.register()
    let all = try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 40).rows
    for position in 0..<9 {
      for known in [position, nil] {
        let window = try await test.register.caseWindow(CaseQuery(), anchor: .around(all[position].id), limit: 4, anchorPosition: known)
        #expect(window.rows.count == 4)
        #expect(window.rows == Array(all[window.offset..<(window.offset + 4)]))
        #expect(window.rows.contains(all[position]))
      }
    }
  }

  @Test("a jump goes to the first row that begins with the text or follows it")
  func jumps() async throws {
    let test = try await CaseWindowTests.register()
    func jump(_ text: String, _ column: CaseColumn, descending: Bool = false) async throws -> [String] {
      let query = CaseQuery(column: column, descending: descending)
      return try await test.register.caseWindow(query, anchor: .prefix(text), limit: 2).rows.map(\.name)
    }
    #expect(try await jump("ra", .name) == ["RASULOV Anar", "RASULOV Anar"])
    #expect(try await jump("Xə", .name) == ["XƏLİLOV Samir", "MƏMMƏDOV Orxan"])
    #expect(try await jump("h", .name, descending: true) == ["HƏSƏNLİ İlqar", "ƏSGƏROV Emin"])
    #expect(try await jump("196", .birthYear) == ["HƏSƏNLİ İlqar", "RASULOV Anar"])
    #expect(try await jump("1993", .lastSeen) == ["XƏLİLOV Samir", "ZAMANOV Vali"])
    #expect(try await jump("mil", .category) == ["ƏSGƏROV Emin", "MƏMMƏDOV Orxan"])
  }

  @Test("filters narrow the list, its total and its pages")
  func filters() async throws {
    let test = try await CaseWindowTests.register()
    func names(_ change: (inout CaseFilter) -> Void) async throws -> [String] {
      var filter = CaseFilter()
      change(&filter)
      let window = try await test.register.caseWindow(CaseQuery(filter: filter), anchor: .first, limit: 40)
      #expect(window.total == window.rows.count)
      return window.rows.map(\.name)
    }
    #expect(try await names { $0.category = .military } == ["ƏSGƏROV Emin", "MƏMMƏDOV Orxan"])
    #expect(try await names { $0.sex = .female } == ["ABBASOVA Lalə"])
    #expect(try await names { $0.circumstances = [.takenHostage, .unableToLeave] } == ["XƏLİLOV Samir", "ZAMANOV Vali"])
    #expect(try await names { $0.place = "agdam" } == ["HƏSƏNLİ İlqar"])
    #expect(try await names { $0.place = "tuğ" } == ["ZAMANOV Vali"])
    #expect(try await names { $0.year = 1992 } == ["MƏMMƏDOV Orxan", "RASULOV Anar", "RASULOV Anar"])
    #expect(try await names { $0.incident = "Second" } == ["ZAMANOV Vali"])
    #expect(try await names { $0.incident = "Third" } == [])
    #expect(try await names { $0.ageGroup = .elderly } == ["RASULOV Anar"])
    #expect(try await names { $0.ageGroup = .child } == ["XƏLİLOV Samir"])
    #expect(try await names { $0.fate = .seenAliveInCustody } == ["RASULOV Anar"])
    #expect(try await names { $0.workflow = .registered } == ["ELXANOV Tural"])
    #expect(try await names { $0.coverage = .complete } == [])
    #expect(try await names { $0.severalMissing = true } == [])
    #expect(
      try await names {
        $0.year = 1993
        $0.circumstances = [.unableToLeave]
      } == ["XƏLİLOV Samir"])
  }

  @Test("an empty register has an empty list")
  func empty() async throws {
    let test = try TestRegister()
    let window = try await test.register.caseWindow(CaseQuery(), anchor: .last, limit: 40)
    #expect(window == ListWindow(rows: [], offset: 0, total: 0))
  }
}
