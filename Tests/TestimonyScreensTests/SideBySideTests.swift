import CaseModel
import DeskKit
import TerminalKit
import TestimonyScreens
import Testing

@Suite struct SideBySideTests {
  private let today = InventedCase.today
  private let wide = Rect(column: 1, row: 2, columns: 118, rows: 36)

  private func open() -> EntryForm {
    TestimonyForm(TestimonySubject(InventedCase.file()), interviewer: "A. Worker", proposedCode: "W-0007", today: today).form
  }

  private func screen(_ form: EntryForm, _ area: Rect) -> (rows: [String], cursor: Point?) {
    var buffer = CellBuffer(size: Size(columns: area.endColumn + 1, rows: area.endRow))
    form.draw(into: &buffer, area: area, isFocused: true, ascii: false, today: today)
    return (buffer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), buffer.cursor)
  }

  private func press(_ form: inout EntryForm, _ keys: Key...) {
    for key in keys { _ = form.press(key, area: Size(columns: wide.columns, rows: wide.rows), today: today) }
  }

  @Test("in 118 columns narrative and statements stand side by side, in 80 below each other")
  func width() throws {
    let rows = screen(open(), wide).rows
    let first = try #require(rows.first { $0.contains("Witness") })
    #expect(first.contains("Statement 1"))
    let narrow = screen(open(), Rect(Size(columns: 80, rows: 60))).rows
    #expect(!narrow.contains { $0.contains("Witness") && $0.contains("Statement 1") })
    #expect(narrow.contains { $0.contains("Statement 1") })
  }

  @Test("keys jump from part to part, and the cursor stands in the half of its field")
  func jumps() throws {
    var form = open()
    press(&form, .control("n"))
    #expect(form.focusedField == "interviewer")
    press(&form, .control("n"), .control("n"))
    #expect(form.focusedField == "statement.0.about")
    #expect(try #require(screen(form, wide).cursor).column > 59)
    press(&form, .control("p"))
    #expect(form.focusedField == "narrative")
    #expect(try #require(screen(form, wide).cursor).column < 59)
    press(&form, .control("n"), .control("n"), .control("n"))
    #expect(form.focusedField == "add statement")
  }

  @Test("a long narrative wraps within its half, and the statements stay where they are")
  func typing() throws {
    var form = open()
    form.focus("narrative")
    _ = form.paste(String(repeating: "winter ", count: 400), area: Size(columns: 118, rows: 36), today: today)
    let rows = screen(form, wide).rows
    let text = rows.filter { $0.contains("winter") }
    #expect(text.count > 5)
    #expect(text.allSatisfy { !$0.dropFirst(60).contains("winter") })
    #expect(rows.contains { $0.contains("Statement 1") })
    #expect(rows.contains { $0.contains("What happened") })
  }

  @Test("a click in the other half goes to its field")
  func click() throws {
    var form = open()
    let rows = screen(form, wide).rows
    let row = try #require(rows.firstIndex { $0.dropFirst(60).contains("Where") })
    form.click(Point(column: 85, row: row), area: wide)
    #expect(form.focusedField == "statement.0.place")
    form.click(Point(column: 30, row: row), area: wide)
    #expect(form.focusedField != "statement.0.place")
  }

  @Test("every statement can be reached when there are more than fit")
  func scrolling() {
    var form = TestimonyForm(TestimonySubject(InventedCase.file()), interviewer: "A. Worker", proposedCode: "W-0007", today: today)
    for _ in 0..<9 { form.press(button: "add statement", today: today) }
    form.form.focus("statement.9.what")
    var entry = form.form
    press(&entry, .character("x"))
    #expect(screen(entry, wide).rows.contains { $0.contains("Statement 10") })
    #expect(screen(entry, wide).rows.contains { $0.contains("Narrative") })
  }
}
