import CaseModel
import DeskKit
import TerminalKit

/// The page of the rules for coverage grades: which donors each grade needs.
public enum CoverageRulesDocument {
  /// Makes the page; `isStandard` is true where the office did not change the rules that the program brings.
  public static func make(_ table: CoverageTable, isStandard: Bool) -> Document {
    var page = Document(title: "Coverage rules")
    page.heading("Which donors a grade needs")
    page.paragraph(
      "\(DonorWords.planningAid) The best row whose donors all gave a sample decides. A parent or a child may stand in for a full sibling.")
    page.paragraph(isStandard ? "These are the rules that the program brings." : "The office changed these rules.", .label)
    for grade in CoverageGrade.allCases.reversed() {
      let rows = table.rows.filter { $0.grade == grade }
      if rows.isEmpty, grade != .insufficient, grade != .complete { continue }
      page.blocks.append(.space)
      var needs = rows.map { words($0) }
      if grade == .complete { needs.append("a sample of the missing person, or of an identical twin") }
      if grade == .insufficient { needs.append("anything less; farther relatives serve the Y and mt lines only") }
      for (place, need) in needs.enumerated() {
        page.row([
          Document.Column(place == 0 ? grade.rawValue : "", width: 14, DonorWords.role(grade) == .done ? .done : .strong),
          Document.Column(need, width: 60),
        ])
      }
    }
    page.blocks.append(.space)
    page.paragraph("e changes the rules. All cases are graded anew then, and the change is logged.", .dim)
    return page
  }

  /// What a row needs in words, put together from its numbers: what counts is said, whatever the row is called.
  private static func words(_ row: CoverageTable.Row) -> String {
    var parts: [String] = []
    if row.parents > 0 { parts.append(row.parents == 1 ? "one parent" : row.parents == 2 ? "both parents" : "\(row.parents) parents") }
    if row.children > 0 { parts.append(children(row)) }
    if row.siblings > 0 { parts.append(row.siblings == 1 ? "one full sibling" : "\(number(row.siblings)) full siblings") }
    guard let last = parts.popLast() else { return "nobody" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }

  private static func children(_ row: CoverageTable.Row) -> String {
    let words = row.children == 1 ? "one child" : "\(number(row.children)) children"
    if row.childrenWithOtherParent == 0 { return words }
    if row.childrenWithOtherParent >= row.children {
      return words + (row.children == 1 ? " with its other parent" : " with their other parent")
    }
    return "\(words), \(number(row.childrenWithOtherParent)) of them with the other parent"
  }

  private static func number(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(count) ? words[count] : String(count)
  }
}
