import CaseModel
import Foundation
import Testing

/// The spellings of a list that do not find their name.
private func missed(_ rows: [(name: String, spellings: [String])]) -> [String] {
  rows.flatMap { row in
    let keys = Set(SkeletonKey.all(of: row.name))
    return row.spellings.filter { keys.isDisjoint(with: SkeletonKey.all(of: $0)) }.map { "\(row.name)/\($0)" }
  }
}

private func count(_ rows: [(name: String, spellings: [String])]) -> Int { rows.reduce(0) { $0 + $1.spellings.count } }

@Test("of the spellings in other alphabets and languages at least 97 in 100 find their name")
func spellingsFindTheirName() {
  let known = SpellingFixture.variants + SpellingFixture.surnames + SpellingFixture.givenNames + SpellingFixture.neighbours
  let misses = missed(known)
  #expect(known.count > 190)
  #expect(misses.count * 100 <= count(known) * 3, "\(misses.count) of \(count(known)): \(misses)")
}

@Test("of the spellings of names that the rules were not made for at least 97 in 100 find their name")
func unseenSpellingsFindTheirName() {
  let misses = missed(SpellingFixture.unseen)
  #expect(count(SpellingFixture.unseen) == 401)
  #expect(misses.count * 100 <= count(SpellingFixture.unseen) * 3, "\(misses.count): \(misses)")
}

@Test("every spelling of the project's list of names finds its name")
func sharedList() throws {
  let path = "../shared/names/az_name_variants.tsv"
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
    print("skipped: \(path) is not there")
    return
  }
  let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
    let parts = line.split(separator: "\t").map(String.init)
    return (name: parts[0], spellings: [parts[1]])
  }
  #expect(rows.count == 73)
  #expect(missed(rows) == [])
}

@Test("of 1,000 pairs of different names at most one shares a skeleton")
func differentNamesStayApart() {
  let names = SpellingFixture.different
  let keys = names.map { Set(SkeletonKey.all(of: $0)) }
  var shared: [String] = []
  for first in names.indices {
    for second in names.indices where second > first && !keys[first].isDisjoint(with: keys[second]) {
      shared.append("\(names[first])~\(names[second])")
    }
  }
  #expect(names.count == 300)
  #expect(shared.count * 1_000 <= names.count * (names.count - 1) / 2, "\(shared)")
}

@Test("most spellings have one skeleton, none more than four")
func fewSkeletons() {
  let spellings = (SpellingFixture.surnames + SpellingFixture.givenNames).flatMap { [$0.name] + $0.spellings }
  let counts = spellings.map { SkeletonKey.all(of: $0).count }
  #expect(counts.max() == 4)
  #expect(Double(counts.reduce(0, +)) / Double(counts.count) < 1.3)
  #expect(spellings.allSatisfy { SkeletonKey.all(of: $0).first == SkeletonKey.of($0) })
}

@Test(
  "a skeleton is made of classes of consonants and the ending",
  arguments: [
    ("Əliyev", ["AL1"]), ("Алиева", ["AL1"]), ("Hüseynov", ["HSN1"]), ("Гусейнов", ["KSN1", "HSN1"]), ("Quliyev", ["KL1"]),
    ("Ələkbərov", ["ALKPR1"]), ("Алекперов", ["ALKPR1"]), ("Shcherbakov", ["SRBK1"]), ("Həsən oğlu", ["HSN 2"]), ("قیزی", ["3"]),
    ("Petrosian", ["PTRS4"]), ("BRD-2026-00042", ["BRT 2026 00042"]), ("Yusef", ["ASF", "AS1"]), ("", []), ("…", []),
  ])
func skeletons(text: String, keys: [String]) {
  #expect(SkeletonKey.all(of: text) == keys)
}

@Test("a very long text has keys, and takes no time")
func keysOfLongText() {
  let text = String(repeating: "Гасанов ", count: 2_000)
  #expect(FoldKey.of(text).utf8.count == 2_000 * 8 - 1)
  #expect(SkeletonKey.all(of: text).count == 2)
}
