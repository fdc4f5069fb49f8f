import CaseModel
import Kinship
import Testing

@Suite struct DuplicateScanTests {
  private func pairs(_ persons: [PersonTraits], _ prepare: (inout DuplicateScan) -> Void = { _ in }) -> [[Int]] {
    var scan = DuplicateScan()
    prepare(&scan)
    for (number, traits) in persons.enumerated() { scan.add(number, traits) }
    return scan.pairs(limit: 100).map { [$0.first, $0.second] }
  }

  private let twice = [
    Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1970", places: ["Bərdə"]),
    Invented.traits("Quliyev", "Kamal", "Vəli", .male, born: "1950"),
    Invented.traits("Алиев", "Рашад", "Гасан", .male, born: "1971"),
  ]

  @Test("a person recorded twice in two scripts is found, and nobody else")
  func twoScripts() {
    #expect(pairs(twice) == [[0, 2]])
  }

  @Test("the likeliest pair comes first, and the limit holds")
  func order() {
    let persons = twice + [Invented.traits("Quliyev", "Kamal", "Vəli", .male, born: "1950")]
    #expect(pairs(persons) == [[1, 3], [0, 2]])
    var scan = DuplicateScan()
    for (number, traits) in persons.enumerated() { scan.add(number, traits) }
    #expect(scan.pairs(limit: 1).map(\.first) == [1])
    #expect(scan.pairs(limit: 0) == [])
  }

  @Test("pairs decided upon, partners, parents and grandparents are never suggested")
  func excluded() {
    #expect(pairs(twice) { $0.part(2, 0) } == [])
    #expect(pairs(twice) { $0.tie(parent: 0, child: 2) } == [])
    #expect(
      pairs(twice) {
        $0.tie(parent: 0, child: 1)
        $0.tie(parent: 1, child: 2)
      } == [])
  }

  @Test("siblings are suggested only where they bear one given name")
  func siblings() {
    let same = [
      Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1970"), Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1970"),
    ]
    let alike = [
      Invented.traits("Əliyev", "Camal", "Həsən", .male, born: "1970"), Invented.traits("Əliyev", "Cəmil", "Həsən", .male, born: "1970"),
    ]
    let haveOneFather: (inout DuplicateScan) -> Void = { scan in
      scan.tie(parent: 9, child: 0)
      scan.tie(parent: 9, child: 1)
    }
    #expect(pairs(same, haveOneFather) == [[0, 1]])
    #expect(pairs(alike) == [[0, 1]])
    #expect(pairs(alike, haveOneFather) == [])
  }

  @Test("another surname is met through given name, father's name and birth; a slip of the pen also through a common place")
  func marriedNames() {
    #expect(
      pairs([
        Invented.traits("Əliyeva", "Xanım", "Vəli", .female, born: "1951"),
        Invented.traits("Hüseynova", "Xanım", "Vəli", .female, born: "1951"),
        Invented.traits("Hüseynova", "Xanım", "Vəli", .female, born: "1990"),
      ]) == [[0, 1]])
    #expect(
      pairs([
        Invented.traits("Məmmədov", "Elçin", "Vəli", .male, places: ["Ağdam"]),
        Invented.traits("Məmməlov", "Elçin", "Vəli", .male, places: ["Агдам"]),
      ]) == [[0, 1]])
  }

  @Test("persons without a name, and very many of one name, are taken")
  func extremes() {
    #expect(pairs([Invented.traits("", ""), Invented.traits("", "")]) == [])
    let many = (0..<600).map { Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: String(1300 + $0)) }
    let found = pairs(many)
    #expect(found.count == 100)
    #expect(found.allSatisfy { abs($0[0] - $0[1]) == 1 })
  }
}
