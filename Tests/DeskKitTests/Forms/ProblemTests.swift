import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite("Problems, warnings and advice")
struct ProblemTests {
  @Test("what is needed and empty is a problem, in the order of the form")
  func needed() {
    let form = PracticeForm.make()
    #expect(form.problems.map(\.field) == ["person", "date", "how", "result", "summary"])
    #expect(form.problems.first?.sentence == "Person is needed.")
  }

  @Test("a problem is shown once the cursor has left, goes while the field is typed in, and comes back")
  func shownAfterLeaving() {
    var robot = FormRobot()
    robot.form.setProblem("language", "No interpreter speaks it.")
    robot.go("language")
    robot.type("x")
    #expect(!robot.shows("No interpreter speaks it."))
    robot.press(.tab)
    #expect(robot.shows("! No interpreter speaks it."))
    robot.press(.up)
    robot.type("y")
    #expect(!robot.shows("No interpreter speaks it."))
    robot.form.setProblem("language", nil)
    robot.press(.tab)
    #expect(!robot.shows("No interpreter speaks it."))
  }

  @Test("showProblems shows all and goes to the first; F8 goes on in a circle")
  func walking() {
    var robot = FormRobot()
    robot.go("next")
    robot.form.showProblems()
    #expect(robot.form.focusedField == "person")
    #expect(robot.shows("5 problems: Person (F8 goes there)"))
    var walked: [String] = []
    for _ in 0..<6 {
      robot.press(.function(8))
      walked.append(robot.form.focusedField)
    }
    #expect(walked == ["date", "how", "result", "summary", "person", "date"])
  }

  @Test("F8 without problems says so")
  func noProblems() {
    var robot = FormRobot(EntryForm(title: "", groups: [EntryGroup("", [EntryField("a", "A")])]))
    robot.press(.function(8))
    #expect(robot.shows("There is no problem in this form. F9 saves."))
  }

  @Test("a warning is shown in words and keeps nothing from being saved")
  func warning() {
    var robot = FormRobot()
    let before = robot.form.problems.count
    robot.form.setWarning("language", "Spoken by nobody of the family.")
    #expect(robot.shows("? Spoken by nobody of the family."))
    #expect(robot.form.problems.count == before)
  }

  @Test("F7 goes into the lines below the form, Enter takes one, Esc goes back")
  func advice() {
    var robot = FormRobot()
    robot.press(.function(7))
    #expect(robot.form.notice == "There is nothing to choose below the form.")
    robot.form.advice = [.init("MƏMMƏDOV Tural", detail: "same father"), .init("MƏMMƏDOV Toğrul")]
    #expect(robot.shows("── Perhaps the same person: ─"))
    robot.press(.function(7), .down, .down)
    #expect(robot.line("> MƏMMƏDOV Toğrul") != nil)
    robot.press(.enter)
    #expect(robot.outcomes.last == .chose(advice: 1))
    robot.press(.function(7), .escape, .tab)
    #expect(robot.form.focusedField == "date")
    robot.press(.function(7))
    robot.form.advice = []
    robot.press(.tab)
    #expect(robot.form.focusedField == "time")
  }

  @Test("many lines of advice take at most five rows")
  func manyAdvices() {
    var robot = FormRobot()
    robot.form.advice = (1...9).map { .init("person \($0)") }
    #expect(robot.shows("person 4") && !robot.shows("person 5"))
    #expect(robot.shows("5 more"))
  }

  @Test("the footer names the keys of the moment")
  func hints() {
    var robot = FormRobot()
    #expect(robot.form.hints(ascii: false).map(\.keys) == ["Tab", "F4", "F9", "Ctrl-Z", "Esc"])
    robot.press(.function(4))
    #expect(robot.form.hints(ascii: true).map(\.keys) == ["Up/Down", "Enter", "Esc"])
    robot.press(.escape)
    robot.go("summary")
    #expect(robot.form.hints(ascii: false).map(\.keys).prefix(4) == ["Tab", "F2", "F3", "F6"])
  }
}
