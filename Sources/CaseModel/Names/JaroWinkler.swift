/// How alike two short words are, from 0 to 1 (Winkler, "String Comparator Metrics", 1990).
///
/// Orders the hits of a search and is unsafe alone: Əliyev and Quliyev reach 0.85.
public enum JaroWinkler {
  /// Longer words are compared by this many of their first letters.
  private static let longest = 64

  /// The similarity of two fold keys: Jaro's, raised by a common beginning of up to four letters with weight 0.1.
  public static func similarity(_ first: String, _ second: String) -> Double {
    var (first, second) = (first, second)
    return first.withUTF8 { left in second.withUTF8 { right in similarity(left, right) } }
  }

  private static func similarity(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Double {
    if left.count == right.count, left.elementsEqual(right) { return 1 }
    let jaro = jaro(left.prefix(longest), right.prefix(longest))
    var common = 0
    while common < min(4, left.count, right.count), left[common] == right[common] { common += 1 }
    return jaro + Double(common) * 0.1 * (1 - jaro)
  }

  /// Letters that agree within half the longer word, less half of those that stand in another order. One bit a letter marks what is taken.
  private static func jaro(_ left: Slice<UnsafeBufferPointer<UInt8>>, _ right: Slice<UnsafeBufferPointer<UInt8>>) -> Double {
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    var leftTaken: UInt64 = 0
    var rightTaken: UInt64 = 0
    for place in 0..<left.count {
      let from = max(0, place - reach)
      let to = min(right.count, place + reach + 1)
      guard from < to else { break }
      for other in from..<to where rightTaken & 1 << UInt64(other) == 0 && right[other] == left[place] {
        leftTaken |= 1 << UInt64(place)
        rightTaken |= 1 << UInt64(other)
        break
      }
    }
    let matched = leftTaken.nonzeroBitCount
    guard matched > 0 else { return 0 }
    var swapped = 0
    while leftTaken != 0 {
      if left[leftTaken.trailingZeroBitCount] != right[rightTaken.trailingZeroBitCount] { swapped += 1 }
      leftTaken &= leftTaken - 1
      rightTaken &= rightTaken - 1
    }
    let count = Double(matched)
    return (count / Double(left.count) + count / Double(right.count) + (count - Double(swapped) / 2) / count) / 3
  }
}
