extension DonorSet {
  /// Who gave a sample, in words: `one parent and two full siblings`; `nobody yet` for the empty set.
  public var words: String {
    var parts: [String] = []
    if parents > 0 { parts.append(parents == 2 ? "both parents" : "one parent") }
    if children > 0 {
      var words = children == 1 ? "one child" : "\(DonorSet.number(children)) children"
      if childrenWithOtherParent > 0 {
        let all = childrenWithOtherParent == children
        words += all ? " with the other parent" : " (\(DonorSet.number(childrenWithOtherParent)) with the other parent)"
      }
      parts.append(words)
    }
    if siblings > 0 { parts.append(siblings == 1 ? "one full sibling" : "\(DonorSet.number(siblings)) full siblings") }
    if distant > 0 { parts.append(distant == 1 ? "one farther relative" : "\(DonorSet.number(distant)) farther relatives") }
    guard let last = parts.popLast() else { return "nobody yet" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }

  private static func number(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return count < words.count ? words[count] : "\(count)"
  }
}
