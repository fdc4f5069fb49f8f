import CaseModel
import Kinship

/// Short ways to write invented persons and families down.
enum Invented {
  static func id(_ number: UInt64) -> RecordID { RecordID(high: 9, low: number) }

  static func name(_ surname: String, _ given: String, _ father: String = "", of person: UInt64 = 1, marker: String = "") -> PersonName {
    PersonName(id: id(500 + person), person: id(person), given: given, fathersName: father, surname: surname, marker: marker)
  }

  static func date(_ text: String) -> PartialDate { DateReading.read(text, today: today) }

  /// 25 November 2026.
  static let today = Day(number: 20_782)

  static func traits(
    _ surname: String, _ given: String, _ father: String = "", _ sex: Sex = .unknown, born: String? = nil, places: [String] = []
  ) -> PersonTraits {
    PersonTraits(names: [name(surname, given, father)], sex: sex, born: born.map(date), places: places)
  }
}

/// A family written down member by member.
struct SmallFamily {
  var members: [KinGraph.Member] = []
  var cards: [FamilyTree.Card] = []
  var links: [KinGraph.ParentLink] = []
  var unions: [KinGraph.Union] = []

  mutating func add(_ name: String, _ sex: Sex, born: String? = nil, died: String? = nil, parents: [Int] = []) -> Int {
    let position = members.count
    var card = FamilyTree.Card(person: Invented.id(UInt64(position + 1)), name: name)
    card.born = born.map(Invented.date)
    card.died = died.map(Invented.date)
    cards.append(card)
    members.append(KinGraph.Member(sex: sex, birthDay: card.born?.middle?.number))
    links += parents.map { KinGraph.ParentLink(parent: $0, child: position) }
    return position
  }

  func tree(_ index: Int = 0) -> FamilyTree {
    FamilyTree(graph: KinGraph(members: members, parentLinks: links, unions: unions), cards: cards, index: index)
  }
}
