import Desk
import DeskKit
import TerminalKit
import Testing

@Suite("What a caseworker does, key by key")
struct JourneyTests {
  @Test("a person is found by a Russian spelling and opened in eleven keys")
  func findInRussian() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.type("/Сынаг")
    #expect(robot.shows("PRA-2026-00001"))
    #expect(robot.shows("Russian"))
    await robot.press(.enter)
    #expect(robot.desk.focused == .page)
    #expect(robot.shows("PRA-2026-00001  DAĞLIYEV Sınaq"))
  }

  @Test("Esc closes the find box and the list is where it was")
  func escRestores() async throws {
    var robot = try await DeskRobot()
    await robot.press(.down)
    let before = robot.screen
    await robot.type("/çiçək")
    #expect(robot.shows("Find: çiçək"))
    await robot.press(.escape)
    #expect(robot.screen == before)
  }

  @Test("two words narrow: name and father's name, name and year of birth")
  func twoWordsNarrow() async throws {
    var robot = try await DeskRobot()
    await robot.type("/dagliyev")
    #expect(robot.desk.cases.find?.result.total == 2)
    await robot.type(" 1973")
    #expect(robot.desk.cases.find?.result.hits.map(\.row.number) == ["PRA-2026-00002"])
  }

  @Test("what nobody is called brings the nearest spellings")
  func nothingFound() async throws {
    var robot = try await DeskRobot()
    await robot.type("/dagliyex")
    #expect(robot.shows("Nothing matches") || robot.desk.cases.find?.result.total ?? 0 > 0)
  }

  @Test("a relative is opened from the page and Esc goes back through the history")
  func history() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.enter)
    let first = robot.desk.reader.page?.link
    var steps = 0
    while robot.desk.reader.pages.count < 2, steps < 30 {
      await robot.press(.down)
      if case .person = robot.desk.reader.page?.pane.selectedLink(width: 80) { await robot.press(.enter) }
      steps += 1
    }
    #expect(robot.desk.reader.pages.count == 2)
    await robot.press(.escape)
    #expect(robot.desk.reader.page?.link == first)
    await robot.press(.escape)
    #expect(robot.desk.focused == .list)
  }

  @Test("a filter is set in the form and shown in words")
  func filter() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character("F"), .down, .right, .right, .enter)
    #expect(robot.shows("Only: civilian"))
    #expect(robot.shows("1 of 1"))
    await robot.press(.character("a"))
    #expect(robot.shows("1 of 3"))
  }

  @Test("a year that is none is said in the form, and the form stays open")
  func filterProblem() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character("F"), .pageDown, .up)
    await robot.type("93x")
    await robot.press(.enter)
    #expect(robot.shows("\"93x\" is not a year"))
    await robot.press(.escape)
    #expect(robot.desk.overlay == nil)
  }

  @Test("the list is ordered by any column and turned round")
  func order() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character("o"))
    await robot.type("case")
    await robot.press(.enter)
    #expect(robot.desk.caseQuery.column == .number)
    #expect(robot.desk.cases.selected?.number == "PRA-2026-00001")
    await robot.press(.character("O"))
    #expect(robot.desk.cases.selected?.number == "PRA-2026-00003")
    #expect(robot.desk.caseQuery.descending)
  }

  @Test("g goes to a name by its first letters")
  func goTo() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character("g"))
    await robot.type("sın")
    await robot.press(.enter)
    #expect(robot.desk.cases.selected?.number == "PRA-2026-00003")
  }

  @Test("a figure opens the list behind it")
  func figureOpensList() async throws {
    var robot = try await DeskRobot()
    await robot.press(.alt("7"))
    #expect(robot.shows("Practice war"))
    await robot.press(.down, .down, .enter)
    #expect(robot.desk.workspace == .cases)
    #expect(robot.shows("Only: Practice war; civilian"))
    #expect(robot.desk.cases.list.total == 1)
  }

  @Test("both missing brothers stand in one tree, and one leads to the other")
  func brothers() async throws {
    var robot = try await DeskRobot()
    await robot.type("/PRA-2026-00001")
    await robot.press(.enter, .character("3"))
    let marks = robot.screen.components(separatedBy: "[?]").count - 1
    #expect(marks >= 2)
  }

  @Test("leaving is asked for, and Enter stays")
  func leaving() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character("q"), .enter)
    #expect(!robot.hasLeft)
    await robot.press(.control("c"), .character("y"))
    #expect(robot.hasLeft)
  }

  @Test("a theme is tried while it is chosen, and Esc brings back the one before")
  func themes() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character(":"))
    await robot.type("theme")
    await robot.press(.enter, .down)
    #expect(robot.askedTheme == "field-dark")
    await robot.press(.escape)
    #expect(robot.askedTheme == "default")
  }

  @Test("a resize never answers a question and keeps the row")
  func resize() async throws {
    var robot = try await DeskRobot()
    await robot.press(.down, .character("q"))
    for columns in [80, 1, 200, 45, 120] { await robot.send(.terminal(.resize(Size(columns: columns, rows: 24)))) }
    #expect(robot.desk.overlay == .leaving)
    await robot.press(.escape)
    #expect(robot.desk.cases.list.target == 1)
  }

  @Test("pasted and stray text is not run as commands")
  func strayText() async throws {
    var robot = try await DeskRobot()
    let before = robot.screen
    await robot.send(.terminal(.paste("quit y tree")))
    #expect(!robot.hasLeft)
    #expect(robot.shows("That looked like a paste"))
    await robot.press(.down, .up)
    #expect(robot.screen == before)
  }
}
