/// Values of which some are more common than others.
struct Spread<Value: Sendable>: Sendable {
  private let values: [Value]
  private let bounds: [Int]

  /// Values with their shares; the shares may add up to anything.
  init(_ shares: [(Value, Int)]) {
    var sum = 0
    values = shares.map(\.0)
    bounds = shares.map { share in
      sum += share.1
      return sum
    }
  }

  /// One of the values, by its share.
  func pick(_ random: inout SplitMix) -> Value {
    let drawn = random.below(bounds.last ?? 1)
    var position = 0
    while position < bounds.count - 1, bounds[position] <= drawn { position += 1 }
    return values[position]
  }
}
