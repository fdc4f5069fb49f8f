/// The words in which people speak of the state of a tooth.
enum ToothWords {
  /// Words and what they mean; the longer ones first, so that `root treated` is not only `root`.
  private static let meanings: [(words: [String], state: ToothNote.State)] = [
    (["root", "treated"], .root), (["root", "canal"], .root), (["root"], .root),
    (["bridge"], .bridge), (["implant"], .implant), (["crown"], .crown), (["crowned"], .crown), (["cap"], .crown),
    (["filled"], .filled), (["filling"], .filled), (["fillings"], .filled),
    (["missing"], .missing), (["absent"], .missing), (["lost"], .missing), (["extracted"], .missing), (["pulled"], .missing),
    (["decayed"], .decayed), (["decay"], .decayed), (["caries"], .decayed), (["carious"], .decayed),
    (["broken"], .broken), (["chipped"], .broken), (["cracked"], .broken),
    (["crooked"], .crooked), (["rotated"], .crooked), (["turned"], .crooked),
    (["gold"], .gold), (["golden"], .gold), (["sound"], .sound), (["healthy"], .sound), (["other"], .other),
  ]

  /// Work that may be of gold.
  private static let ofGold: Set<ToothNote.State> = [.crown, .bridge, .implant, .filled]

  /// The state that words name and what they say beside it: the first word that names one decides. Of a `gold crown`, gold is the note,
  /// because work on a tooth says more than its material.
  static func read(_ words: [Substring]) -> (state: ToothNote.State, note: String) {
    let folded = words.map { $0.lowercased() }
    for place in folded.indices {
      guard var found = meaning(at: place, in: folded) else { continue }
      if found.state == .gold, let work = meaning(at: found.range.upperBound, in: folded), ofGold.contains(work.state) { found = work }
      let rest = words[..<found.range.lowerBound] + words[found.range.upperBound...]
      return (found.state, rest.joined(separator: " "))
    }
    return (.other, words.joined(separator: " "))
  }

  private static func meaning(at place: Int, in words: [String]) -> (state: ToothNote.State, range: Range<Int>)? {
    guard place < words.count else { return nil }
    let rest = words[place...]
    return meanings.first { rest.starts(with: $0.words) }.map { ($0.state, place..<(place + $0.words.count)) }
  }
}
