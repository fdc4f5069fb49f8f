import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct SampleBoardPaneTests {
  private let size = Size(columns: 80, rows: 24)
  private let today = InventedCards.today

  private func pane() -> SampleBoardPane {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.board(), today: today)
    return pane
  }

  /// Runs the commands of keys, as the desk would.
  @discardableResult
  private func press(_ pane: inout SampleBoardPane, _ keys: Key...) -> [SampleBoardOutcome] {
    let table = CommandTable([.sampleBoard: SampleBoardPane.commands])
    var outcome: [SampleBoardOutcome] = []
    for key in keys {
      guard let command = table.command(for: key, in: .sampleBoard) else { continue }
      outcome = pane.perform(command, area: size)
    }
    return outcome
  }

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("no key means two things, and every command has words and help")
  func commands() {
    let table = CommandTable([.sampleBoard: SampleBoardPane.commands])
    #expect(table.conflicts(in: .sampleBoard).isEmpty)
    #expect(SampleBoardPane.commands.allSatisfy { $0.id.rawValue.hasPrefix("board.") && !$0.words.isEmpty && $0.help.hasSuffix(".") })
    // Keys of commands that make sense on a sample stay free.
    let keys = SampleBoardPane.commands.flatMap(\.keys)
    #expect(!["l", "e", "h", "u", "D"].contains { keys.contains(.character(Character($0))) })
  }

  @Test("the board opens on the first column that holds a sample")
  func opening() {
    #expect(pane().selected?.id == id(1001))
    var later = SampleBoardPane()
    later.receive(InventedCards.board([InventedCards.card(5, .inTransit, days: 1)]), today: today)
    #expect(later.selected?.id == id(5))
    #expect(later.stage == .inTransit)
  }

  @Test("arrows move within and between columns, and each column keeps its place")
  func arrows() {
    var pane = pane()
    press(&pane, .right, .down, .down)
    #expect(pane.selected?.id == id(1004))
    press(&pane, .right)
    #expect(pane.selected?.id == id(1007))
    press(&pane, .left)
    #expect(pane.selected?.id == id(1004))
    press(&pane, .end)
    #expect(pane.selected?.id == id(1006))
    press(&pane, .down, .down)
    #expect(pane.selected?.id == id(1006))
    press(&pane, .home, .up)
    #expect(pane.selected?.id == id(1002))
    press(&pane, .pageDown)
    #expect(pane.selected?.id == id(1006))
    press(&pane, .pageUp)
    #expect(pane.selected?.id == id(1002))
    press(&pane, .left, .left, .left)
    #expect(pane.stage == .planned)
    press(&pane, .right, .right, .right, .right, .right, .right, .right)
    #expect(pane.stage == .setAside)
  }

  @Test("Enter opens, f filters, p labels, m asks for the step")
  func plainOutcomes() {
    var pane = pane()
    press(&pane, .right)
    #expect(press(&pane, .enter) == [.open(id(1002))])
    #expect(press(&pane, .character("f")) == [.filter])
    #expect(press(&pane, .character("F")) == [.filter])
    #expect(press(&pane, .character("p")) == [.labels([id(1002)])])
    #expect(press(&pane, .character("m")) == [.move([id(1002)], to: nil)])
  }

  @Test("Space marks and goes on, and what follows is done to all that are marked, in the order of the board")
  func marking() {
    var pane = pane()
    press(&pane, .right, .right, .character(" "), .left, .down, .character(" "), .character(" "))
    #expect(pane.marked == 3)
    #expect(pane.chosen.map(\.id) == [id(1003), id(1004), id(1007)])
    #expect(pane.selected?.id == id(1005))
    press(&pane, .up, .character(" "))
    #expect(pane.chosen.map(\.id) == [id(1003), id(1007)])
    press(&pane, .character("-"))
    #expect(pane.marked == 0)
    #expect(pane.chosen.map(\.id) == [id(1005)])
    #expect(press(&pane, .character("-")) == [.say("No sample is marked.")])
  }

  @Test("a star marks all of the column, and takes the marks away again")
  func markingColumns() {
    var pane = pane()
    #expect(press(&pane, .right, .character("*")) == [])
    #expect(pane.chosen.map(\.id) == [id(1002), id(1003), id(1004), id(1005), id(1006)])
    press(&pane, .character("*"))
    #expect(pane.marked == 0)
    var long = SampleBoardPane()
    long.receive(InventedCards.longBoard(held: 30, of: 1_234), today: today)
    press(&long, .right)
    #expect(press(&long, .character("*")) == [.say("Marked are the 30 of 1,234 that were read so far. End reads on.")])
    #expect(long.marked == 30)
  }

  @Test("marks and cursor stay with their cards when the board is read again, and go with cards that are gone")
  func readingAgain() {
    var pane = pane()
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
    var pane = pane()
    press(&pane, .right, .down)
    var cards = InventedCards.cards
    cards[2].sample.status = .inTransit
    pane.receive(InventedCards.board(cards), today: today)
    #expect(pane.stage == .taken)
    #expect(pane.selected?.id == id(1004))
  }

  @Test(
    "the usual next step of what is chosen",
    arguments: [
      (1001, Sample.Status.collected), (1002, .sealed), (1007, .received), (1011, .accepted), (1010, .profileFull), (1012, .stored),
      (1013, .resampleRequested),
    ])
  func nextSteps(number: Int, next: Sample.Status) throws {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.board(InventedCards.cards.filter { $0.id == id(number) }), today: today)
    #expect(press(&pane, .character(">")) == [.move([id(number)], to: next)])
  }

  @Test("the next step of what is sealed is its dispatch")
  func nextOfSealed() {
    var pane = pane()
    press(&pane, .right, .down)
    #expect(press(&pane, .character(">")) == [.dispatch([id(1003)])])
  }

  @Test("samples of several states share no next step")
  func mixedSteps() {
    var pane = pane()
    press(&pane, .right, .character(" "), .character(" "), .character(" "))
    #expect(
      press(&pane, .character(">"))
        == [.say("The chosen samples do not share their next step: 1 collected, 2 sealed. m chooses a step.")])
    #expect(press(&pane, .character("x")) == [.move([id(1002), id(1003), id(1004)], to: .lost)])
  }

  @Test("there is no analysis without consent")
  func analysis() {
    var pane = pane()
    press(&pane, .right, .right, .right)
    #expect(pane.selected?.id == id(1009))
    #expect(
      press(&pane, .character(">")) == [.say("BK00010090: consent is withdrawn. There is no analysis without valid consent.")])
    #expect(pane.reasonDisabled("board.next") == "BK00010090: consent is withdrawn. There is no analysis without valid consent.")
    var given = SampleBoardPane()
    given.receive(InventedCards.board([InventedCards.card(4, .accepted, days: 1)]), today: today)
    #expect(press(&given, .character(">")) == [.move([id(4)], to: .inAnalysis)])
  }

  @Test(
    "x says what went wrong",
    arguments: [
      (Sample.Status.collected, Sample.Status.lost), (.inTransit, .lost), (.received, .rejected), (.accepted, .rejected),
      (.inAnalysis, .failed),
    ])
  func problems(status: Sample.Status, problem: Sample.Status) {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.board([InventedCards.card(4, status, days: 1)]), today: today)
    #expect(press(&pane, .character("x")) == [.move([id(4)], to: problem)])
  }

  @Test("x says why where nothing can have gone wrong, or not the same")
  func noProblem() {
    var pane = pane()
    #expect(press(&pane, .character("x")) == [.say("BK00010017 is planned: there is no such problem. m chooses a step.")])
    press(&pane, .right, .character(" "), .right, .right, .character(" "))
    #expect(
      press(&pane, .character("x"))
        == [.say("What went wrong differs for the chosen samples: 1 collected, 1 accepted. Choose those of one state, or m for any step.")])
  }

  @Test("d packs the chosen samples where one of them can travel")
  func dispatching() {
    var pane = pane()
    press(&pane, .right)
    #expect(
      press(&pane, .character("d"))
        == [.say("BK00010025: Only a sealed sample is dispatched; this one is collected. Log its sealing first.")])
    press(&pane, .character(" "), .character(" "))
    #expect(press(&pane, .character("d")) == [.dispatch([id(1002), id(1003)])])
    var refused = SampleBoardPane()
    refused.receive(InventedCards.board([InventedCards.card(9, .sealed, days: 1, consent: .refused)]), today: today)
    #expect(press(&refused, .character("d")) == [.say("BK00000091: Consent was refused: the sample does not leave the office.")])
  }

  @Test("a takes the filter away, where there is one")
  func filters() {
    var pane = pane()
    #expect(press(&pane, .character("a")) == [.say("No filter is set: all samples are shown.")])
    var filter = SampleFilter()
    filter.lateOnly = true
    #expect(pane.apply(filter) == [.readBoard])
    #expect(pane.filter == filter)
    #expect(press(&pane, .character("a")) == [.showAll])
    #expect(pane.filter.isEmpty)
  }

  @Test("nothing is done where no sample stands")
  func empty() {
    var pane = SampleBoardPane()
    pane.receive(SampleBoard(columns: [], total: 0), today: today)
    #expect(press(&pane, .enter) == [.say("No sample stands in this column.")])
    #expect(press(&pane, .character(" ")) == [.say("No sample stands in this column.")])
    #expect(press(&pane, .character(">")) == [.say("No sample is chosen. Space marks one.")])
    #expect(press(&pane, .character("x")) == [.say("No sample is chosen. Space marks one.")])
    #expect(press(&pane, .character("d")) == [.say("No sample is chosen. Space marks one.")])
    #expect(press(&pane, .character("m")) == [.say("No sample is chosen. Space marks one.")])
    #expect(pane.chosen.isEmpty)
  }

  @Test("more cards are asked for once, when the cursor comes near the end of those held")
  func readingOn() {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.longBoard(held: 50, of: 120), today: today)
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
    var pane = SampleBoardPane()
    pane.receive(InventedCards.longBoard(held: 50, of: 120), today: today)
    #expect(press(&pane, .right, .end) == [.readMore(.taken, offset: 50)])
    #expect(
      pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50) == [.readMore(.taken, offset: 100)])
    #expect(pane.receive(more: InventedCards.sealed(100..<120), stage: .taken, offset: 100) == [])
    #expect(pane.selected?.id == id(2119))
  }

  @Test("a register that has no more to give is not asked again")
  func exhausted() {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.longBoard(held: 50, of: 120), today: today)
    #expect(press(&pane, .right, .end) == [.readMore(.taken, offset: 50)])
    #expect(pane.receive(more: [], stage: .taken, offset: 50) == [])
    #expect(press(&pane, .end) == [])
    #expect(pane.selected?.id == id(2049))
  }

  @Test("a board that is read again reads on to where the cursor was")
  func deepCursor() {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.longBoard(held: 50, of: 120), today: today)
    press(&pane, .right, .end)
    pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50)
    press(&pane, .up)
    #expect(pane.selected?.id == id(2098))
    #expect(pane.receive(InventedCards.longBoard(held: 50, of: 120), today: today) == [.readMore(.taken, offset: 50)])
    #expect(pane.receive(more: InventedCards.sealed(50..<100), stage: .taken, offset: 50) == [])
    #expect(pane.selected?.id == id(2098))
  }

  @Test("a click selects a card or a column, and a second press opens the card")
  func clicks() {
    var pane = pane()
    let area = Rect(column: 0, row: 1, columns: 80, rows: 24)
    #expect(pane.click(Point(column: 20, row: 8), area: area) == [])
    #expect(pane.selected?.id == id(1003))
    #expect(pane.click(Point(column: 40, row: 4), area: area, isDouble: true) == [.open(id(1007))])
    #expect(pane.click(Point(column: 60, row: 2), area: area) == [])
    #expect(pane.stage == .laboratory)
    #expect(pane.click(Point(column: 5, row: 19), area: area) == [])
    #expect(pane.stage == .planned)
    #expect(pane.click(Point(column: 5, row: 0), area: area) == [])
    #expect(pane.click(Point(column: 70, row: 24), area: area) == [])
    #expect(pane.selected?.id == id(1001))
  }

  @Test("ten thousand keys of chance never make it fail, whatever the size")
  func anyKeys() {
    var chance = SteadyChance(42)
    var pane = SampleBoardPane()
    let ids = SampleBoardPane.commands.map(\.id)
    let sizes = [(80, 24), (40, 10), (120, 40), (1, 1), (15, 5), (0, 0)]
    var seen: Set<SampleStage> = []
    for step in 0..<10_000 {
      let (columns, rows) = sizes[Int.random(in: 0..<sizes.count, using: &chance)]
      let area = Size(columns: columns, rows: rows)
      for outcome in pane.perform(ids[Int.random(in: 0..<ids.count, using: &chance)], area: area) {
        guard case .readMore(let stage, let offset) = outcome else { continue }
        pane.receive(more: InventedCards.sealed(offset..<min(offset + 20, 90)), stage: stage, offset: offset)
      }
      if step % 97 == 0 {
        let board = step % 2 == 0 ? InventedCards.longBoard(held: Int.random(in: 0..<60, using: &chance), of: 90) : InventedCards.board()
        pane.receive(board, today: today)
      }
      if step % 11 == 0 {
        let place = Point(column: Int.random(in: -2..<130, using: &chance), row: Int.random(in: -2..<45, using: &chance))
        _ = pane.click(place, area: Rect(area))
      }
      if step % 13 == 0 {
        var buffer = CellBuffer(size: area)
        pane.draw(into: &buffer, area: Rect(area), isFocused: true, ascii: step % 2 == 0, today: today)
        if columns >= 40, step > 0 { #expect(buffer.cursor != nil) }
      }
      seen.insert(pane.stage)
    }
    #expect(seen.count == 7)
    #expect(pane.chosen.count >= pane.marked)
  }
}
