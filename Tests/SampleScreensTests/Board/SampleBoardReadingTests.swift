import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct SampleBoardReadingTests {
  private let today = InventedCards.today

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("marks and cursor stay with their cards when the board is read again, and go with cards that are gone")
  func readingAgain() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right, .down, .character(" "), .character(" "))
    var cards = InventedCards.cards
    cards[2].sample.status = .inTransit
    cards.removeAll { $0.id == id(1002) }
    pane.receive(InventedCards.board(cards), today: today)
    #expect(pane.chosen.map(\.id) == [id(1004), id(1003)])
    #expect(pane.chosen.last?.sample.status == .inTransit)
    #expect(pane.selected?.id == id(1005))
    cards.removeAll { $0.id == id(1004) }
    pane.receive(InventedCards.board(cards), today: today)
    #expect(pane.chosen.map(\.id) == [id(1003)])
  }

  @Test("a card that goes to another column leaves the cursor in its place")
  func cursorAfterMove() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right, .down)
    var cards = InventedCards.cards
    cards[2].sample.status = .inTransit
    pane.receive(InventedCards.board(cards), today: today)
    #expect(pane.stage == .taken)
    #expect(pane.selected?.id == id(1004))
  }

  @Test("more cards are asked for once, when the cursor comes near the end of those held")
  func readingOn() {
    var pane = SampleBoardPane.holding(InventedCards.longBoard(held: 50, of: 120))
    press(&pane, .right)
    for _ in 0..<29 { #expect(press(&pane, .down) == []) }
    #expect(press(&pane, .down) == [.readMore(.taken, offset: 50)])
    #expect(press(&pane, .down) == [])
    pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50)
    #expect(pane.selected?.id == id(2031))
    #expect(press(&pane, .down) == [])
    // What was asked for before the board was read again comes too late.
    pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50)
    press(&pane, .character("*"))
    #expect(pane.marked == 100)
  }

  @Test("End reads on to the last sample of the column")
  func readingToTheEnd() {
    var pane = SampleBoardPane.holding(InventedCards.longBoard(held: 50, of: 120))
    #expect(press(&pane, .right, .end) == [.readMore(.taken, offset: 50)])
    #expect(
      pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50) == [.readMore(.taken, offset: 100)])
    #expect(pane.receive(more: InventedCards.sealed(100..<120), stage: .taken, offset: 100) == [])
    #expect(pane.selected?.id == id(2119))
  }

  @Test("a register that has no more to give is not asked again")
  func exhausted() {
    var pane = SampleBoardPane.holding(InventedCards.longBoard(held: 50, of: 120))
    #expect(press(&pane, .right, .end) == [.readMore(.taken, offset: 50)])
    #expect(pane.receive(more: [], stage: .taken, offset: 50) == [])
    #expect(press(&pane, .end) == [])
    #expect(pane.selected?.id == id(2049))
  }

  @Test("a board that is read again reads on to where the cursor was")
  func deepCursor() {
    var pane = SampleBoardPane.holding(InventedCards.longBoard(held: 50, of: 120))
    press(&pane, .right, .end)
    pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50)
    press(&pane, .up)
    #expect(pane.selected?.id == id(2098))
    #expect(pane.receive(InventedCards.longBoard(held: 50, of: 120), today: today) == [.readMore(.taken, offset: 50)])
    #expect(pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50) == [])
    #expect(pane.selected?.id == id(2098))
  }
}
