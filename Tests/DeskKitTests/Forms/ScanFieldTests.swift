import DeskKit
import TerminalKit
import Testing

@Suite("A field into which codes are scanned")
struct ScanFieldTests {
  private var robot: FormRobot {
    FormRobot(
      EntryForm(
        title: "Dispatch",
        groups: [EntryGroup("", [EntryField("scan", "Scan", .scan), EntryField("carrier", "Carrier")])]))
  }

  @Test("Enter and Tab hand the code over, and the cursor stays for the next one", arguments: [Key.enter, .tab])
  func handingOver(key: Key) {
    var robot = robot
    robot.type("BK-7")
    robot.press(key)
    #expect(robot.outcomes.last == .pressed(field: "scan"))
    #expect(robot.form.text("scan") == "BK-7")
    #expect(robot.form.focusedField == "scan")
    robot.form.set("scan", "")
    robot.type("BK-8")
    #expect(robot.form.text("scan") == "BK-8")
  }

  @Test("an empty line is left as any other")
  func leaving() {
    var robot = robot
    robot.press(.enter)
    #expect(robot.outcomes.last == EntryForm.Outcome.none)
    #expect(robot.form.focusedField == "carrier")
    robot.press(.backTab)
    robot.type("B")
    robot.press(.down)
    #expect(robot.form.focusedField == "carrier")
    #expect(robot.form.values == ["scan": "B"])
  }

  @Test("the footer says what Enter does")
  func hints() {
    #expect(robot.form.hints(ascii: false).map(\.words).contains("Take the code"))
  }

  @Test("as an answer a code is handed over too")
  func answering() {
    var form = robot.form
    #expect(form.isScanFocused)
    let answer = form.answer(" BK-7 ", today: PracticeForm.today)
    #expect(answer == .taken(.pressed(field: "scan")))
    #expect(form.text("scan") == "BK-7")
    let nothing = form.answer("  ", today: PracticeForm.today)
    #expect(nothing == .taken(.none))
  }
}
