import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct ReceiptListTests {
  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("keys of the list tick seals, hands and losses")
  func list() {
    var screen = InventedReceipt.screen
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
    var screen = InventedReceipt.screen
    scan(&screen, "BK00000026")
    press(&screen, .tab, .character("b"))
    #expect(screen.receipt.ticks == [id(2): .received(seal: .broken, byHand: false)])
  }

  @Test("a loss needs a reason, and a scan in its place is a scan")
  func losing() {
    var screen = InventedReceipt.screen
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
    var screen = InventedReceipt.screen
    press(&screen, .tab, .down)
    scan(&screen, "BK00000034")
    #expect(screen.receipt.ticks == [id(3): .received(seal: .intact, byHand: false)])
    #expect(drawn(screen).cursor == Point(column: 7, row: 1))
  }
}
