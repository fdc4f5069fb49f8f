import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct SampleBoardPaneTests {
  private let today = InventedCards.today

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
    #expect(SampleBoardPane.holding().selected?.id == id(1001))
    let later = SampleBoardPane.holding([InventedCards.card(5, .inTransit, days: 1)])
    #expect(later.selected?.id == id(5))
    #expect(later.stage == .inTransit)
  }

  @Test("arrows move within and between columns, and each column keeps its place")
  func arrows() {
    var pane = SampleBoardPane.holding()
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

  @Test("Space marks and goes on, and what follows is done to all that are marked, in the order of the board")
  func marking() {
    var pane = SampleBoardPane.holding()
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
    var pane = SampleBoardPane.holding()
    #expect(press(&pane, .right, .character("*")) == [])
    #expect(pane.chosen.map(\.id) == [id(1002), id(1003), id(1004), id(1005), id(1006)])
    press(&pane, .character("*"))
    #expect(pane.marked == 0)
    var long = SampleBoardPane.holding(InventedCards.longBoard(held: 30, of: 1_234))
    press(&long, .right)
    #expect(press(&long, .character("*")) == [.say("Marked are the 30 of 1,234 that were read so far. End reads on.")])
    #expect(long.marked == 30)
  }

  @Test("a click selects a card or a column, and a second press opens the card")
  func clicks() {
    var pane = SampleBoardPane.holding()
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

  @Test("a takes the filter away, where there is one")
  func filters() {
    var pane = SampleBoardPane.holding()
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
    var pane = SampleBoardPane.holding(SampleBoard(columns: [], total: 0))
    #expect(press(&pane, .enter) == [.say("No sample stands in this column.")])
    #expect(press(&pane, .character(" ")) == [.say("No sample stands in this column.")])
    #expect(press(&pane, .character(">")) == [.say("No sample is chosen. Space marks one.")])
    #expect(press(&pane, .character("x")) == [.say("No sample is chosen. Space marks one.")])
    #expect(press(&pane, .character("d")) == [.say("No sample is chosen. Space marks one.")])
    #expect(press(&pane, .character("m")) == [.say("No sample is chosen. Space marks one.")])
    #expect(pane.chosen.isEmpty)
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
