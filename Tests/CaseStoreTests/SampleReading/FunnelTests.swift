import CaseModel
import CaseStore
import Kinship
import Testing

/// Figures of coverage: what they are, and that the list behind each of them holds as many cases.
@Suite struct FunnelTests {
  /// Besides the four cases of `FilesTests` three with districts, one of them with a father who gave nothing yet.
  private func register() async throws -> TestRegister {
    let test = try TestRegister()
    let more: [IntakeEntry] = [
      Entries.person(
        "Q1", "Sınaqov", "Tural", missing: Entries.missing(seen: Entries.year(1993), place: "Tuğ", district: "Ağdam")),
      Entries.person("Q2", "Sınaqov", "Vüqar", missing: Entries.missing(place: "Ağdam", district: "Ağdam")),
      Entries.person("Q3", "Sınaqova", "Zəhra", sex: .female, missing: Entries.missing(district: "Agdam")),
      Entries.person("Q4", "Sınaqov", "Məlik", born: 1940), Entries.parent("Q4", "Q1"),
    ]
    // The daughter's profile is read, so that mother and daughter together speak for Anar.
    let people = FilesTests.entries.map { entry in
      if case .sample(let kept) = entry, kept.sample.barcode == "K-2" { Entries.sample("K-2", "P7") } else { entry }
    }
    #expect(try await test.takeIn(people + more).problems == [])
    return test
  }

  private func count(_ test: TestRegister, _ edit: (inout CaseFilter) -> Void) async throws -> Int {
    var filter = CaseFilter()
    edit(&filter)
    return try await test.register.caseWindow(CaseQuery(filter: filter), anchor: .first, limit: 1).total
  }

  @Test("the funnel narrows from all cases to those with a profile")
  func funnel() async throws {
    let test = try await register()
    let figures = try await test.register.coverageFigures()
    #expect(figures.funnel == [.none: 7, .tree: 3, .donor: 3, .sample: 1, .profile: 1])
    #expect(figures.grades.filter { $0.value > 0 } == [.insufficient: 6, .minimum: 1])
  }

  @Test("districts are told apart as they are recorded, years as they were last seen in, and unknown ones stand under an empty name")
  func groups() async throws {
    let test = try await register()
    let figures = try await test.register.coverageFigures()
    let districts = figures.districts.map { "\($0.name)=\($0.total)" }
    #expect(Set(districts) == ["=4", "Ağdam=2", "Agdam=1"])
    #expect(districts.filter { $0 != "=4" } == ["Ağdam=2", "Agdam=1"])
    #expect(figures.years.map { "\($0.name)=\($0.total)" } == ["1992=3", "1993=2", "=2"])
    #expect(figures.years.first?.grades.filter { $0.value > 0 } == [.insufficient: 2, .minimum: 1])
  }

  @Test("every figure equals the count of the list behind it")
  func listsBehind() async throws {
    let test = try await register()
    let figures = try await test.register.coverageFigures()
    for grade in CoverageGrade.allCases {
      #expect(try await count(test) { $0.coverage = grade } == figures.grades[grade] ?? 0)
      for district in figures.districts {
        let found = try await count(test) {
          $0.coverage = grade
          $0.district = district.name
        }
        #expect(found == district.grades[grade] ?? 0, "\(district.name) \(grade)")
      }
      for year in figures.years {
        guard let number = Int(year.name) else { continue }
        let found = try await count(test) {
          $0.coverage = grade
          $0.year = number
        }
        #expect(found == year.grades[grade] ?? 0, "\(year.name) \(grade)")
      }
    }
    for reach in SampleReach.allCases {
      #expect(try await count(test) { $0.reachAtLeast = reach } == figures.funnel[reach] ?? 0, "\(reach)")
    }
    #expect(try await count(test) { $0.reach = SampleReach.none } == 4)
    #expect(try await count(test) { $0.reach = .tree } == 0)
    #expect(try await count(test) { $0.reach = .donor } == 2)
    #expect(try await count(test) { $0.reach = .sample } == 0)
    #expect(try await count(test) { $0.reach = .profile } == 1)
    #expect(try await count(test) { $0.district = "ağdam" } == 0)
  }

  @Test("a father who refuses leaves his son with a tree alone; a sample of his brings the case as far as a sample")
  func steps() async throws {
    let test = try await register()
    let number = try await test.register.caseWindow(CaseQuery(column: .number), anchor: .first, limit: 9).rows
      .first { $0.name == "SINAQOV Tural" }?.number
    let tural = try await WritingDesk.file(test, try #require(number))
    let father = try #require(tural.tree.cards.first { $0.name == "Məlik SINAQOV" }).person
    let refused = Donor(id: .provisional(1), person: father, state: .refused)
    _ = try await test.register.save(RecordChange([.create(.donor(refused))], why: "donor refused"), by: "Sevda")
    #expect(try await test.register.coverageFigures().funnel == [.none: 7, .tree: 3, .donor: 2, .sample: 1, .profile: 1])
    #expect(try await count(test) { $0.reach = .tree } == 1)
    _ = try await test.register.undo(by: "Sevda")
    let sample = Sample(
      id: .provisional(1), donor: father, kind: .familyReference, material: .buccalSwab, barcode: "K-9", status: .collected)
    _ = try await test.register.save(RecordChange([.create(.sample(sample))], why: "sample taken"), by: "Sevda")
    #expect(try await test.register.coverageFigures().funnel == [.none: 7, .tree: 3, .donor: 3, .sample: 2, .profile: 1])
    try await StandingSamples.decide(father, .identification, .withdrawn, in: test)
    #expect(try await test.register.coverageFigures().funnel[.sample] == 1)
    #expect(try await test.register.check().problems == [])
  }
}
