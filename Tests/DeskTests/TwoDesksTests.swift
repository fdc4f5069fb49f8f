import Desk
import TerminalKit
import Testing

@Suite("Two desks on one register")
struct TwoDesksTests {
  @Test("whoever saves second is told, sees both values, and saves over")
  func conflict() async throws {
    var first = try await DeskRobot(columns: 80, rows: 24)
    var second = try await DeskRobot(beside: first, user: "B. Colleague")
    await first.press(.character("e"), .enter, .tab)
    await second.press(.character("e"), .enter, .tab)
    await first.type("li")
    await second.type("xan")
    await first.press(.function(9))
    #expect(first.message == "Person saved. u undoes it.")
    await second.press(.function(9))
    #expect(second.desk.form != nil)
    #expect(second.message?.hasPrefix("Not saved: A. Worker changed ") == true)
    #expect(second.message?.hasSuffix("meanwhile. Both are shown; F9 saves yours over it.") == true)
    #expect(second.shows("[Nümunəxan"))
    #expect(second.shows("Nümunəli"), "\(second.screen)")
    await second.press(.function(9))
    #expect(second.message == "Person saved. u undoes it.")
    await first.press(.function(5))
    #expect(first.shows("DAĞLIYEV Nümunəxan Yoxlama"))
  }

  @Test("what one writes, the other sees when reading again")
  func refresh() async throws {
    var first = try await DeskRobot(columns: 80, rows: 24)
    var second = try await DeskRobot(beside: first, user: "B. Colleague")
    await first.press(.character("n"))
    await first.type("Əyyubov")
    await first.press(.function(9))
    #expect(!second.shows("ƏYYUBOV"))
    await second.press(.function(5))
    #expect(second.shows("ƏYYUBOV"))
  }

  @Test("a draft of a contact that somebody else changed meanwhile says so before it is saved")
  func olderDraft() async throws {
    var first = try await DeskRobot(columns: 80, rows: 24)
    await first.press(.alt("3"), .enter, .character("e"))
    #expect(first.shows("Contact of 2026-10-02"), "\(first.screen)")
    await first.press(.tab, .tab, .tab)
    await first.type("x")
    await first.press(.escape)
    #expect(first.desk.form == nil, "\(first.screen)")
    var second = try await DeskRobot(beside: first, user: "B. Colleague")
    await second.press(.alt("1"), .enter, .character("2"))
    let contact = try #require(second.contactOnPage)
    await second.carryOut([.markDone(contact: contact, ticket: -1)])
    await first.press(.character("e"), .enter)
    #expect(first.message?.hasPrefix("The record was changed after this draft was begun.") == true, "\(first.screen)")
    await first.press(.escape)
    await first.press(.character("e"), .enter)
    #expect(first.message?.hasPrefix("The record was changed after this draft was begun.") == true, "\(first.screen)")
  }

  @Test("undo takes back one's own changes only")
  func undo() async throws {
    var first = try await DeskRobot(columns: 80, rows: 24)
    var second = try await DeskRobot(beside: first, user: "B. Colleague")
    await first.press(.character("n"))
    await first.type("Əyyubov")
    await first.press(.function(9))
    await second.press(.character("u"))
    #expect(second.message == "There is nothing of yours to undo.")
  }
}
