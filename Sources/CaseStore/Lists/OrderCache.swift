/// Keeps the last few orders of a list as local numbers: to find the place of a record in it, or any page of it, without counting.
///
/// An order of 100,000 cases takes 400 kB and is read from an index in a few milliseconds; it is dropped when the register changes.
struct OrderCache {
  /// What an order depends on.
  struct Key: Hashable {
    var column: String
    var condition: ListCondition
  }

  /// A state of the register: own commits and those of others.
  struct Stamp: Hashable {
    var generation: Int
    var dataVersion: Int
  }

  private static let room = 6
  private var stamp = Stamp(generation: -1, dataVersion: -1)
  private var orders: [(key: Key, numbers: [Int32])] = []

  /// The order of a list, read with `load` where it is not known.
  mutating func numbers(_ key: Key, at stamp: Stamp, load: () throws -> [Int32]) rethrows -> [Int32] {
    if stamp != self.stamp {
      orders.removeAll()
      self.stamp = stamp
    }
    if let place = orders.firstIndex(where: { $0.key == key }) {
      let known = orders.remove(at: place)
      orders.append(known)
      return known.numbers
    }
    let numbers = try load()
    if orders.count >= OrderCache.room { orders.removeFirst() }
    orders.append((key, numbers))
    return numbers
  }

  /// True where the order is known.
  func holds(_ key: Key, at stamp: Stamp) -> Bool {
    stamp == self.stamp && orders.contains { $0.key == key }
  }
}
