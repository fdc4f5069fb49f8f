import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite("Dates in a form; today is Mon 23 Nov 2026")
struct DateFieldTests {
  private func echo(_ text: String, in field: String = "born") -> String {
    var robot = FormRobot(columns: 120, rows: 40)
    robot.go(field)
    robot.type(text)
    let line = robot.line(field == "born" ? "  Born" : "Next step on") ?? robot.line("Born") ?? ""
    let parts = line.split(separator: "]", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
  }

  @Test(
    "what was understood stands beside the field at once",
    arguments: [
      ("23.11.2026", "Mon 23 Nov 2026"), ("spring 1993", "spring 1993: 1 Mar – 31 May 1993"), ("~1971", "1969 – 1973"),
      ("about 25 in 1993", "born 1965 – 1970"), ("1993", "all of 1993"), ("apr 1993", "1 – 30 Apr 1993"),
      ("before 5.4.93", "before 5 April 1993"),
      ("1975..1979", "1975 – 1979"), ("winter 1993", "winter 1993: 1 Dec 1992 – 28 Feb 1993"), ("?", "not known"), ("soon", ""),
    ])
  func readings(text: String, words: String) {
    #expect(echo(text) == words)
  }

  @Test(
    "days to come are read from today",
    arguments: [
      ("in 2 weeks", "Mon 7 Dec 2026"), ("mon", "Mon 30 Nov 2026"), ("+7", "Mon 30 Nov 2026"), ("tomorrow", "Tue 24 Nov 2026"),
      ("12.1", "Mon 12 Jan 2026"),
    ])
  func comingDays(text: String, words: String) {
    #expect(echo(text, in: "next") == words)
  }

  @Test("today is a Monday")
  func today() { #expect(DayWords.long(PracticeForm.today) == "Mon 23 Nov 2026") }

  @Test("a relative day becomes the day it stood for once the cursor leaves, so that a draft means the same tomorrow")
  func relativeDaysAreSettled() {
    var robot = FormRobot()
    robot.go("next")
    robot.type("in 2 weeks")
    robot.press(.tab)
    #expect(robot.form.text("next") == "2026-12-07")
    #expect(robot.form.day("next", today: PracticeForm.today) == Day(year: 2026, month: 12, day: 7))
    robot.press(.control("z"))
    #expect(robot.form.text("next") == "in 2 weeks")
  }

  @Test("a date that leaves more than a day open is no day")
  func notADay() {
    var robot = FormRobot()
    robot.go("next")
    robot.type("1993")
    robot.press(.tab)
    #expect(robot.form.day("next", today: PracticeForm.today) == nil)
    #expect(robot.shows("“1993” is not one day. Write it like 12.4.2026, mon,"))
  }

  @Test("a date that cannot be read is a problem after leaving the field, and stays as typed")
  func unreadable() {
    var robot = FormRobot()
    robot.go("born")
    robot.type("31.2.1993")
    #expect(!robot.shows("is not a date"))
    robot.press(.tab)
    #expect(robot.shows("! “31.2.1993” is not a date that can be read."))
    #expect(robot.form.text("born") == "31.2.1993")
    robot.press(.up)
    robot.press(.backspace)
    #expect(!robot.shows("is not a date"))
  }

  @Test("+ and - change a day that is written out; elsewhere they are letters")
  func dayByDay() {
    var robot = FormRobot()
    robot.go("next")
    robot.type("2026-11-30")
    robot.type("++-")
    #expect(robot.form.text("next") == "2026-12-01")
    robot.press(.control("u"))
    robot.type("+7")
    #expect(robot.form.text("next") == "+7")
  }

  @Test("F4 offers days in words")
  func dayList() {
    var robot = FormRobot()
    robot.go("next")
    robot.press(.function(4))
    #expect(robot.line("in 2 weeks")?.contains("Mon 7 Dec 2026") == true)
    robot.press(.down, .down, .enter, .tab)
    #expect(robot.form.text("next") == "2026-11-24")
  }
}
