import CaseModel
import TerminalKit

/// Where everything of the board stands at a size. What is on screen follows from the cursors alone, so that drawing changes nothing.
struct BoardLayout: Hashable {
  /// The least width of a column.
  static let leastColumn = 15
  /// Narrower boards show one column, for two would hold no names.
  private static let severalFrom = 60
  /// A column this wide has room for the state beside the barcode.
  private static let wideColumn = 26

  let size: Size
  let isTable: Bool
  /// Rows of the line with the filter, above the columns.
  let topRows: Int
  /// The row with the columns' words.
  let headRow: Int
  /// Rows of the rule under them, or of the titles of the table.
  let ruleRows: Int
  /// Where the cards begin, and how many rows they have.
  let bodyRow: Int
  let bodyRows: Int
  /// Rows of the rule under the cards.
  let footRows: Int
  /// Rows about the card under the cursor.
  let detailRows: Int
  /// Rows of the line with the problems.
  let problemRows: Int
  /// The rows of one card.
  let slotRows: Int
  /// How many cards of a column are on screen.
  let perScreen: Int
  /// The columns on screen, by their place among those shown.
  let columns: Range<Int>
  /// Where each column on screen begins, and how wide it is.
  let spans: [Range<Int>]
  /// How many columns there are, on screen or not.
  let count: Int

  init(_ pane: SampleBoardPane, size: Size) {
    self.size = size
    isTable = pane.isTable
    let rows = size.rows
    topRows = rows >= 12 ? 1 : 0
    headRow = topRows
    ruleRows = rows >= 6 ? 1 : 0
    footRows = rows >= 14 ? 1 : 0
    problemRows = rows >= 5 ? 1 : 0
    let room = max(0, rows - topRows - 1 - ruleRows - footRows - problemRows)
    let wanted = size.columns >= 100 ? 2 : size.columns >= 60 ? 3 : 6
    detailRows = max(0, min(wanted, room - 4))
    bodyRow = topRows + 1 + ruleRows
    bodyRows = room - detailRows
    count = pane.shownLanes.count
    let fitting = isTable || size.columns < Self.severalFrom ? 1 : (size.columns + 1) / (Self.leastColumn + 1)
    let number = max(1, min(count, fitting))
    let first = min(max(0, pane.position - number + 1), max(0, count - number))
    columns = first..<first + number
    let cells = max(0, size.columns - (number - 1))
    var starts: [Range<Int>] = []
    var start = 0
    for place in 0..<number {
      let width = cells / number + (place < cells % number ? 1 : 0)
      starts.append(start..<start + width)
      start += width + 1
    }
    spans = starts
    let isWide = (starts.last?.count ?? 0) >= Self.wideColumn
    let slot = isTable ? 1 : !isWide ? 4 : bodyRows >= 11 ? 4 : bodyRows >= 6 ? 3 : 2
    slotRows = max(1, min(slot, bodyRows))
    // The last row of a wide card is empty, so it need not be on screen.
    perScreen = max(1, (bodyRows + (isWide && slotRows == 4 ? 1 : 0)) / slotRows)
  }

  /// The first card of a column that is on screen: whole screens are turned, so that most keys change two cards.
  func first(of lane: BoardLane) -> Int { lane.index / perScreen * perScreen }

  /// The place of the column at a cell, among those shown.
  func column(at cell: Int) -> Int? {
    spans.firstIndex { $0.contains(cell) }.map { columns.lowerBound + $0 }
  }
}
