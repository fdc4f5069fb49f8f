import CaseModel
import CaseStore
import Desk
import DeskKit
import TerminalKit
import Testing

@Suite("What is on screen after a change")
struct FreshnessTests {
  @Test("the tree shows a new relative at once, with the same person selected and in the same view")
  func treeKeepsItsPlace() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("3"), .end, .character("v"), .character("v"))
    let selected = robot.desk.reader.tree?.selectedPerson
    #expect(robot.desk.reader.tree?.view == .focus)
    await robot.press(.character("A"))
    await robot.type("daughter")
    await robot.press(.enter, .tab, .tab, .tab)
    await robot.type("Nərgiz")
    await robot.press(.function(9))
    #expect(robot.desk.form == nil, "\(robot.screen)")
    #expect(robot.shows("1 niece"), "\(robot.screen)")
    #expect(robot.desk.reader.tree?.selectedPerson == selected)
    #expect(robot.desk.reader.tree?.view == .focus)
  }

  @Test("a page to which Esc goes back shows what was changed meanwhile")
  func pagesBelow() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.enter)
    let page = robot.desk.reader.page?.link
    #expect(robot.shows("Dağlıyev Nümunə Yoxlama oğlu"))
    await robot.press(.character("h"))
    #expect(robot.desk.reader.page?.link != page)
    guard case .missingCase(let id)? = page else { return }
    var edited = try #require(try await robot.missingCase(id))
    let base = edited
    edited.clothing = "a grey coat"
    let change = RecordChange([.edit(.missingCase(edited), from: .missingCase(base))], why: "clothing told")
    await robot.carryOut([.save(change, draftKey: nil, ticket: -1)])
    await robot.press(.escape)
    #expect(robot.desk.reader.page?.link == page)
    let document = try #require(robot.desk.reader.page?.pane.document)
    #expect(DocumentText.lines(document, width: 78, numbered: false).contains { $0.contains("a grey coat") })
  }

  @Test("another workspace is read again when it is gone to after a change")
  func otherWorkspaces() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.alt("2"))
    #expect(robot.desk.families.list.total == 2)
    await robot.press(.alt("1"), .character("n"))
    await robot.type("Əyyubov")
    await robot.press(.tab)
    await robot.type("Təcrübə")
    await robot.press(.function(9))
    #expect(robot.desk.form == nil, "\(robot.screen)")
    await robot.press(.alt("2"))
    #expect(robot.desk.families.list.total == 3)
  }

  @Test("a draft is thrown away only after a question, whose safe answer keeps it")
  func throwAway() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("n"))
    await robot.type("Əyyubov")
    await robot.press(.escape, .character("D"))
    #expect(robot.shows("Drafts (1)"), "\(robot.screen)")
    await robot.carryOut(robot.desk.perform("record.discardDraft"))
    #expect(robot.shows("Throw the draft away?"))
    await robot.press(.enter)
    #expect(robot.shows("Drafts (1)"))
    await robot.carryOut(robot.desk.perform("record.discardDraft"))
    await robot.press(.character("y"))
    #expect(robot.shows("Drafts (0)"), "\(robot.screen)")
    await robot.press(.escape)
    await robot.carryOut(robot.desk.perform("record.discardDraft"))
    #expect(robot.message == "Go to one of your drafts first: D shows them.")
  }

  @Test("every command that writes opens something or says why not, from list, page and tree", arguments: ["1", "2", "3"] as [Character])
  func everyCommand(pane: Character) async throws {
    let writing = (DeskCommands.table.commands[.everywhere] ?? []).filter { $0.id.rawValue.hasPrefix("record.") }
    #expect(writing.count == 32)
    for command in writing {
      var robot = try await DeskRobot(columns: 80, rows: 24)
      await robot.press(.character(pane))
      let page = robot.desk.reader.page?.link
      await robot.carryOut(robot.desk.perform(command.id))
      let opened = robot.desk.form != nil || robot.desk.overlay != nil || robot.desk.reader.page?.link != page
      #expect(opened || robot.message?.hasSuffix(".") == true, "\(command.id) in pane \(pane)")
      if ["record.contact", "record.testimony", "record.newCase"].contains(command.id) { #expect(robot.desk.form != nil) }
    }
  }
}
