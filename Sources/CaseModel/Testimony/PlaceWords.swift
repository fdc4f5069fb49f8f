/// The words of a place that tell it from other places, in any spelling.
struct PlaceWords: Hashable {
  /// Words that say what kind of place it is or how it lies, and not which.
  private static let common: Set<String> = [
    "the", "a", "an", "in", "at", "of", "on", "to", "by", "near", "close", "from", "road", "street", "village", "town", "city", "district",
    "region", "outside", "inside", "between", "and", "north", "south", "east", "west", "kend", "kendi", "kendinde", "seher", "seheri",
    "rayon",
    "rayonu", "yaxinliginda", "yolu", "selo", "derevnia", "derevnya", "gorod", "raion", "v", "vozle", "okolo", "u", "pod", "na",
  ]

  private var keys: Set<String> = []

  init(_ text: String) {
    for word in FoldKey.of(text).split(separator: " ").map(String.init) where !Self.common.contains(word) {
      keys.insert(word)
      let skeleton = SkeletonKey.of(word)
      // Two consonants are too few to tell two places apart.
      if skeleton.count > 2 { keys.insert("=" + skeleton) }
    }
  }

  /// True where both name a place and share no word of it: a village and its district share the district when both are written.
  func isElsewhere(than other: PlaceWords) -> Bool {
    !keys.isEmpty && !other.keys.isEmpty && keys.isDisjoint(with: other.keys)
  }
}
