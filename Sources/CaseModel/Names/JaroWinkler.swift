/// How alike two short words are, from 0 to 1 (Winkler, "String Comparator Metrics", 1990).
///
/// Orders the hits of a search and is unsafe alone: Əliyev and Quliyev reach 0.85.
public enum JaroWinkler {
  /// The similarity of two fold keys: Jaro's, raised by a common beginning of up to four letters with weight 0.1.
  public static func similarity(_ first: String, _ second: String) -> Double {
    let left = Array(first.utf8)
    let right = Array(second.utf8)
    if left == right { return 1 }
    if left.isEmpty || right.isEmpty { return 0 }
    let jaro = jaro(left, right)
    let common = zip(left, right).prefix(4).prefix { $0 == $1 }.count
    return jaro + Double(common) * 0.1 * (1 - jaro)
  }

  private static func jaro(_ left: [UInt8], _ right: [UInt8]) -> Double {
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    var taken = [Bool](repeating: false, count: right.count)
    var matched: [UInt8] = []
    for (position, letter) in left.enumerated() {
      let from = max(0, position - reach)
      let to = min(right.count - 1, position + reach)
      guard from <= to, let partner = (from...to).first(where: { !taken[$0] && right[$0] == letter }) else { continue }
      taken[partner] = true
      matched.append(letter)
    }
    guard !matched.isEmpty else { return 0 }
    let others = right.indices.filter { taken[$0] }.map { right[$0] }
    let swapped = zip(matched, others).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    let count = Double(matched.count)
    return (count / Double(left.count) + count / Double(right.count) + (count - Double(swapped) / 2) / count) / 3
  }
}
