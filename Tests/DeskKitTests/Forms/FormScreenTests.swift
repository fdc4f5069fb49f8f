import DeskKit
import TerminalKit
import Testing

@Suite("A form as text, at the sizes of real terminals")
struct FormScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10), Size(columns: 120, rows: 40)]

  private static func filled(_ size: Size, ascii: Bool = false) -> FormRobot {
    var robot = FormRobot(columns: size.columns, rows: size.rows)
    robot.ascii = ascii
    robot.press(.down, .enter)
    robot.form.set("person", person: .person(PracticeForm.sister.id, name: PracticeForm.sister.name))
    robot.go("date")
    robot.type("mon")
    robot.press(.tab)
    robot.type("1400")
    robot.press(.tab)
    robot.type("20")
    robot.press(.tab, .right, .right, .tab)
    robot.type("Azərbaycan")
    robot.press(.tab, .tab)
    robot.type("wil")
    robot.press(.enter, .tab, .tab)
    robot.type("She remembers the day clearly: it was raining and the bus was late. Her sister carried the blue bag.")
    robot.press(.enter)
    robot.type("She asked to be called after the 10th, in the evening, never on Sundays.")
    return robot
  }

  private func name(_ screen: String, _ size: Size) -> String { "\(screen)-\(size.columns)x\(size.rows)" }

  @Test("an empty form", arguments: sizes)
  func empty(size: Size) throws {
    try expectScreen(FormRobot(columns: size.columns, rows: size.rows).screen, named: name("form-empty", size))
  }

  @Test("a form filled in, the cursor in the long text", arguments: sizes)
  func filledIn(size: Size) throws {
    try expectScreen(Self.filled(size).screen, named: name("form-filled", size))
  }

  @Test("a list opened by typing", arguments: sizes)
  func list(size: Size) throws {
    var robot = FormRobot(columns: size.columns, rows: size.rows)
    robot.type("da")
    robot.form.receive([PracticeForm.stranger], field: "person", text: "da")
    try expectScreen(robot.screen, named: name("form-list", size))
  }

  @Test("problems, a warning and persons who are perhaps the same", arguments: sizes)
  func problems(size: Size) throws {
    var robot = Self.filled(size)
    robot.go("next")
    robot.type("2026-13-05")
    robot.form.setWarning("born", "Born after the brother's wedding. Keep it if the family is sure.")
    robot.form.advice = [
      .init("MƏMMƏDOV Tural", detail: "b. 1970  Çinarlı  same name, same father"), .init("MƏMMƏDOV Toğrul", detail: "b. 1971  Ağgöl"),
    ]
    robot.form.showProblems()
    try expectScreen(robot.screen, named: name("form-problems", size))
    robot.press(.function(7), .down)
    try expectScreen(robot.screen, named: name("form-advice", size))
  }

  @Test("a long text over the whole form", arguments: sizes)
  func fullText(size: Size) throws {
    var robot = Self.filled(size)
    robot.press(.function(2), .function(3))
    robot.type("bus")
    try expectScreen(robot.screen, named: name("form-full", size))
  }

  @Test("a form in pure ASCII")
  func ascii() throws {
    var robot = Self.filled(Size(columns: 80, rows: 24), ascii: true)
    robot.form.set("language", "Russian")
    robot.form.set("person", person: .words("the aunt"))
    try expectScreen(robot.screen, named: "form-filled-80x24-ascii")
    #expect(robot.screen.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
