import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct CoverageFiguresTests {
  private let figures = CoverageFigures(
    grades: [.complete: 1, .good: 500, .weak: 499, .insufficient: 2_896],
    districts: [
      CoverageFigures.Group(name: "Kosa", grades: [.good: 500, .insufficient: 2_000]), CoverageFigures.Group(name: "", grades: [.weak: 3]),
    ],
    years: [CoverageFigures.Group(name: "1993", grades: [.complete: 1]), CoverageFigures.Group(name: "", grades: [.weak: 2])],
    funnel: [.none: 3_896, .tree: 3_896, .donor: 3_895, .sample: 1_000, .profile: 1])

  private func page() -> Document {
    var page = Document(title: "Figures")
    CoverageFiguresSection.add(figures, into: &page)
    return page
  }

  private func filter(_ change: (inout CaseFilter) -> Void) -> DeskLink {
    var filter = CaseFilter()
    change(&filter)
    return .cases(filter)
  }

  @Test("figures of coverage are drawn with bars, tables and the rules behind them")
  func whole() throws {
    try PageScreen.expect(page(), is: "coverage-figures")
  }

  @Test("every figure opens the list behind it, also what is not known")
  func links() {
    #expect(
      DocumentLayout(page(), width: 80).links == [
        .cases(CaseFilter()), filter { $0.reachAtLeast = .tree }, filter { $0.reachAtLeast = .donor }, filter { $0.reachAtLeast = .sample },
        filter { $0.reachAtLeast = .profile }, filter { $0.coverage = .complete }, filter { $0.coverage = .good },
        filter { $0.coverage = .minimum }, filter { $0.coverage = .weak }, filter { $0.coverage = .insufficient }, .coverageRules,
        filter { $0.district = "Kosa" }, filter { $0.district = "" }, filter { $0.year = 1_993 },
        filter { $0.yearUnknown = true },
      ])
  }

  @Test("a bar never says more than is true: one is not nothing, all but one is not all")
  func bars() {
    let lines = DocumentText.lines(page(), width: 80)
    func line(_ start: String) -> String? { lines.first { $0.hasPrefix("  " + start) } }
    #expect(line("with a tree") == "  with a tree                 3,896  ############################## 100 %")
    #expect(line("with a donor") == "  with a donor                3,895  ############################# 99 %")
    #expect(line("with a sample") == "  with a sample               1,000  ####### 26 %")
    #expect(line("with a profile") == "  with a profile                  1  # <1 %")
    #expect(line("minimum") == "  minimum                         0  0 %")
  }

  @Test("a terminal with plain letters alone shows bars of #")
  func plainLetters() {
    let rows = PageScreen.rows(page(), columns: 80, ascii: true)
    #expect(rows.contains("  with a sample               1,000  ####### 26 %"))
    #expect(!rows.contains { $0.contains("█") })
    #expect(PageScreen.rows(page(), columns: 80).contains("  with a sample               1,000  ███████ 26 %"))
  }

  @Test("without any case nothing divides by zero and no table is drawn")
  func empty() {
    var page = Document(title: "")
    CoverageFiguresSection.add(CoverageFigures(grades: [:], districts: [], years: [], funnel: [:]), into: &page)
    let lines = DocumentText.lines(page, width: 80)
    #expect(lines.contains("  missing                         0  0 %"))
    #expect(!lines.contains { $0.contains("district not known") })
  }
}
