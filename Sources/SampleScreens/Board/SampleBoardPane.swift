import CaseModel
import TerminalKit

/// The sample board: every sample as a card in the column of its stage, with what is late and what lacks consent.
///
/// It holds what was read from the register and never changes it: keys give outcomes for the desk to carry out.
public struct SampleBoardPane: Hashable, Sendable {
  /// Which samples are shown.
  public var filter = SampleFilter()
  /// The column that has the keys.
  public internal(set) var stage = SampleStage.planned
  /// True where the current column is shown as a table.
  public internal(set) var isTable = false
  /// True where samples whose way has ended are shown too.
  public internal(set) var showsEnded = false
  /// How many samples the register holds in all.
  public private(set) var total = 0
  /// False until the register answered.
  public private(set) var isLoaded = false

  var lanes = SampleStage.allCases.map { BoardLane($0) }
  /// The marked cards as they were read last, so that a mark outlives its card's being out of what is held.
  var marks: [RecordID: SampleCard] = [:]
  /// Where the cursor of the current column wants to be once the cards up to there came.
  var goal: Int?

  /// A board that was not read yet.
  public init() {}

  /// The card under the cursor.
  public var selected: SampleCard? { lane.selected }

  /// The marked cards in the order of the board; without marks the one under the cursor.
  public var chosen: [SampleCard] {
    if marks.isEmpty { return selected.map { [$0] } ?? [] }
    let held = lanes.flatMap(\.cards).filter { marks[$0.id] != nil }
    let seen = Set(held.map(\.id))
    return held + marks.values.filter { !seen.contains($0.id) }.sorted { ($0.sample.barcode, $0.id) < ($1.sample.barcode, $1.id) }
  }

  /// How many cards are marked.
  public var marked: Int { marks.count }

  /// Takes in the board as it is now. Marks and cursor stay with their cards; what is returned reads on where the cursor had been deeper.
  @discardableResult
  public mutating func receive(_ board: SampleBoard, today: Day) -> [SampleBoardOutcome] {
    let depth = lane.index
    for place in lanes.indices {
      let column = board.columns.first { $0.stage == lanes[place].stage }
      lanes[place].receive(column ?? SampleBoard.Column(stage: lanes[place].stage, count: 0, late: 0, cards: []))
    }
    total = board.total
    followMarks(today: today)
    if !isLoaded, let first = shownLanes.first(where: { $0.count > 0 }) { stage = first.stage }
    isLoaded = true
    goal = depth > lane.index && lane.hasMore ? depth : nil
    return goal == nil ? [] : readMore()
  }

  /// Takes in more cards of a column; what is returned reads on where the cursor wants to go farther.
  @discardableResult
  public mutating func receive(more cards: [SampleCard], stage: SampleStage, offset: Int) -> [SampleBoardOutcome] {
    guard let place = lanes.firstIndex(where: { $0.stage == stage }) else { return [] }
    lanes[place].receive(more: cards, offset: offset)
    for card in cards where marks[card.id] != nil { marks[card.id] = card }
    guard stage == self.stage, let goal else { return [] }
    lanes[place].put(goal)
    if lanes[place].index < goal, lanes[place].hasMore { return readMore() }
    self.goal = nil
    return []
  }

  /// Shows other samples. The desk reads the board again.
  public mutating func apply(_ filter: SampleFilter) -> [SampleBoardOutcome] {
    self.filter = filter
    return [.readBoard]
  }

  // MARK: Columns

  /// The column that has the keys.
  var lane: BoardLane {
    get { lanes.first { $0.stage == stage } ?? BoardLane(stage) }
    set { if let place = lanes.firstIndex(where: { $0.stage == newValue.stage }) { lanes[place] = newValue } }
  }

  /// The columns on the board, from left to right.
  var shownLanes: [BoardLane] { lanes.filter { showsEnded || $0.stage != .ended } }

  /// The place of the current column among those shown.
  var position: Int { shownLanes.firstIndex { $0.stage == stage } ?? 0 }

  /// Asks for the cards behind those that are held, unless they are on their way.
  mutating func readMore() -> [SampleBoardOutcome] {
    guard lane.hasMore, lane.asked != lane.cards.count else { return [] }
    lane.asked = lane.cards.count
    return [.readMore(stage, offset: lane.cards.count)]
  }

  /// Marked cards take their newer state; one that is on the board no more loses its mark.
  private mutating func followMarks(today: Day) {
    guard !marks.isEmpty else { return }
    let held = Dictionary(lanes.flatMap(\.cards).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let isWhole = lanes.allSatisfy { !$0.hasMore }
    for (id, card) in marks {
      if let newer = held[id] {
        marks[id] = newer
      } else if isWhole || !fits(card.sample, today: today) {
        marks[id] = nil
      }
    }
  }

  private func fits(_ sample: Sample, today: Day) -> Bool {
    (filter.office == nil || filter.office == sample.office) && (filter.collector == nil || filter.collector == sample.collector)
      && (filter.laboratory == nil || filter.laboratory == sample.laboratory) && (!filter.lateOnly || sample.isLate(on: today))
  }
}
