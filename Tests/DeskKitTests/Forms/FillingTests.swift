import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite("Filling in a form")
struct FillingTests {
  @Test("Tab, Enter and the arrows go from field to field; Shift-Tab goes back, and Tab from the last to the first")
  func moving() {
    var robot = FormRobot()
    #expect(robot.form.focusedField == "person")
    robot.press(.tab, .enter, .down)
    #expect(robot.form.focusedField == "length")
    robot.press(.backTab, .up)
    #expect(robot.form.focusedField == "date")
    robot.press(.up, .up)
    #expect(robot.form.focusedField == "person")
    robot.press(.backTab)
    #expect(robot.form.focusedField == "case")
    robot.press(.tab)
    #expect(robot.form.focusedField == "person")
  }

  @Test("F9 and Ctrl-S save, Esc leaves, F6 asks for the own editor, Enter presses a button")
  func outcomes() {
    var robot = FormRobot()
    robot.press(.function(9), .control("s"), .escape)
    robot.go("summary")
    robot.press(.function(6))
    robot.go("case")
    robot.press(.enter, .character(" "))
    #expect(
      robot.outcomes == [.save, .save, .leave, .editOutside(field: "summary"), .pressed(field: "case"), .pressed(field: "case")])
  }

  @Test("the focused field is always on screen, at any size", arguments: [(40, 10), (40, 4), (60, 8), (80, 22), (160, 43), (20, 3)])
  func focusIsSeen(columns: Int, rows: Int) {
    var robot = FormRobot(columns: columns, rows: rows)
    for _ in 0..<14 {
      let buffer = robot.buffer
      #expect(buffer.cursor.map { Rect(robot.size).contains($0) } == true, "\(robot.form.focusedField)")
      #expect(buffer.text.split(separator: "\n", omittingEmptySubsequences: false).contains { $0.hasPrefix(">") })
      robot.press(.tab)
    }
  }

  @Test("text comes back trimmed and composed")
  func textIsComposed() {
    var robot = FormRobot()
    robot.go("language")
    robot.paste("  Azərbayc\u{0061}n dili: и\u{306}, e\u{301}, o\u{308}  ")
    #expect(Array(robot.form.text("language").unicodeScalars) == Array("Azərbaycan dili: й, é, ö".unicodeScalars))
    #expect(robot.form.filled("interpreter") == nil)
    #expect(robot.form.text("no such field") == "")
  }

  @Test("small choices change with arrows, digits and Space; a word or its beginning in any script chooses, too")
  func smallChoices() {
    var robot = FormRobot()
    robot.go("how")
    robot.press(.right)
    #expect(robot.form.chosen("how") == "visit")
    robot.press(.left)
    #expect(robot.form.chosen("how") == "office")
    robot.press(.character("3"))
    #expect(robot.form.chosen("how") == "letter")
    robot.press(.backspace)
    #expect(robot.form.chosen("how") == nil)
    robot.type("теле")
    robot.press(.enter)
    #expect(robot.form.chosen("how") == "phone")
    robot.type("mes")
    robot.press(.tab)
    #expect(robot.form.chosen("how") == "message")
    #expect(robot.form.focusedField == "language")
  }

  @Test("Esc closes a list and gives back the choice made before")
  func escapeFromList() {
    var robot = FormRobot()
    robot.go("how")
    robot.press(.character("2"))
    robot.type("le")
    #expect(robot.form.isListOpen)
    robot.press(.escape)
    #expect(!robot.form.isListOpen)
    #expect(robot.form.chosen("how") == "phone")
    robot.press(.escape)
    #expect(robot.outcomes.last == .leave)
  }

  @Test("a list shows exact beginnings first and is chosen from with the arrows")
  func listOrder() {
    var robot = FormRobot()
    robot.go("result")
    robot.type("g")
    robot.press(.backspace, .function(4), .function(4), .down, .down, .enter)
    #expect(robot.form.chosen("result") == "refused")
    robot.type("a")
    let rows = robot.screen.split(separator: "\n").filter { $0.contains("│") }.prefix(4)
    let words = ["agreed to give a sample", "will think, call again", "does not want to give a sample", "has moved away"]
    #expect(zip(rows, words).allSatisfy { $0.contains($1) })
    #expect(rows.first?.contains("> agreed") == true)
  }

  @Test("codes of several that the list does not have stay with the others")
  func unknownCodes() {
    var form = PracticeForm.make()
    form.set("topics", "shoes\npapers")
    #expect(form.chosenSeveral("topics") == ["papers", "shoes"])
    #expect(form.values == ["topics": "papers\nshoes"])
  }

  @Test("words of one's own stay as typed where they are allowed")
  func ownWords() {
    var robot = FormRobot()
    robot.go("result")
    robot.type("was asleep")
    robot.press(.tab)
    #expect(robot.form.chosen("result") == "was asleep")
    robot.go("result")
    robot.press(.control("u"))
    robot.type("Has moved away")
    robot.press(.tab)
    #expect(robot.form.chosen("result") == "moved")
  }

  @Test("words that are in no list are kept, do not count, and are a problem once the cursor has left")
  func unmatchedWords() {
    var robot = FormRobot()
    robot.go("how")
    robot.type("pigeon")
    #expect(!robot.shows("is not in the list. F4"))
    robot.press(.tab)
    #expect(robot.form.chosen("how") == nil)
    #expect(robot.shows("“pigeon” is not in the list. F4 shows what can be chosen."))
    #expect(robot.form.problems.contains { $0.field == "how" })
  }

  @Test("several choices are marked with Space in the list and come back in the order of the list")
  func several() {
    var robot = FormRobot()
    robot.go("topics")
    robot.press(.function(4), .down, .down, .character(" "), .up, .up, .character(" "))
    #expect(robot.shows("[x] clothes he wore") && robot.shows("[ ] teeth and dentist"))
    robot.press(.tab)
    #expect(robot.form.chosenSeveral("topics") == ["clothes", "papers"])
    #expect(robot.shows("[clothes he wore, papers and photographs"))
    robot.go("topics")
    robot.press(.backspace)
    #expect(robot.form.chosenSeveral("topics") == ["papers"])
  }

  @Test("yes or no")
  func yesNo() {
    var robot = FormRobot()
    robot.go("interpreter")
    robot.press(.character(" "))
    #expect(robot.form.isYes("interpreter"))
    #expect(robot.shows("[x] yes"))
    robot.press(.character("n"))
    #expect(!robot.form.isYes("interpreter"))
  }

  @Test("numbers and times are read, and what is out of bounds is said")
  func numbersAndTimes() {
    var robot = FormRobot()
    robot.go("time")
    robot.type("930")
    #expect(robot.line("Time")?.contains("[930_") == true)
    #expect(robot.line("Time")?.contains("09:30") == true)
    robot.press(.tab)
    robot.type("700")
    robot.press(.tab)
    #expect(robot.form.text("time") == "09:30")
    #expect(robot.form.minutes("time") == 570)
    #expect(robot.form.number("length") == nil)
    #expect(robot.shows("“700” is not a whole number from 1 to 600."))
    robot.go("time")
    robot.press(.control("u"))
    robot.type("25:00")
    robot.press(.tab)
    #expect(robot.shows("“25:00” is not a time of day."))
  }

  @Test("a line of 10,000 letters is cut at 1,000, and said")
  func longLine() {
    var robot = FormRobot()
    robot.go("language")
    robot.paste(String(repeating: "ə", count: 10_000))
    #expect(robot.form.text("language").count == 1_000)
    #expect(robot.form.notice == "A line holds 1,000 letters at most. What did not fit was left out.")
    robot.type("x")
    #expect(robot.form.text("language").count == 1_000)
    #expect(robot.form.notice == "A line holds 1,000 letters at most.")
  }
}
