/// Puts blocks one below the other on A4 pages and numbers the pages.
struct SheetFlow {
  /// The margins on every side, in millimetres.
  static let margin = 15.0
  /// The room between the margins.
  static let room = PageSheet.a4.width - 2 * margin
  private static let foot = 10.0

  /// What begins every page after the first: the title again, the heads of a table.
  var continued: [FlowBlock] = []
  /// What stands at the foot of every page, beside the page's number.
  var footWords: String

  /// The pages that blocks fill.
  func sheets(_ blocks: [FlowBlock]) -> [PageSheet] {
    let end = PageSheet.a4.height - Self.margin - Self.foot
    var pages: [[PageMark]] = [[]]
    var top = Self.margin
    // The number of blocks on the page that are not its repeated heads: a block higher than a page is put on one rather than nowhere.
    var own = 0
    func put(_ block: FlowBlock) {
      pages[pages.count - 1] += block.marks.map { $0.lowered(by: top) }
      top += block.height
    }
    for (place, block) in blocks.enumerated() {
      if own > 0, top + heightTogether(blocks[place...]) > end {
        pages.append([])
        top = Self.margin
        own = 0
        continued.forEach(put)
      }
      put(block)
      own += 1
    }
    return pages.enumerated().map { place, marks in
      PageSheet(width: PageSheet.a4.width, height: PageSheet.a4.height, marks: marks + footMarks(page: place + 1, of: pages.count))
    }
  }

  /// The height of the first block with those that must stay beside it.
  private func heightTogether(_ blocks: ArraySlice<FlowBlock>) -> Double {
    var height = 0.0
    for block in blocks {
      height += block.height
      if !block.keepsWithNext { break }
    }
    return height
  }

  private func footMarks(page: Int, of pages: Int) -> [PageMark] {
    let line = PageSheet.a4.height - Self.margin
    let right = PageSheet.a4.width - Self.margin
    return [
      .line(PageLine(from: Self.margin, to: right, y: line - 5)),
      .text(PageText(footWords, x: Self.margin, y: line, points: 8, room: Self.room - 35)),
      .text(PageText("page \(page) of \(pages)", x: right, y: line, points: 8, room: 30, alignment: .right)),
    ]
  }
}
