import Kinship
import Testing

@Suite("Coverage rules as text")
struct CoverageTextTests {
  private func complaints(_ text: String) -> [String] {
    do {
      _ = try CoverageTable(text: text)
      return []
    } catch {
      return error.complaints.map(\.sentence)
    }
  }

  @Test("The table that the program starts with reads as plain words")
  func planning() {
    #expect(
      CoverageTable.planning.text == """
        2 parents: complete
        2 children with their other parent: complete
        3 children: complete
        4 siblings: complete
        1 child + 2 siblings: complete
        1 parent + 2 siblings: complete
        3 siblings: good
        1 parent + 1 child: good
        2 children: good
        1 parent + 1 sibling: minimum
        1 child with its other parent: minimum
        2 siblings: minimum
        1 parent: weak
        1 child: weak
        1 sibling: weak

        """)
  }

  @Test("What is written is read back as the same table")
  func roundTrip() throws {
    #expect(try CoverageTable(text: CoverageTable.planning.text) == .planning)
    let table = try CoverageTable(text: "1 child with its other parent + 1 child + 1 sibling: good")
    #expect(
      table.rows == [CoverageTable.Row(.good, children: 2, childrenWithOtherParent: 1, siblings: 1)])
    #expect(table.text == "1 child with its other parent + 1 child + 1 sibling: good\n")
  }

  @Test("Comments, empty lines, capitals, number words and any order of rows are read")
  func lenient() throws {
    let table = try CoverageTable(
      text: """
        # rules of the office
        One parent: Weak

        both parents : complete   # as everywhere
        1 full sibling and 1 parent: minimum\r
        """)
    #expect(table.text == "2 parents: complete\n1 parent + 1 sibling: minimum\n1 parent: weak\n")
    #expect(table.grade(of: DonorSet(parents: 1)) == .weak)
    #expect(table.grade(of: DonorSet(siblings: 3)) == .insufficient)
  }

  @Test(
    "A line that cannot be read is named, with what to write instead",
    arguments: [
      ("2 parents complete", "Line 1: one colon must part the donors from the grade, as in `2 parents: complete`; here is none."),
      ("2 parents: fine", "Line 1: `fine` is no grade; write weak, minimum, good or complete."),
      ("2 parents:", "Line 1: no grade follows the colon; write weak, minimum, good or complete."),
      (
        "1 sibling: insufficient",
        "Line 1: insufficient is what remains where no row is met and needs none; write weak, minimum, good or complete."
      ),
      (": good", "Line 1: a number of donors is missing; write as in `1 parent + 2 siblings: complete`."),
      ("1 parent +: good", "Line 1: a number of donors is missing; write as in `1 parent + 2 siblings: complete`."),
      ("parents: good", "Line 1: `parents` does not begin with a number; write as in `1 parent + 2 siblings: complete`."),
      ("0 parents: good", "Line 1: `0 parents` asks for 0 donors; a number from 1 to 20 is possible."),
      (
        "99999999999999999999 parents: good",
        "Line 1: `99999999999999999999 parents` does not begin with a number; write as in `1 parent + 2 siblings: complete`."
      ),
      ("3 parents: good", "Line 1: `3 parents` asks for more than two parents, and nobody has more."),
      (
        "2 uncles: weak",
        "Line 1: `2 uncles` names nobody the rules know; write parents, children, children with their other parent, or siblings."
      ),
      ("1 child + 2 children: good", "Line 1: children are named twice; name them once, with one number."),
      ("# nothing\n\n", "The rules hold no row; write at least one, as `2 parents: complete`."),
    ])
  func unreadable(text: String, sentence: String) {
    #expect(complaints(text) == [sentence])
  }

  @Test("Rows that stand twice or can never decide are named, each with the line that stands in the way")
  func idleRows() {
    #expect(complaints("1 parent: weak\n# twice\none parent: weak") == ["Line 3: it says the same as line 1. Take one of them out."])
    #expect(
      complaints("1 parent: weak\n1 parent: good") == [
        "Line 1: it can never decide, because with 1 parent line 2 (good) is met already. Take it out or give it a better grade."
      ])
    #expect(
      complaints("2 siblings: good\n1 parent + 1 sibling: minimum\n1 sibling: weak") == [
        "Line 2: it can never decide, because with 1 parent + 1 sibling line 1 (2 siblings: good) is met already. "
          + "Take it out or give it a better grade."
      ])
  }

  @Test("All lines that are wrong are said at once")
  func several() {
    #expect(complaints("x\n2 parents: complete\n1 child: great").count == 2)
  }

  @Test("Whatever table can be read, a donor more never lowers the grade")
  func monotone() throws {
    var chance = SeededChance(seed: 20_260_901)
    var read = 0
    for _ in 0..<400 {
      var lines: [String] = []
      for _ in 0..<chance.below(7) + 1 {
        var parts: [String] = []
        for kind in ["parents", "children", "children with their other parent", "siblings"] where chance.below(2) == 0 {
          parts.append("\(chance.below(kind == "parents" ? 2 : 4) + 1) \(kind)")
        }
        guard !parts.isEmpty else { continue }
        lines.append(parts.joined(separator: " + ") + ": " + CoverageGrade.allCases[chance.below(4) + 1].rawValue)
      }
      guard let table = try? CoverageTable(text: lines.joined(separator: "\n")) else { continue }
      read += 1
      #expect(try CoverageTable(text: table.text) == table)
      for _ in 0..<60 {
        let children = chance.below(5)
        let donors = DonorSet(
          parents: chance.below(3), children: children, childrenWithOtherParent: chance.below(children + 1), siblings: chance.below(5),
          distant: chance.below(3))
        let grade = table.grade(of: donors)
        var lowered: [DonorSet] = []
        for field in [\DonorSet.parents, \.children, \.siblings, \.distant, \.childrenWithOtherParent] {
          var more = donors
          more[keyPath: field] += 1
          if more.parents > 2 || more.childrenWithOtherParent > more.children { continue }
          if table.grade(of: more) < grade { lowered.append(more) }
        }
        #expect(lowered.isEmpty)
      }
    }
    #expect(read > 100)
  }
}
