import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct ReceiptEndTests {
  private let today = InventedCards.today

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("F9 logs what was ticked, and says so where there is nothing")
  func saving() throws {
    var screen = InventedReceipt.screen
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
    var screen = InventedReceipt.screen
    scan(&screen, "BK00000018")
    var newer = InventedReceipt.file
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
    var screen = InventedReceipt.screen
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
    let before = InventedReceipt.inProgress
    #expect(before.draftKey == "dispatch/receive/\(id(900))")
    #expect(
      before.draftValues == [
        "tick.\(id(1))": "received;intact;scanned", "tick.\(id(2))": "received;broken;by hand", "tick.\(id(3))": "lost;torn parcel",
        "not of this dispatch": "BK00000091",
      ])
    var after = InventedReceipt.screen
    after.restore(before.draftValues)
    #expect(after.receipt == before.receipt && after.strays == before.strays)
    var damaged = InventedReceipt.screen
    damaged.restore(["tick.x": "received;intact;scanned", "tick.\(id(1))": "received;melted;scanned", "tick.\(id(4))": "lost;late"])
    #expect(!damaged.isTicked)
  }

  @Test("ten thousand keys of chance never make it fail, whatever the size")
  func anyKeys() {
    let keys: [Key] =
      [.tab, .enter, .escape, .up, .down, .left, .home, .end, .pageUp, .pageDown, .backspace, .delete, .function(9), .function(4)]
      + "ribxBK0001826394ə ".map { Key.character($0) }
    let codes = ["BK00000018", "BK00000026", "BK00000042", "BK00000067", "BK00000091", "\u{1B}[2J", "李"]
    let sizes = [(80, 24), (40, 10), (120, 40), (1, 1), (9, 3), (0, 0)]
    var chance = SteadyChance(11)
    var screen = InventedReceipt.screen
    var ticked = 0
    for step in 0..<10_000 {
      _ = screen.press(keys[Int.random(in: 0..<keys.count, using: &chance)])
      if step % 23 == 0 { _ = screen.paste(codes[Int.random(in: 0..<codes.count, using: &chance)] + "\n") }
      if step % 500 == 0 { screen.receive(InventedReceipt.file) }
      if step % 17 == 0 {
        let (columns, rows) = sizes[Int.random(in: 0..<sizes.count, using: &chance)]
        #expect(drawn(screen, columns, rows, ascii: step % 2 == 0).size.rows == rows)
      }
      if screen.isTicked { ticked += 1 }
      #expect(screen.receipt.counts.all == 6)
    }
    #expect(ticked > 0)
    var again = InventedReceipt.screen
    again.restore(screen.draftValues)
    #expect(again.receipt.ticks == screen.receipt.ticks)
  }
}
