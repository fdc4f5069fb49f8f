import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite("Undo, drafts and fields that come and go")
struct FormUndoTests {
  @Test("one history over all fields: words in a line, words in a long text, choices")
  func undo() {
    var robot = FormRobot()
    robot.go("language")
    robot.type("very old")
    robot.press(.tab, .character(" "))
    robot.go("summary")
    robot.type("the bus was")
    robot.go("how")
    robot.press(.character("2"))
    robot.press(.control("z"))
    #expect(robot.form.chosen("how") == nil)
    robot.press(.control("z"))
    #expect(robot.form.text("summary") == "the bus")
    #expect(robot.form.focusedField == "summary")
    robot.press(.control("z"), .control("z"), .control("z"))
    #expect(robot.form.text("summary") == "")
    #expect(!robot.form.isYes("interpreter"))
    robot.press(.control("z"))
    #expect(robot.form.text("language") == "very")
    robot.press(.control("r"), .control("r"))
    #expect(robot.form.text("language") == "very old")
    #expect(robot.form.isYes("interpreter"))
    #expect(robot.outcomes.last == .changed(field: "interpreter"))
  }

  @Test("there is a word where nothing can be undone")
  func nothing() {
    var robot = FormRobot()
    robot.press(.control("z"))
    #expect(robot.form.notice == "There is nothing to undo in this form.")
  }

  @Test("a long text: Enter is a line end, Tab leaves, F2 fills the form, a paste is one step")
  func longText() {
    var robot = FormRobot()
    robot.go("summary")
    robot.type("one")
    robot.press(.enter)
    robot.paste("two\r\nthree")
    #expect(robot.form.text("summary") == "one\ntwo\nthree")
    robot.press(.function(2))
    #expect(robot.screen.hasPrefix("── Summary ─"))
    robot.press(.escape)
    #expect(robot.outcomes.last == EntryForm.Outcome.none)
    robot.press(.control("z"))
    #expect(robot.form.text("summary") == "one")
    robot.press(.tab)
    #expect(robot.form.focusedField == "born")
  }

  @Test("a text that comes back from the own editor is a step that can be undone")
  func outsideText() {
    var robot = FormRobot()
    robot.go("summary")
    robot.type("as it was")
    robot.form.set("summary", "as it is")
    #expect(robot.form.text("summary") == "as it is")
    robot.press(.control("z"))
    #expect(robot.form.text("summary") == "as it was")
  }

  @Test("a default never overwrites what was typed")
  func defaults() {
    var robot = FormRobot()
    robot.form.setDefault("language", "Azərbaycan")
    robot.form.setDefault("language", "Russian")
    robot.form.setDefault("how", "visit")
    #expect(robot.form.text("language") == "Azərbaycan")
    #expect(robot.form.chosen("how") == "visit")
    #expect(robot.form.values == ["language": "Azərbaycan", "how": "visit"])
  }

  @Test("fields that go away count for nothing, are in the draft, and come back as they were; the cursor stays")
  func replacing() {
    var robot = FormRobot()
    robot.go("language")
    robot.type("Russian")
    robot.go("date")
    robot.type("mon")
    var fewer = PracticeForm.groups
    fewer[0].fields.removeAll { $0.name == "language" }
    robot.form.replaceGroups(fewer)
    #expect(robot.form.focusedField == "date")
    #expect(robot.form.text("language") == "")
    #expect(robot.form.values["language"] == "Russian")
    robot.form.replaceGroups(PracticeForm.groups)
    #expect(robot.form.text("language") == "Russian")
    robot.go("language")
    robot.form.replaceGroups(fewer)
    #expect(robot.form.focusedField == "interpreter")
  }

  @Test("a draft keeps values for fields that come later")
  func laterFields() {
    var fewer = PracticeForm.groups
    fewer[0].fields.removeAll { $0.name == "how" }
    var form = EntryForm(title: "", groups: fewer)
    form.restore(["how": "phone", "language": "Russian"])
    #expect(form.values == ["how": "phone", "language": "Russian"])
    form.replaceGroups(PracticeForm.groups)
    #expect(form.chosen("how") == "phone")
  }

  @Test("a click goes to a field, into a text and to a row of a list")
  func clicks() {
    var robot = FormRobot()
    let area = Rect(robot.size)
    robot.form.click(Point(column: 20, row: 5), area: area)
    #expect(robot.form.focusedField == "language")
    robot.go("summary")
    robot.type("the blue bag")
    let row = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("the blue bag") } ?? 0
    robot.form.click(Point(column: 7, row: row), area: area)
    robot.type("x")
    #expect(robot.form.text("summary") == "the xblue bag")
    robot.go("person")
    robot.press(.function(4))
    robot.form.click(Point(column: 20, row: 2), area: area)
    #expect(robot.form.person("person") == .person(PracticeForm.uncle.id, name: PracticeForm.uncle.name))
  }
}
