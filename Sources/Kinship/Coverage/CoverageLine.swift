/// Why one line of coverage rules cannot be read, and what to write instead.
struct CoverageLineProblem: Error {
  var words: String
}

/// Reads one line of coverage rules.
enum CoverageLine {
  /// The most donors of one kind that a row may ask for: more than any family brings, and far from what arithmetic could not hold.
  private static let most = 20

  private static let numbers = ["a": 1, "one": 1, "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6]

  /// The row that a line holds.
  static func row(_ line: Substring) throws(CoverageLineProblem) -> CoverageTable.Row {
    let halves = line.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2 else {
      throw CoverageLineProblem(
        words:
          "one colon must part the donors from the grade, as in `2 parents: complete`; here \(halves.count == 1 ? "is none" : "are more").")
    }
    let grade = try grade(words(halves[1]))
    var row = CoverageTable.Row(grade)
    var seen: Set<String> = []
    for part in parts(words(halves[0])) { try add(part, to: &row, &seen) }
    return row
  }

  private static func grade(_ words: [String]) throws(CoverageLineProblem) -> CoverageGrade {
    let text = words.joined(separator: " ")
    let known = CoverageGrade.allCases.filter { $0 != .insufficient }.map(\.rawValue)
    let choice = known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "")
    guard let grade = CoverageGrade(rawValue: text) else {
      let what = text.isEmpty ? "no grade follows the colon" : "`\(text)` is no grade"
      throw CoverageLineProblem(words: "\(what); write \(choice).")
    }
    guard grade != .insufficient else {
      throw CoverageLineProblem(words: "insufficient is what remains where no row is met and needs none; write \(choice).")
    }
    return grade
  }

  /// The lower-case words of a text; a plus sign is a word of its own.
  private static func words(_ text: Substring) -> [String] {
    text.lowercased().replacing("+", with: " + ").split { $0.isWhitespace }.map(String.init)
  }

  /// The words between `+` and `and`.
  private static func parts(_ words: [String]) -> [[String]] {
    words.split(omittingEmptySubsequences: false) { $0 == "+" || $0 == "and" }.map(Array.init)
  }

  private static func add(_ part: [String], to row: inout CoverageTable.Row, _ seen: inout Set<String>) throws(CoverageLineProblem) {
    let text = part.joined(separator: " ")
    guard let first = part.first else {
      throw CoverageLineProblem(words: "a number of donors is missing; write as in `1 parent + 2 siblings: complete`.")
    }
    guard let count = Int(first) ?? numbers[first] else {
      throw CoverageLineProblem(words: "`\(text)` does not begin with a number; write as in `1 parent + 2 siblings: complete`.")
    }
    guard (1...most).contains(count) else {
      throw CoverageLineProblem(words: "`\(text)` asks for \(count) donors; a number from 1 to \(most) is possible.")
    }
    let kind = part.dropFirst().joined(separator: " ")
    let field: String
    switch kind {
    case "parent", "parents":
      guard count <= 2 else { throw CoverageLineProblem(words: "`\(text)` asks for more than two parents, and nobody has more.") }
      row.parents = count
      field = "parents"
    case "sibling", "siblings", "full sibling", "full siblings":
      row.siblings = count
      field = "siblings"
    case "child", "children":
      row.children += count
      field = "children"
    case "child with its other parent", "children with their other parent", "child with other parent", "children with other parent":
      row.children += count
      row.childrenWithOtherParent = count
      field = "children with their other parent"
    default:
      throw CoverageLineProblem(
        words: "`\(text)` names nobody the rules know; write parents, children, children with their other parent, or siblings.")
    }
    guard seen.insert(field).inserted else {
      throw CoverageLineProblem(words: "\(field) are named twice; name them once, with one number.")
    }
  }
}
