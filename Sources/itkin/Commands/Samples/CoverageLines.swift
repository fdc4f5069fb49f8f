import CaseModel

/// How far the samples have come, as lines of text: by grade, step by step, by district and by year.
enum CoverageLines {
  private static let nameWidth = 24
  private static let heads = CoverageGrade.allCases.map(\.rawValue) + ["in all"]

  static func of(_ figures: CoverageFigures) -> [String] {
    var lines = ["Missing persons by sample coverage"]
    lines += CoverageGrade.allCases.map { row("  \($0.rawValue)", [figures.grades[$0] ?? 0]) }
    lines += ["", "How far the samples have come"]
    lines += SampleReach.allCases.map { row("  \(words($0))", [figures.funnel[$0] ?? 0]) }
    lines += table("By district", figures.districts) + table("By year", figures.years)
    return lines + ["", "A planning aid: the grade says how far the relatives sampled so far would carry an identification."]
  }

  /// The step's name; the first step is that of all cases, whatever is recorded of them.
  static func words(_ reach: SampleReach) -> String { reach == .none ? "missing" : reach.rawValue }

  private static func table(_ title: String, _ groups: [CoverageFigures.Group]) -> [String] {
    guard !groups.isEmpty else { return [] }
    let heads = heads.map { right($0, width(of: $0)) }.joined()
    let rows = groups.map { group in
      row("  \(group.name.isEmpty ? "not known" : group.name)", CoverageGrade.allCases.map { group.grades[$0] ?? 0 } + [group.total])
    }
    return ["", title + String(repeating: " ", count: max(0, nameWidth - title.count)) + heads] + rows
  }

  /// A name and its numbers: one in the column of totals' width, or one below each head.
  private static func row(_ name: String, _ numbers: [Int]) -> String {
    let widths = numbers.count == 1 ? [20] : heads.map(width)
    return name + String(repeating: " ", count: max(1, nameWidth - name.count))
      + zip(numbers, widths).map { right(String($0), $1) }.joined()
  }

  private static func width(of head: String) -> Int { max(head.count + 2, 8) }

  private static func right(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(1, width - text.count)) + text }
}

/// The same as JSON.
struct PrintedCoverage: Encodable {
  struct Group: Encodable {
    let name: String
    let total: Int
    let grades: [String: Int]
  }
  struct Step: Encodable {
    let step: String
    let cases: Int
  }

  let grades: [String: Int]
  let funnel: [Step]
  let districts, years: [Group]

  init(_ figures: CoverageFigures) {
    grades = Self.named(figures.grades)
    funnel = SampleReach.allCases.map { Step(step: CoverageLines.words($0), cases: figures.funnel[$0] ?? 0) }
    districts = figures.districts.map { Group(name: $0.name, total: $0.total, grades: Self.named($0.grades)) }
    years = figures.years.map { Group(name: $0.name, total: $0.total, grades: Self.named($0.grades)) }
  }

  /// Every grade by its name, those without a case too.
  private static func named(_ grades: [CoverageGrade: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: CoverageGrade.allCases.map { ($0.rawValue, grades[$0] ?? 0) })
  }
}
