import CaseModel

/// One column of the board as it is held: perhaps only the first of its cards, and where its cursor stands.
struct BoardLane: Hashable, Sendable {
  let stage: SampleStage
  var count = 0
  var late = 0
  var cards: [SampleCard] = []
  /// The card under the lane's own cursor, which stays where it was while another lane has the keys.
  var index = 0
  /// The place from which more cards were asked for and did not come yet.
  var asked: Int?
  /// True once a reading brought nothing more.
  var isExhausted = false

  init(_ stage: SampleStage) { self.stage = stage }

  /// The card under the cursor.
  var selected: SampleCard? { cards.indices.contains(index) ? cards[index] : nil }

  /// True where the register holds more cards of it.
  var hasMore: Bool { cards.count < count && !isExhausted }

  /// True where cards stand in it that are in several states.
  var mixesStates: Bool { stage.statuses.count > 1 }

  mutating func put(_ place: Int) { index = min(max(0, place), max(0, cards.count - 1)) }

  /// Takes in what the register holds now. The cursor stays with its card, or in its place where the card went elsewhere.
  mutating func receive(_ column: SampleBoard.Column) {
    let before = selected?.id
    count = max(column.count, column.cards.count)
    late = column.late
    cards = column.cards
    asked = nil
    isExhausted = false
    put(before.flatMap { id in cards.firstIndex { $0.id == id } } ?? index)
  }

  /// Takes in more cards; what came for another place than the end is dropped.
  mutating func receive(more newer: [SampleCard], offset: Int) {
    guard offset == cards.count else { return }
    asked = nil
    let known = Set(cards.map(\.id))
    let added = newer.filter { !known.contains($0.id) }
    isExhausted = added.isEmpty
    cards += added
    count = max(count, cards.count)
  }
}
