extension CoverageTable {
  /// Reads rules as a supervisor writes them, one row a line: `1 parent + 2 siblings: complete`.
  ///
  /// A line names donors by number (`2 parents`, `1 child with its other parent`, `3 children`, `2 siblings`), joined by `+` or `and`, and
  /// after a colon the grade that they reach. What follows `#` is a comment, and empty lines are passed over. A row may also name children
  /// with and without their other parent. Rows may stand in any order: the best one met decides.
  ///
  /// Refused are lines that cannot be read, rows that stand twice, and rows that can never decide, because their donors reach a better grade
  /// by another row: such a row is a slip, and whoever wrote it believes that it does something. A row whose grade follows from another one
  /// with the same grade stays: it spells out what the rules say.
  public init(text: String) throws(CoverageRulesProblem) {
    var complaints: [CoverageRulesProblem.Complaint] = []
    var read: [(line: Int, row: Row)] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (place, content) in lines.enumerated() {
      let written = content.prefix { $0 != "#" }
      guard written.contains(where: { !$0.isWhitespace }) else { continue }
      do throws(CoverageLineProblem) {
        read.append((place + 1, try CoverageLine.row(written)))
      } catch {
        complaints.append(.init(line: place + 1, sentence: "Line \(place + 1): \(error.words)"))
      }
    }
    for (place, own) in read.enumerated() {
      guard let idle = CoverageTable.idleness(of: own.row, at: place, among: read) else { continue }
      complaints.append(.init(line: own.line, sentence: "Line \(own.line): \(idle)"))
    }
    if read.isEmpty && complaints.isEmpty {
      complaints.append(
        .init(line: nil, sentence: "The rules hold no row; write at least one, as `2 parents: complete`."))
    }
    guard complaints.isEmpty else {
      throw CoverageRulesProblem(complaints: complaints.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    self.init(rows: read.map(\.row))
  }

  /// The rows as `init(text:)` reads them, one a line, best grade first.
  public var text: String { rows.map { $0.words + ": " + $0.grade.rawValue + "\n" }.joined() }

  /// Why a row can never decide; `nil` where it can.
  ///
  /// It is enough to look at the very donors that the row names: a row that they meet is met by all that meet this one, because a parent or
  /// a child in the place of a sibling counts alike for both.
  private static func idleness(of row: Row, at place: Int, among read: [(line: Int, row: Row)]) -> String? {
    for (other, rival) in read.enumerated() where other != place {
      let hasSameDonors = rival.row.words == row.words
      if hasSameDonors, rival.row.grade == row.grade {
        guard other < place else { continue }
        return "it says the same as line \(rival.line). Take one of them out."
      }
      guard rival.row.grade > row.grade, rival.row.isMet(by: row.donors) else { continue }
      let theirs = hasSameDonors ? rival.row.grade.rawValue : "\(rival.row.words): \(rival.row.grade.rawValue)"
      return
        "it can never decide, because with \(row.words) line \(rival.line) (\(theirs)) is met already. "
        + "Take it out or give it a better grade."
    }
    return nil
  }
}

extension CoverageTable.Row {
  /// The donors that the row needs, as the rules write them: `1 parent + 2 siblings`.
  public var words: String {
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { parts.append("\(count) " + (count == 1 ? one : many)) }
    }
    add(parents, "parent", "parents")
    add(childrenWithOtherParent, "child with its other parent", "children with their other parent")
    add(children - childrenWithOtherParent, "child", "children")
    add(siblings, "sibling", "siblings")
    return parts.joined(separator: " + ")
  }
}
