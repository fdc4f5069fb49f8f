import CaseModel
import Kinship

/// A family tree in few words: `f Elçin! m Xanım i Rəşad?=f+m`, each member as key, given name and parents; men have a key that begins with
/// `f`, `b`, `u` or `i`, women with `m`, `s`, `w` or `d`, everybody else none. `!` dead, `?` missing, `~` not known whether alive.
struct TreeSketch {
  var tree: FamilyTree
  private let places: [String: Int]

  subscript(key: String) -> Int { places[key] ?? -1 }

  /// The card of a member, to be changed.
  subscript(card key: String) -> FamilyTree.Card {
    get { tree.cards[self[key]] }
    set { tree.cards[self[key]] = newValue }
  }

  init(_ text: String) {
    var places: [String: Int] = [:]
    var members: [KinGraph.Member] = []
    var links: [KinGraph.ParentLink] = []
    var cards: [FamilyTree.Card] = []
    let words = text.split { $0.isWhitespace }.map(String.init)
    for (key, rest) in stride(from: 0, to: words.count - 1, by: 2).map({ (words[$0], words[$0 + 1]) }) {
      let halves = rest.split(separator: "=").map(String.init)
      let marks = halves[0].filter { "!?~".contains($0) }
      let name = halves[0].filter { !"!?~".contains($0) }
      let sex: Sex = "fbui".contains(key.prefix(1)) ? .male : "mswd".contains(key.prefix(1)) ? .female : .unknown
      let isMissing = marks.contains("?")
      places[key] = members.count
      for parent in halves.count > 1 ? halves[1].split(separator: "+") : [] {
        links.append(.init(parent: places[String(parent)] ?? -1, child: members.count))
      }
      var card = FamilyTree.Card(
        person: RecordID(high: 7, low: UInt64(members.count)), name: name == "_" ? "" : "\(name) SINAQOV")
      card.missingCase = isMissing ? RecordID(high: 8, low: UInt64(members.count)) : nil
      cards.append(card)
      members.append(
        .init(sex: sex, life: marks.contains("!") ? .dead : isMissing || marks.contains("~") ? .unknown : .alive, isMissing: isMissing))
    }
    self.places = places
    tree = FamilyTree(graph: KinGraph(members: members, parentLinks: links), cards: cards, index: places["i"] ?? 0)
  }

  /// Sets a day of birth.
  mutating func born(_ key: String, _ year: Int, _ month: Int, _ day: Int) {
    guard let birth = Day(year: year, month: month, day: day) else { return }
    tree.graph.members[self[key]].birthDay = birth.number
    tree.cards[self[key]].born = PartialDate(birth)
  }

  /// Gives a member a sample, with a valid consent.
  mutating func sampled(_ key: String, _ status: Sample.Status = .profileFull) {
    tree.cards[self[key]].sample = status
    tree.cards[self[key]].consent = Consent(
      id: .unassigned, person: tree.cards[self[key]].person, purpose: .identification, on: Day(number: 18_000))
  }

  /// The sheet on 25 November 2026.
  var sheet: DonorSheet { DonorSheet(tree, today: TreeSketch.today) }

  static let today = Day(year: 2026, month: 11, day: 25) ?? Day(number: 20_782)
}
