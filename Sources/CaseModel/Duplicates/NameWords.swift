/// The distinct words of the names that a scan compares, each keyed once, and how any two of them relate.
struct NameWords {
  private var numbers: [String: Int32] = ["": 0]
  private var texts = [""]
  private var skeletons: [[Int32]] = [[]]
  private var skeletonNumbers: [String: Int32] = [:]
  private var known: [UInt64: NameMatch.Likeness] = [:]

  /// The number of a word; 0 for an empty one.
  mutating func number(_ text: String) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    numbers[text] = number
    texts.append(text)
    skeletons.append(SkeletonKey.all(of: text).prefix(2).map { skeletonNumber($0) })
    return number
  }

  /// The skeletons of a word, as numbers from 1: two at most.
  func skeletons(of number: Int32) -> [Int32] { skeletons[Int(number)] }

  /// How two words relate.
  mutating func likeness(_ one: Int32, _ other: Int32) -> NameMatch.Likeness {
    if one == 0 || other == 0 { return .unknown }
    if one == other { return .same }
    let key = UInt64(UInt32(bitPattern: min(one, other))) << 32 | UInt64(UInt32(bitPattern: max(one, other)))
    if let likeness = known[key] { return likeness }
    let likeness = NameMatch.PartMatch(.surname, texts[Int(one)], texts[Int(other)]).likeness
    known[key] = likeness
    return likeness
  }

  private mutating func skeletonNumber(_ skeleton: String) -> Int32 {
    if let number = skeletonNumbers[skeleton] { return number }
    let number = Int32(skeletonNumbers.count + 1)
    skeletonNumbers[skeleton] = number
    return number
  }
}
