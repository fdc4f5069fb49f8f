import CaseModel
import TerminalKit

/// Statements that cannot both be true, side by side, with why.
public enum ContradictionRows {
  /// Columns that the left side takes: half of a page at 80 columns.
  private static let half = 38

  /// Adds the section, unless nothing contradicts.
  public static func add(_ contradictions: [Contradiction], into page: inout Document) {
    guard !contradictions.isEmpty else { return }
    page.heading("Contradictions (\(contradictions.count))")
    for (place, contradiction) in contradictions.enumerated() {
      if place > 0 { page.blocks.append(.space) }
      add(contradiction, into: &page)
    }
  }

  /// Adds one: the reason, and below it line for line what both say. The two head lines lead to the testimonies.
  public static func add(_ contradiction: Contradiction, into page: inout Document) {
    page.paragraph("! " + ContradictionWords.why(contradiction), .problem)
    let left = lines(contradiction.first)
    let right = lines(contradiction.second)
    for row in 0..<max(left.count, right.count) {
      page.row([
        Document.Column(row < left.count ? left[row] : "", width: half, row == 0 ? .strong : .text),
        Document.Column(row < right.count ? right[row] : "", width: half, row == 0 ? .strong : .text),
      ])
    }
    page.row(
      [Document.Column("Open \(contradiction.first.testimonyNumber)", width: half)],
      link: .testimony(contradiction.first.statement.testimony))
    if contradiction.second.statement.testimony != contradiction.first.statement.testimony {
      page.row(
        [Document.Column("Open \(contradiction.second.testimonyNumber)", width: half)],
        link: .testimony(contradiction.second.statement.testimony))
    }
  }

  private static func lines(_ about: StatementAbout) -> [String] {
    let statement = about.statement
    var lines = [
      "\(about.witness)" + (about.takenOn.map { ", \($0.typed)" } ?? "")
    ]
    lines += TextFlow.lines(of: statement.what, width: half - 2).prefix(4)
    lines.append("when: " + (statement.when?.typed ?? "not said"))
    lines.append("where: " + (statement.place ?? "not said"))
    let weight = TracingWords.weight(statement)
    if !weight.isEmpty { lines.append(weight) }
    return lines
  }
}
