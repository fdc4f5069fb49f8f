import CaseModel
import DeskKit
import TerminalKit

extension SampleBoardPane {
  /// Moves the cursor; `nil` for a command that does something else.
  mutating func move(_ id: Command.ID, area: Size) -> [SampleBoardOutcome]? {
    let page = BoardLayout(self, size: area).perScreen
    switch id {
    case "board.up": return go(to: lane.index - 1, page)
    case "board.down": return go(to: lane.index + 1, page)
    case "board.pageUp": return go(to: lane.index - page, page)
    case "board.pageDown": return go(to: lane.index + page, page)
    case "board.first": return go(to: 0, page)
    case "board.last": return goToEnd()
    case "board.left": return goToColumn(position - 1, page)
    case "board.right": return goToColumn(position + 1, page)
    default: return nil
    }
  }

  private mutating func go(to index: Int, _ page: Int) -> [SampleBoardOutcome] {
    goal = nil
    lane.put(index)
    return readAhead(page)
  }

  /// Goes to the last card. Where more cards are in the register than are held, they are read up to the end.
  private mutating func goToEnd() -> [SampleBoardOutcome] {
    lane.put(.max)
    guard lane.hasMore else { return [] }
    goal = .max
    return readMore()
  }

  private mutating func goToColumn(_ place: Int, _ page: Int) -> [SampleBoardOutcome] {
    let shown = shownLanes
    guard shown.indices.contains(place) else { return [] }
    goal = nil
    stage = shown[place].stage
    return readAhead(page)
  }

  /// Asks for more cards before the cursor comes to the end of those that are held.
  private mutating func readAhead(_ page: Int) -> [SampleBoardOutcome] {
    lane.index + max(20, 2 * page) >= lane.cards.count ? readMore() : []
  }

  /// Selects the card or column that was clicked; a second press opens the card.
  public mutating func click(_ place: Point, area: Rect, isDouble: Bool = false) -> [SampleBoardOutcome] {
    guard area.contains(place) else { return [] }
    let layout = BoardLayout(self, size: Size(columns: area.columns, rows: area.rows))
    let (column, row) = (place.column - area.column, place.row - area.row)
    guard row >= layout.headRow, row < layout.bodyRow + layout.bodyRows, let number = layout.column(at: column) else { return [] }
    let shown = shownLanes
    guard shown.indices.contains(number) else { return [] }
    goal = nil
    stage = shown[number].stage
    guard row >= layout.bodyRow else { return readAhead(layout.perScreen) }
    let index = layout.first(of: lane) + (row - layout.bodyRow) / layout.slotRows
    guard lane.cards.indices.contains(index), index < layout.first(of: lane) + layout.perScreen else { return [] }
    lane.put(index)
    let more = readAhead(layout.perScreen)
    return isDouble ? [.open(lane.cards[index].id)] + more : more
  }
}
