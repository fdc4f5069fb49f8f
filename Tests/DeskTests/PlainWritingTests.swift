import Desk
import Testing

@Suite("Writing without a screen, line by line")
struct PlainWritingTests {
  private func logging() async throws -> DeskRobot {
    var robot = try await DeskRobot(columns: 80, rows: 25)
    await robot.say("log contact 1")
    return robot
  }

  @Test("a form is asked field by field: what it is, whether it is needed, what is there, what can be chosen, what helps")
  func questions() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 25)
    #expect(await robot.say("log contact") == ["About which line? Write its number behind: 'log contact 1'."])
    #expect(
      await robot.say("log contact 1").prefix(4) == [
        "New contact   PRA-2026-00002  DAĞLIYEV Nümunə Yoxlama oğlu. '.help' tells how to answer.",
        "With, needed. Now: Bənövşə DAĞLIYEVA.", "A member of the family, anyone in the register, or a name.",
        "1: Bənövşə DAĞLIYEVA, mother, born 1948, Bərdə",
      ])
    #expect(
      await robot.say("") == ["How, needed. Now: phone.", "1: phone", "2: visit", "3: office", "4: letter", "5: message"])
    #expect(await robot.say("2").first == "Direction, needed. Now: outgoing (we called, wrote or went).")
    #expect(await robot.say(".back").first == "How, needed. Now: visit.")
  }

  @Test("a long text takes lines until a point, and the contact is saved with the time at which it was on the disk")
  func longText() async throws {
    var robot = try await logging()
    for line in ["", "", "", ""] { await robot.say(line) }
    #expect(await robot.say("She asks for news.") == [])
    #expect(await robot.say("") == [])
    #expect(await robot.say("She comes on Monday.") == [])
    #expect(await robot.say(".").first == "== What follows")
    #expect(
      await robot.say(".back") == [
        "What was said, needed. Now:", "She asks for news.", "", "She comes on Monday.",
        "Lines are added to the text until a line with a single '.'; '.clear' empties it.",
      ])
    #expect(await robot.say(".save") == ["Contact saved. 'undo' takes it back.", "Saved on the disk at 14:02:11."])
    #expect(robot.desk.form == nil)
    #expect(await robot.say("undo").first == "Undone: contact logged. 'redo' makes it again.")
  }

  @Test("what is wrong is said after the answer and before saving, and the field is asked again")
  func problems() async throws {
    var robot = try await logging()
    await robot.say(".8")
    #expect(
      await robot.say("soon").prefix(2) == [
        "“soon” is not one day. Write it like 12.4.2026, mon, tomorrow, +7 or in 2 weeks.", "Due. Now: soon.",
      ])
    #expect(await robot.say("in 2 weeks").first == "Say what is to be done by then, or clear the day.")
    await robot.say(".7")
    await robot.say("visit")
    #expect(await robot.say("in 2 weeks").prefix(2) == ["Understood: Mon 7 Dec 2026.", "Distress noticed. Now: no."])
    #expect(
      await robot.say(".save").prefix(3) == [
        "Not saved: 1 problem. The draft is kept.", "What was said: What was said is needed.", "What was said, needed. Now: nothing.",
      ])
    #expect(robot.desk.form != nil)
  }

  @Test("choices are taken by number or by words; what fits several or nothing is said")
  func choices() async throws {
    var robot = try await logging()
    await robot.say(".2")
    #expect(await robot.say("9").first == "There is no choice 9. Type a number from 1 to 5, or '.choices'.")
    #expect(await robot.say("pigeon").first == "“pigeon” is not among the choices. Type a number from 1 to 5, or '.choices'.")
    #expect(await robot.say("lett").first == "Direction, needed. Now: outgoing (we called, wrote or went).")
    #expect(await robot.say(".undo").first == "How, needed. Now: phone.")
    #expect(await robot.say(".redo").first == "How, needed. Now: letter.")
    await robot.say(".6")
    #expect(await robot.say("agreed to everything").first == "Next action. Now: nothing.")
    #expect(await robot.say(".list").contains("6: Outcome: agreed to everything."))
  }

  @Test("a person is found by name and chosen by number; a name alone is only words")
  func person() async throws {
    var robot = try await logging()
    let found = await robot.say("Sınaqov")
    #expect(found.first == "With, needed. Now: “Sınaqov”, only words.")
    let misal = try #require(found.first { $0.contains("SINAQOV Misal") })
    let number = try #require(misal.split(separator: ":").first.map(String.init))
    #expect(await robot.say(number).first == "How, needed. Now: phone.")
    #expect(await robot.say(".back").first == "With, needed. Now: SINAQOV Misal Bulud oğlu.")
    #expect(await robot.say("77").first == "Nobody has the number 77 here. Type a name to look for.")
  }

  @Test("leaving keeps the draft, which is offered again as a numbered question")
  func drafts() async throws {
    var robot = try await logging()
    for line in ["", "", "", "", "She called.", "."] { await robot.say(line) }
    #expect(await robot.say(".leave") == ["Left without saving. The draft is kept: 'drafts' shows your drafts."])
    #expect(
      await robot.say("log contact 1") == [
        "A draft of this form was kept 2026-11-23 14:02: New contact   PRA-2026-00002  DAĞLIYEV Nümunə Yoxlama oğlu",
        "1: go on with the draft", "2: begin a new one; the draft stays kept", "3: open neither",
      ])
    #expect(await robot.say("perhaps").first == "Type 1, 2 or 3.")
    #expect(await robot.say("1").contains("Your draft is open as you left it. '.save' saves it."))
    #expect(await robot.say(".list").contains("5: What was said: She called.."))
    await robot.say(".leave")
    #expect(await robot.say("drafts").contains { $0.hasPrefix("1: 2026-11-23 14:02") })
    #expect(await robot.say("1").contains("Your draft is open as you left it. '.save' saves it."))
  }

  @Test("every answered line is in the draft before the next question is asked")
  func keptAtOnce() async throws {
    var robot = try await logging()
    for line in ["", "", "", "", "She sa"] { await robot.say(line) }
    var later = try await DeskRobot(beside: robot, user: "A. Worker")
    #expect(later.desk.plainLines() == ["1 draft of yours is kept. 'drafts' shows it."])
    await later.say("log contact 1")
    await later.say("1")
    #expect(await later.say(".list").contains("5: What was said: She sa."))
  }

  @Test("a new case opens its page; who is perhaps the same is read out and can be taken")
  func newCase() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 25)
    await robot.say("new case")
    await robot.say("Dağlıyeva")
    let lines = await robot.say("Lalə")
    #expect(lines.contains("Perhaps the same person: '.same 1' takes the first."))
    #expect(lines.contains { $0.hasPrefix("1: DAĞLIYEVA Lalə") })
    #expect(await robot.say(".same 9").first == "Type a number from 1 to 1 behind '.same'.")
    await robot.say(".same 1")
    let saved = await robot.say(".save")
    #expect(saved.contains("Open: PRA-2026-00004  DAĞLIYEVA Lalə Yoxlama qızı. 'page' reads it."), "\(saved)")
  }

  @Test("windows are numbered questions: what to change, what to add")
  func questionsOfWindows() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 25)
    let asked = await robot.say("edit 1")
    #expect(
      asked.prefix(2) == ["Change what? Type a number; an empty line goes back.", "1: The person. Names, birth, life, residence, papers."])
    #expect(await robot.say("99").first == "Type a number from 1 to 4, or an empty line to go back.")
    #expect(await robot.say("1").first == "Person  Dağlıyev Nümunə Yoxlama oğlu. '.help' tells how to answer.")
    await robot.say(".leave")
    await robot.say("1")
    await robot.say("tree")
    #expect(await robot.say("add 2").contains { $0.hasPrefix("Relation, needed. Now: nothing.") })
    await robot.say(".leave")
    await robot.say("edit 1")
    await robot.say(".leave")
    await robot.say("list")
    await robot.say("add 3")
    await robot.say("")
    #expect(robot.desk.overlay == nil)
  }

  @Test("my day leads to a task, whose contact is carried out; words with a point outside a form are explained")
  func myDay() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 25)
    #expect(await robot.say("my day").contains { $0.hasPrefix("1: ! 3 days late") })
    await robot.say("1")
    #expect(await robot.say("mark done") == ["Done. 'undo' takes it back.", "Saved on the disk at 14:02:11."])
    #expect(await robot.say(".save") == ["No form is open; words with a point are for a form. 'help' lists what can be typed."])
  }

  @Test("words for the form are told from answers; a slip is said and nothing is typed")
  func words() async throws {
    var robot = try await logging()
    #expect(await robot.say(".sav").first == "'.sav' is not understood. '.help' reads what can be typed.")
    #expect(await robot.say(".99").first == "There is no field 99. '.list' reads all fields.")
    #expect(await robot.say(".help").contains { $0.hasPrefix("'.save' saves.") })
    #expect(await robot.say(".12").first == "Time. Now: 14:02.")
    #expect(await robot.say("").first == "That was the last field.")
    #expect(await robot.say("more").first == "Every field was asked; nothing was done with this line. '.7' goes to field 7.")
    #expect(await robot.say(".clear").first == "Time. Now: nothing.")
  }
}
