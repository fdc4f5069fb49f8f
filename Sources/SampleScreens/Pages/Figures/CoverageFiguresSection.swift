import CaseModel
import DeskKit
import TerminalKit

/// The figures of coverage and samples on the page of figures, each of which opens the list behind it.
public enum CoverageFiguresSection {
  private static let barWidth = 30

  /// Adds the sections.
  public static func add(_ figures: CoverageFigures, into page: inout Document) {
    let total = figures.funnel[.none] ?? figures.grades.values.reduce(0, +)
    addFunnel(figures, total: total, into: &page)
    addGrades(figures, total: total, into: &page)
    addGroups("Coverage by district where last seen", "district not known", figures.districts, into: &page) { group in
      narrowed { $0.district = group.name }
    }
    addGroups("Coverage by year last seen", "year not known", figures.years, into: &page) { group in
      group.name.isEmpty ? narrowed { $0.yearUnknown = true } : Int(group.name).map { year in narrowed { $0.year = year } }
    }
    page.blocks.append(.space)
    page.paragraph(
      "Coverage: how far the relatives sampled so far would carry an identification, by the office's rules. \(DonorWords.planningAid) "
        + "Each step of the way counts the missing persons who have come so far at least: relatives by blood are recorded; one who adds "
        + "to the evidence gave a sample or can be asked; a sample that counts was taken; a laboratory read a profile.", .label)
  }

  private static func addFunnel(_ figures: CoverageFigures, total: Int, into page: inout Document) {
    page.heading("How far the samples have come")
    for step in SampleReach.allCases {
      bar(
        step == .none ? "missing" : step.rawValue, figures.funnel[step] ?? 0, of: total,
        step == .none ? .cases(CaseFilter()) : narrowed { $0.reachAtLeast = step }, into: &page)
    }
  }

  private static func addGrades(_ figures: CoverageFigures, total: Int, into page: inout Document) {
    page.heading("Coverage by grade")
    for grade in CoverageGrade.allCases.reversed() {
      bar(grade.rawValue, figures.grades[grade] ?? 0, of: total, narrowed { $0.coverage = grade }, into: &page)
    }
    row("rules", "", "what each grade needs", link: .coverageRules, into: &page)
  }

  /// Widths of the columns of a table by grade, the best grade first.
  private static let columns: [(grade: CoverageGrade, width: Int)] = [
    (.complete, 10), (.good, 7), (.minimum, 9), (.weak, 7), (.insufficient, 14),
  ]

  /// Districts or years by grade; each line opens its cases.
  private static func addGroups(
    _ title: String, _ unknown: String, _ groups: [CoverageFigures.Group], into page: inout Document,
    link: (CoverageFigures.Group) -> DeskLink?
  ) {
    if groups.isEmpty { return }
    page.heading(title)
    page.row(
      [Document.Column("", width: 22)]
        + columns.map { Document.Column(right($0.grade.rawValue, $0.width - 1), width: $0.width, .columnHead) }
        + [Document.Column(right("total", 8), width: 9, .columnHead)])
    for group in groups {
      page.row(
        [Document.Column(group.name.isEmpty ? unknown : group.name, width: 22, .label)]
          + columns.map { column in
            let count = group.grades[column.grade] ?? 0
            let text = count == 0 ? "." : NumberWords.grouped(count)
            return Document.Column(right(text, column.width - 1), width: column.width, count == 0 ? .dim : .text)
          }
          + [Document.Column(right(NumberWords.grouped(group.total), 8), width: 9, .strong)], link: link(group))
    }
  }

  private static func bar(
    _ label: String, _ count: Int, of total: Int, _ link: DeskLink, into page: inout Document
  ) {
    let share = total > 0 ? Double(count) / Double(total) : 0
    // Something is never drawn as nothing, and less than all never as all.
    let length = count == 0 ? 0 : count >= total ? barWidth : min(barWidth - 1, max(1, Int(share * Double(barWidth))))
    row(
      label, NumberWords.grouped(count),
      String(repeating: Document.barLetter, count: length) + (length > 0 ? " " : "") + percent(count, of: total),
      link: link, into: &page)
  }

  private static func percent(_ count: Int, of total: Int) -> String {
    if count <= 0 || total <= 0 { return "0 %" }
    if count >= total { return "100 %" }
    let rounded = Int((Double(count) / Double(total) * 100).rounded())
    return rounded == 0 ? "<1 %" : "\(min(99, rounded)) %"
  }

  private static func row(_ label: String, _ number: String, _ words: String, link: DeskLink?, into page: inout Document) {
    page.row(
      [
        Document.Column(label, width: 24, .label), Document.Column(right(number, 9), width: 11, .strong),
        Document.Column(words, width: 36, .text),
      ], link: link)
  }

  private static func narrowed(_ change: (inout CaseFilter) -> Void) -> DeskLink {
    var filter = CaseFilter()
    change(&filter)
    return .cases(filter)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
