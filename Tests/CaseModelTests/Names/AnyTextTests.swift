import CaseModel
import Testing

/// Characters that names are made of or that stand beside them in files, and some that have no business there.
private let characters: [Unicode.Scalar] = {
  let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x250, 0x259...0x259, 0x2BB...0x2BF, 0x300...0x328, 0x400...0x4FF, 0x531...0x58A, 0x600...0x6FF, 0x10D0...0x10F5,
    0x1E00...0x1E20, 0x2008...0x2020, 0x4E00...0x4E05, 0xFB50...0xFB9F, 0xFE80...0xFEFF, 0xFF20...0xFF5A, 0x1F600...0x1F605,
  ]
  let likely = String(repeating: "fvwajnyiohgkcszdtx ғгһјфоев وفیاه ևուոե", count: 12)
  return ranges.flatMap { $0.compactMap(Unicode.Scalar.init) } + Array(likely.unicodeScalars)
}()

/// A text of up to eight characters for each seed.
private func text(_ seed: inout UInt64) -> String {
  func next(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(bound))
  }
  var scalars = String.UnicodeScalarView()
  for _ in 0..<next(9) { scalars.append(characters[next(characters.count)]) }
  return String(scalars)
}

@Test("any text has keys: plain letters, no double spaces, at most four skeletons")
func anyText() {
  var seed: UInt64 = 1993
  for _ in 0..<40_000 {
    let text = text(&seed)
    let key = FoldKey.of(text)
    let isPlain = key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 32 }
    if !isPlain || key.contains("  ") || key.hasPrefix(" ") || key.hasSuffix(" ") {
      Issue.record("\(text.debugDescription) gives \(key.debugDescription)")
    }
    if FoldKey.of(key) != key { Issue.record("\(key) is no key of itself") }
    let skeletons = SkeletonKey.all(of: text)
    if skeletons.count > 4 || Set(skeletons).count != skeletons.count || skeletons.isEmpty != key.isEmpty {
      Issue.record("\(text.debugDescription) gives \(skeletons)")
    }
    if NameOrder.key(text).contains(0) { Issue.record("\(text.debugDescription) has no order") }
    _ = NameScriptDetector.script(of: text)
  }
}

@Test(
  "words of one and two letters have keys",
  arguments: ["f", "ff", "ف", "v", "ov", "ef", "n", "an", "h", "ه", "و", "j", "г", "ո", "և", "l", "x", "sh", "kh", "o"])
func shortWords(word: String) {
  #expect(!FoldKey.of(word).isEmpty)
  #expect(!SkeletonKey.all(of: word).isEmpty)
  #expect(SkeletonKey.all(of: "a \(word) \(word)a").count <= 4)
}
