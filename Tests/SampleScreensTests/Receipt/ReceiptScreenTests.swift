import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct ReceiptScreenTests {
  private let today = InventedCards.today

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  /// 1 to 3 in transit, 4 received before, 5 given up before, 6 not dispatched.
  private var file: DispatchFile {
    let cards = [
      InventedCards.card(1, .inTransit, days: 9, "SINAQOV Elçin Kərim oğlu"), InventedCards.card(2, .inTransit, days: 9, "SINAQOVA Mina"),
      InventedCards.card(3, .inTransit, days: 9, "ÖRNƏKOV Tofiq"), InventedCards.card(4, .accepted, days: 4, "ÖRNƏKOVA Zöhrə"),
      InventedCards.card(5, .lost, days: 2, "TƏCRÜBƏLİ Aydın"), InventedCards.card(6, .sealed, days: 30, "NÜMUNƏYEV İsa"),
    ]
    var dispatch = Dispatch(
      id: id(900), number: "BRD-D-2026-00007", laboratory: InventedCards.laboratory, by: "N. Sınaq", preparedOn: Day(number: 20_772),
      samples: cards.map(\.id))
    dispatch.sentOn = Day(number: 20_773)
    dispatch.carrier = "Kuryer"
    dispatch.sealNumber = "S-4"
    return DispatchFile(dispatch: dispatch, cards: cards)
  }

  private var screen: ReceiptScreen { ReceiptScreen(file, by: "L. Sınaq", minutes: 700, today: today) }

  /// Scans a code as a scanner does: its letters, then Enter.
  @discardableResult
  private func scan(_ screen: inout ReceiptScreen, _ code: String) -> ReceiptScreen.Outcome {
    for letter in code { _ = screen.press(.character(letter)) }
    return screen.press(.enter)
  }

  @discardableResult
  private func press(_ screen: inout ReceiptScreen, _ keys: Key...) -> ReceiptScreen.Outcome {
    var outcome = ReceiptScreen.Outcome.none
    for key in keys { outcome = screen.press(key) }
    return outcome
  }

  private func drawn(_ screen: ReceiptScreen, _ columns: Int = 80, _ rows: Int = 24, ascii: Bool = false) -> CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    screen.draw(into: &buffer, area: Rect(buffer.size), ascii: ascii, lines: .single)
    return buffer
  }

  private func inProgress() -> ReceiptScreen {
    var screen = screen
    scan(&screen, "BK00000018")
    scan(&screen, "BK00000091")
    press(&screen, .tab, .down, .character("b"), .down, .character("x"))
    for letter in "torn parcel" { press(&screen, .character(letter)) }
    press(&screen, .enter, .tab)
    return screen
  }

  @Test("the receipt at every size", arguments: [(80, 24), (120, 40), (40, 10)])
  func screens(columns: Int, rows: Int) throws {
    try expectDrawn(drawn(inProgress(), columns, rows), as: "receipt-\(columns)x\(rows)")
  }

  @Test("the receipt in ASCII")
  func ascii() throws {
    let buffer = drawn(inProgress(), 80, 24, ascii: true)
    try expectDrawn(buffer, as: "receipt-80x24-ascii")
    #expect(buffer.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("a scanned code is ticked off, said in large words and counted")
  func scanning() {
    var screen = screen
    #expect(scan(&screen, "bk 0000 0018") == .none)
    let text = drawn(screen).text
    #expect(text.contains("✓ RECEIVED BK00000018"))
    #expect(text.contains("SINAQOV Elçin Kərim oğlu. Seal intact; Tab and b where it is broken. 2 of 6."))
    #expect(text.contains("2 of 6 received (1 now), 2 expected, 1 lost, 1 not in transit"))
    #expect(screen.receipt.ticks == [id(1): .received(seal: .intact, byHand: false)])
  }

  @Test(
    "codes that tick nothing off are said",
    arguments: [
      ("BK00000042", "! RECEIVED BEFORE BK00000042", "Its receipt was logged on 21 Nov 2026; now it is accepted."),
      ("BK00000043", "! WRONG CODE BK00000043", "Its last digit would be 2: it was mistyped or misread."),
      ("BK00000067", "! CANNOT BE RECEIVED BK00000067", "The sample was not dispatched, so it cannot be received: it is sealed."),
    ])
  func refusals(code: String, large: String, sentence: String) {
    var screen = screen
    #expect(scan(&screen, code) == .none)
    #expect(drawn(screen, 120, 40).text.contains(large))
    #expect(drawn(screen, 120, 40).text.contains(sentence))
    #expect(!screen.isTicked)
  }

  @Test("a code scanned twice counts once")
  func twice() {
    var screen = screen
    scan(&screen, "BK00000018")
    scan(&screen, "BK00000018")
    #expect(drawn(screen).text.contains("! SCANNED TWICE BK00000018"))
    #expect(drawn(screen).text.contains("2 of 6 received"))
  }

  @Test("a code that is not of the dispatch is looked up, and its dispatch is named")
  func strays() {
    var screen = screen
    #expect(scan(&screen, "BK00000091") == .lookUp(code: "BK00000091"))
    #expect(drawn(screen).text.contains("! NOT OF THIS DISPATCH BK00000091"))
    #expect(screen.strays == ["BK00000091"])
    var found = SampleFile(sample: InventedCards.card(9, .inTransit, days: 3).sample, donorName: "ÖRNƏKOV Səid")
    found.dispatches = [
      Dispatch(id: id(901), number: "BRD-D-2026-00003", laboratory: "Gəncə", by: "N. Sınaq", preparedOn: Day(number: 20_700)),
      Dispatch(id: id(902), number: "BRD-D-2026-00009", laboratory: "Bakı", by: "N. Sınaq", preparedOn: Day(number: 20_779)),
    ]
    screen.receive(code: "BK00000091", found: found)
    let text = drawn(screen, 120, 40).text
    #expect(text.contains("! OF ANOTHER DISPATCH BK00000091"))
    #expect(text.contains("It belongs to dispatch BRD-D-2026-00009 to Bakı. The sample of ÖRNƏKOV Səid is in transit."))
    // An answer to an older scan does not cover the newer one.
    scan(&screen, "BK00000018")
    screen.receive(code: "BK00000091", found: nil)
    #expect(drawn(screen).text.contains("✓ RECEIVED BK00000018"))
  }

  @Test("a code that the register does not know is said")
  func unknown() {
    var screen = screen
    #expect(scan(&screen, "LAB-77") == .lookUp(code: "LAB-77"))
    screen.receive(code: "LAB-77", found: nil)
    #expect(drawn(screen).text.contains("! UNKNOWN CODE LAB-77"))
    scan(&screen, "LAB-77")
    #expect(screen.strays == ["LAB-77"])
  }

  @Test("keys of the list tick seals, hands and losses")
  func list() {
    var screen = screen
    press(&screen, .tab, .character("r"), .down, .character("b"))
    #expect(screen.receipt.ticks == [id(1): .received(seal: .intact, byHand: true), id(2): .received(seal: .broken, byHand: true)])
    #expect(drawn(screen).text.contains("! SEAL BROKEN BK00000026"))
    press(&screen, .character("i"))
    #expect(screen.receipt.ticks[id(2)] == .received(seal: .intact, byHand: true))
    press(&screen, .delete)
    #expect(screen.receipt.ticks[id(2)] == nil)
    #expect(press(&screen, .delete) == .say("BK00000026 is not ticked."))
    #expect(
      press(&screen, .end, .character("r"))
        == .say("BK00000067: The sample was not dispatched, so it cannot be received: it is sealed. Log its dispatch first."))
    #expect(press(&screen, .up, .up, .character("x")) == .say("The receipt of BK00000042 was logged before: it is accepted."))
    #expect(
      press(&screen, .down, .character("x")) == .say("BK00000059 was given up before. It can still be ticked off as received."))
    #expect(press(&screen, .home, .tab) == .none)
  }

  @Test("a broken seal of a scanned sample stays a scan")
  func brokenSeal() {
    var screen = screen
    scan(&screen, "BK00000026")
    press(&screen, .tab, .character("b"))
    #expect(screen.receipt.ticks == [id(2): .received(seal: .broken, byHand: false)])
  }

  @Test("a loss needs a reason, and a scan in its place is a scan")
  func losing() {
    var screen = screen
    press(&screen, .tab, .character("x"))
    #expect(drawn(screen).text.contains("Why lost:"))
    #expect(press(&screen, .enter) == .say("Say why it is lost: what the carrier or the laboratory said. Esc goes back."))
    for letter in " torn " { press(&screen, .character(letter)) }
    press(&screen, .enter)
    #expect(screen.receipt.ticks == [id(1): .lost(reason: "torn")])
    #expect(drawn(screen).text.contains("! LOST BK00000018"))
    press(&screen, .down, .character("x"), .escape)
    #expect(screen.receipt.ticks[id(2)] == nil)
    press(&screen, .character("x"))
    scan(&screen, "BK00000034")
    #expect(screen.receipt.ticks == [id(1): .lost(reason: "torn"), id(3): .received(seal: .intact, byHand: false)])
    scan(&screen, "BK00000018")
    #expect(screen.receipt.ticks[id(1)] == .received(seal: .intact, byHand: false))
  }

  @Test("a scanner finds its box while the list has the keys")
  func scanningFromTheList() {
    var screen = screen
    press(&screen, .tab, .down)
    scan(&screen, "BK00000034")
    #expect(screen.receipt.ticks == [id(3): .received(seal: .intact, byHand: false)])
    #expect(drawn(screen).cursor == Point(column: 7, row: 1))
  }

  @Test("F9 logs what was ticked, and says so where there is nothing")
  func saving() throws {
    var screen = screen
    #expect(press(&screen, .function(9)) == .say("Nothing is ticked off yet. Scan a code, or choose a sample with Tab and r."))
    scan(&screen, "BK00000018")
    guard case .save(let change) = screen.press(.function(9)) else {
      Issue.record("nothing was saved")
      return
    }
    #expect(change.why == "receipt of a dispatch ticked off")
    #expect(change == screen.change())
    try #require(change.steps.count == 2)
    guard case .create(.custodyEvent(let event)) = change.steps[0] else {
      Issue.record("no event")
      return
    }
    #expect(event.status == .received && event.by == "L. Sınaq" && event.minutes == 700 && event.on == today)
    scan(&screen, "BK00000026")
    scan(&screen, "BK00000034")
    guard case .edit(.dispatch(let closed), _)? = screen.change()?.steps.last else {
      Issue.record("the dispatch stays open")
      return
    }
    #expect(closed.closedOn == today)
  }

  @Test("what was saved is received before, once the dispatch was read again")
  func afterSaving() {
    var screen = screen
    scan(&screen, "BK00000018")
    var newer = file
    newer.cards[0].sample.status = .received
    newer.cards[0].sample.receivedOn = today
    screen.receive(newer)
    #expect(!screen.isTicked)
    #expect(press(&screen, .escape) == .leave)
    scan(&screen, "BK00000018")
    #expect(drawn(screen).text.contains("! RECEIVED BEFORE BK00000018"))
  }

  @Test("Esc leaves at once where nothing is ticked, and asks where something is")
  func leaving() {
    var screen = screen
    #expect(press(&screen, .escape) == .leave)
    scan(&screen, "BK00000018")
    #expect(press(&screen, .escape) == .none)
    #expect(drawn(screen).text.contains("! 1 SAMPLE TICKED AND NOT LOGGED"))
    #expect(drawn(screen).text.contains("F9 logs them. Esc leaves and keeps a draft. Any other key goes on."))
    #expect(press(&screen, .enter) == .none)
    #expect(!drawn(screen).text.contains("NOT LOGGED"))
    press(&screen, .escape)
    scan(&screen, "BK00000026")
    #expect(screen.receipt.ticks.count == 2)
    #expect(press(&screen, .escape, .escape) == .leave)
    press(&screen, .escape)
    guard case .save = screen.press(.control("s")) else {
      Issue.record("F9 does not answer the question")
      return
    }
    #expect(press(&screen, .tab, .escape) == .none)
  }

  @Test("ticks are kept as a draft and put back")
  func drafts() {
    let before = inProgress()
    #expect(before.draftKey == "dispatch/receive/\(id(900))")
    #expect(
      before.draftValues == [
        "tick.\(id(1))": "received;intact;scanned", "tick.\(id(2))": "received;broken;by hand", "tick.\(id(3))": "lost;torn parcel",
        "not of this dispatch": "BK00000091",
      ])
    var after = screen
    after.restore(before.draftValues)
    #expect(after.receipt == before.receipt && after.strays == before.strays)
    var damaged = screen
    damaged.restore(["tick.x": "received;intact;scanned", "tick.\(id(1))": "received;melted;scanned", "tick.\(id(4))": "lost;late"])
    #expect(!damaged.isTicked)
  }

  @Test("pasted codes are scanned line by line")
  func pasting() {
    var screen = screen
    #expect(screen.paste("BK00000018\r\nBK00000026\nBK000") == .none)
    #expect(screen.receipt.ticks.count == 2)
    scan(&screen, "00034")
    #expect(screen.receipt.ticks.count == 3)
  }

  @Test("ten thousand keys of chance never make it fail, whatever the size")
  func anyKeys() {
    let keys: [Key] =
      [.tab, .enter, .escape, .up, .down, .left, .home, .end, .pageUp, .pageDown, .backspace, .delete, .function(9), .function(4)]
      + "ribxBK0001826394ə ".map { Key.character($0) }
    let codes = ["BK00000018", "BK00000026", "BK00000042", "BK00000067", "BK00000091", "\u{1B}[2J", "李"]
    let sizes = [(80, 24), (40, 10), (120, 40), (1, 1), (9, 3), (0, 0)]
    var chance = SteadyChance(11)
    var screen = screen
    var ticked = 0
    for step in 0..<10_000 {
      _ = screen.press(keys[Int.random(in: 0..<keys.count, using: &chance)])
      if step % 23 == 0 { _ = screen.paste(codes[Int.random(in: 0..<codes.count, using: &chance)] + "\n") }
      if step % 500 == 0 { screen.receive(file) }
      if step % 17 == 0 {
        let (columns, rows) = sizes[Int.random(in: 0..<sizes.count, using: &chance)]
        #expect(drawn(screen, columns, rows, ascii: step % 2 == 0).size.rows == rows)
      }
      if screen.isTicked { ticked += 1 }
      #expect(screen.receipt.counts.all == 6)
    }
    #expect(ticked > 0)
    var again = self.screen
    again.restore(screen.draftValues)
    #expect(again.receipt.ticks == screen.receipt.ticks)
  }
}
