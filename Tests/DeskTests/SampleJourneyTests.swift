import CaseModel
import CaseStore
import Desk
import DeskKit
import Foundation
import TerminalKit
import Testing

@Suite("Samples at the desk, key by key")
struct SampleJourneyTests {
  /// Opens the page of Lalə, the sister of the second case, from the tree.
  private func openSister(_ robot: inout DeskRobot) async {
    await robot.press(.enter, .character("3"), .end, .enter)
    #expect(robot.shows("Dağlıyeva Lalə Yoxlama qızı"), "\(robot.screen)")
  }

  /// Chooses what to add by its words.
  private func add(_ words: String, _ robot: inout DeskRobot) async {
    await robot.press(.character("A"))
    await robot.type(words)
    await robot.press(.enter)
  }

  /// A sample of the sister as the form proposes it, with a seal; gives its barcode.
  private func recordSealed(_ robot: inout DeskRobot) async -> String {
    await openSister(&robot)
    await add("Sample", &robot)
    let barcode = robot.desk.form?.record.value.form.text("barcode") ?? ""
    await go(to: "seal number", &robot)
    await robot.type("S-17")
    await robot.press(.function(9))
    #expect(robot.desk.form == nil, "\(robot.screen)")
    return barcode
  }

  @Test("a sample is recorded at its donor, and the coverage of the case rises at once")
  func newSample() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    let before = robot.desk.cases.selected?.coverage
    let barcode = await recordSealed(&robot)
    #expect(barcode == "BK00000018")
    #expect(robot.shows("saved 14:02:11"))
    let sample = try #require(try await robot.register.sample(barcode: barcode))
    #expect(sample.status == .sealed)
    #expect(try await robot.register.sampleFile(sample.id)?.custody.map(\.status) == [.collected, .sealed])
    await robot.press(.alt("1"), .character("1"), .function(5))
    #expect(before != robot.desk.cases.selected?.coverage, "\(robot.screen)")
    await robot.press(.character("u"))
    #expect(try await robot.register.sample(barcode: barcode) == nil)
  }

  @Test("a sample goes from the donor to the profile: dispatched from the board, received by scanning, analysed only with consent")
  func wholeWay() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    let barcode = await recordSealed(&robot)
    await robot.press(.alt("4"))
    #expect(robot.shows("TAKEN"), "\(robot.screen)")
    for _ in 0..<6 where robot.desk.board.selected?.sample.barcode != barcode { await robot.press(.right) }
    await robot.press(.character("d"))
    #expect(robot.desk.form != nil, "\(robot.screen)")
    await go(to: "laboratory", &robot)
    await robot.type("Reference laboratory A")
    await go(to: "sent", &robot)
    await robot.press(.character("y"), .function(9))
    #expect(robot.desk.form == nil, "\(robot.screen)")
    #expect(try await robot.register.sample(barcode: barcode)?.status == .inTransit)

    let dispatch = try #require(try await robot.register.dispatches().dispatches.first)
    #expect(dispatch.number == "PRA-D-2026-00001")
    await robot.carryOut(robot.desk.perform("record.dispatches"))
    await robot.press(.enter)
    #expect(robot.shows(dispatch.number), "\(robot.screen)")
    await robot.press(.character("r"))
    #expect(robot.desk.receipt != nil, "\(robot.screen)")
    await robot.type(barcode)
    await robot.press(.enter, .function(1))
    #expect(robot.message?.hasPrefix("Scan each label") == true)
    // Left with a tick that is not logged: the drafts lead back to it.
    await robot.press(.escape, .escape, .character("D"), .enter)
    #expect(robot.desk.receipt?.screen.isTicked == true, "\(robot.screen)")
    await robot.press(.function(9))
    #expect(robot.desk.receipt == nil, "\(robot.screen)")
    #expect(try await robot.register.sample(barcode: barcode)?.status == .received)

    await robot.press(.character("b"))
    await robot.type(barcode)
    await robot.press(.enter)
    #expect(robot.shows("received since"), "\(robot.screen)")
    // The usual next step is proposed: accepted, then the analysis, which is refused as long as there is no consent.
    await robot.press(.character(">"), .function(9))
    #expect(try await robot.register.sample(barcode: barcode)?.status == .accepted)
    await robot.press(.character(">"), .function(9))
    #expect(robot.desk.form != nil, "\(robot.screen)")
    #expect(try await robot.register.sample(barcode: barcode)?.status == .accepted)
    await robot.press(.escape)

    await robot.carryOut(robot.desk.perform("record.consent"))
    #expect(robot.desk.form != nil, "\(robot.screen)")
    await robot.press(.character("1"), .function(9))
    #expect(robot.desk.form == nil, "\(robot.screen)")
    await robot.press(.character(">"))
    if robot.desk.overlay != nil { await robot.press(.character("n")) }
    await robot.press(.function(9))
    #expect(try await robot.register.sample(barcode: barcode)?.status == .inAnalysis, "\(robot.screen)")
    #expect(try await robot.register.check().problems == [])
  }

  /// Goes to a field of the open form.
  private func go(to field: String, _ robot: inout DeskRobot) async {
    for _ in 0..<40 where robot.desk.form?.record.value.form.focusedField != field { await robot.press(.tab) }
    #expect(robot.desk.form?.record.value.form.focusedField == field, "\(robot.screen)")
  }

  @Test("a scanner outside a field opens the sample; letters that are no code do nothing")
  func scanner() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    let keys = "K0001".map { Key.character($0) }
    await robot.send(.burst(keys))
    #expect(robot.message == "That looked like typing or pasting; nothing was done. / finds.")
    await robot.send(.burst("BK00000019".map { Key.character($0) } + [.enter]))
    #expect(robot.message?.hasPrefix("No sample has the barcode BK00000019. Its last digit would be 8") == true)
    let barcode = await recordSealed(&robot)
    await robot.press(.alt("1"))
    await robot.send(.burst(barcode.lowercased().map { Key.character($0) } + [.enter]))
    #expect(robot.desk.workspace == .samples)
    #expect(robot.shows("Sample \(barcode)"), "\(robot.screen)")
  }

  @Test("the page of donors says whom to ask first and why; it opens from list, page and tree")
  func donors() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    for keys in [[Key.character("s")], [.enter, .character("s")], [.character("3"), .character("S")]] {
      for key in keys { await robot.press(key) }
      #expect(robot.shows("How far the samples carry"), "\(robot.screen)")
      #expect(robot.shows("planning aid"))
      await robot.press(.alt("1"), .character("1"))
    }
  }

  @Test("the figures show the coverage, and every line opens as many cases as it says")
  func figures() async throws {
    var robot = try await DeskRobot(columns: 100, rows: 40)
    await robot.press(.alt("7"))
    let blocks = robot.desk.reader.page?.pane.document.blocks ?? []
    var opened = 0
    for case .row(let columns, .cases(let filter)?) in blocks {
      let digits = columns.map(\.text).compactMap { Int($0.filter { $0.isNumber || $0 == " " }.trimmingCharacters(in: .whitespaces)) }
      var query = CaseQuery()
      query.filter = filter
      let total = try await robot.register.caseWindow(query, anchor: .first, limit: 1).total
      #expect(digits.contains(total), "\(columns.map(\.text)) opens \(total)")
      opened += 1
    }
    #expect(opened > 12)
  }

  @Test("coverage rules are read, changed in words, and every case is graded anew; undo brings the old ones back")
  func coverageRules() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.carryOut(robot.desk.perform("record.coverageRules"))
    #expect(robot.shows("planning aid"), "\(robot.screen)")
    await robot.press(.character("e"))
    #expect(robot.desk.form != nil, "\(robot.screen)")
    await robot.press(.escape)
    #expect(try await robot.register.coverageRules() == .planning)
    let setting = OfficeSetting(id: .provisional(1), name: .coverageRules, value: "1 parent: complete")
    _ = try await robot.register.save(RecordChange([.create(.setting(setting))], why: "coverage rules changed"), by: "A. Worker")
    await robot.press(.alt("1"), .character("1"), .function(5))
    #expect(robot.desk.cases.selected?.coverage == .complete, "\(robot.screen)")
    await robot.press(.character("u"))
    #expect(robot.desk.cases.selected?.coverage == .weak, "\(robot.screen)")
  }

  @Test("the forms about samples find their drafts again by their keys")
  func keys() {
    let ids = [RecordID(high: 7, low: 1), RecordID(high: 7, low: 2), RecordID(high: 7, low: 3)]
    let requests: [FormRequest] = [
      .donor(person: ids[0]), .newConsent(person: ids[0]), .editConsent(ids[0]), .withdrawConsent(ids[0]), .newSample(donor: ids[0]),
      .editSample(ids[0]), .moveSamples(ids, to: nil), .moveSamples([ids[1]], to: nil), .newDispatch(ids), .editDispatch(ids[0]),
      .newResult(sample: ids[0]), .editResult(ids[0]), .editTask(ids[0]), .coverageRules,
    ]
    for request in requests { #expect(FormRequest(key: request.key) == request, "\(request.key)") }
    #expect(Set(requests.map(\.key)).count == requests.count)
  }
}

@Suite("Samples at the plain desk")
struct PlainSampleTests {
  @Test("the board is told by stage, and a barcode opens its sample")
  func board() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 25)
    let lines = await robot.say("samples")
    #expect(lines.first?.hasPrefix("Samples: planned 0; taken") == true, "\(lines)")
    #expect(await robot.say("scan").first == "Which barcode? Write it after the word: 'scan BK00000018'.")
    let right = await robot.say("right")
    #expect(right.contains { $0.hasPrefix("Stage: ") || $0.hasPrefix("No sample is in the stage") }, "\(right)")
    let page = await robot.say("scan K-000017")
    #expect(page.first == "Sample K-000017", "\(page)")
  }
}
