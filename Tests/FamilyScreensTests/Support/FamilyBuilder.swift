import CaseModel
import Kinship

/// Writes a family down person by person; everybody in it is invented.
struct FamilyBuilder {
  private(set) var members: [KinGraph.Member] = []
  private(set) var cards: [FamilyTree.Card] = []
  var links: [KinGraph.ParentLink] = []
  var unions: [KinGraph.Union] = []

  static func year(_ text: String) -> PartialDate {
    let digits = text.drop { !$0.isNumber }
    guard let year = Int(digits), let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return PartialDate(typed: text, earliest: nil, latest: nil, exactness: .unreadable)
    }
    return PartialDate(typed: text, earliest: first, latest: last, exactness: text.hasPrefix("~") ? .about : .year)
  }

  @discardableResult
  mutating func add(
    _ name: String, _ sex: Sex, _ born: String? = nil, died: String? = nil, missing: String? = nil, alive: Bool = true,
    sample: Sample.Status? = nil, donor: Donor.State? = nil, father: Int? = nil, mother: Int? = nil,
    parentage: KinGraph.Parentage = .biological, twin: Int? = nil
  ) -> Int {
    let place = members.count
    var card = FamilyTree.Card(person: RecordID(high: 7, low: UInt64(place)), name: name)
    card.born = born.map(Self.year)
    card.died = died.map(Self.year)
    card.lastSeen = missing.map(Self.year)
    card.sample = sample
    card.donor = donor
    cards.append(card)
    let life: KinGraph.Life = missing != nil ? .unknown : died != nil ? .dead : alive ? .alive : .unknown
    members.append(
      KinGraph.Member(
        sex: sex, life: life, isMissing: missing != nil, birthDay: card.born?.middle?.number, twinGroup: twin))
    for parent in [father, mother].compactMap(\.self) {
      links.append(KinGraph.ParentLink(parent: parent, child: place, parentage: parentage))
    }
    return place
  }

  mutating func marry(_ one: Int, _ other: Int, _ year: Int? = nil, parted: Bool = false) {
    let day = year.flatMap { Day(year: $0, month: 6, day: 1)?.number }
    unions.append(KinGraph.Union(first: one, second: other, began: day, parted: parted))
  }

  func tree(index: Int) -> FamilyTree {
    FamilyTree(graph: KinGraph(members: members, parentLinks: links, unions: unions), cards: cards, index: index)
  }
}

/// Families that the tests draw.
enum Families {
  /// Nineteen persons: cousins who married, an adopted child, two missing persons, one of them the index person.
  static func rivas() -> FamilyTree {
    var family = FamilyBuilder()
    let andres = family.add("Andrés RIVAS", .male, "1890", died: "1960")
    let rosa = family.add("Rosa MARÍN", .female, "1895", died: "1972")
    let luis = family.add("Luis CAMPO", .male, "~1899", died: "1970")
    let ana = family.add("Ana PRADO", .female, "~1901", died: "1980")
    let jorge = family.add("Jorge RIVAS MARÍN", .male, "1921", died: "1990", father: andres, mother: rosa)
    let elena = family.add("Elena CAMPO PRADO", .female, "1925", sample: .profileFull, father: luis, mother: ana)
    let ines = family.add("Inés CAMPO PRADO", .female, "1928", died: "2009", father: luis, mother: ana)
    let ramon = family.add("Ramón DUARTE", .male, "1920", died: "1999")
    family.add("Pedro RIVAS CAMPO", .male, "1949", sample: .inTransit, father: jorge, mother: elena)
    let lucia = family.add("Lucía RIVAS CAMPO", .female, "1951", donor: .contactPending, father: jorge, mother: elena)
    let marta = family.add("Marta RIVAS CAMPO", .female, "1953", missing: "1977", father: jorge, mother: elena)
    family.add("Raúl RIVAS CAMPO", .male, "1955", died: "2011", sample: .failed, father: jorge, mother: elena)
    let tomas = family.add("Tomás DUARTE CAMPO", .male, "1950", sample: .profileFull, father: ramon, mother: ines)
    family.add("Inés DUARTE RIVAS", .female, "1975", sample: .profileFull, father: tomas, mother: marta)
    let hugo = family.add("Hugo SOLÍS", .male, "1951", missing: "1977")
    family.add("", .unknown, "~1977", missing: "1977", father: hugo, mother: marta, parentage: .adoptive)
    let juan = family.add("Juan ORTEGA", .male, "1948")
    family.add("Pilar ORTEGA RIVAS", .female, "1974", father: juan, mother: lucia)
    family.add("Diego ORTEGA RIVAS", .male, "1978", father: juan, mother: lucia)
    family.marry(andres, rosa, 1919)
    family.marry(luis, ana, 1923)
    family.marry(jorge, elena, 1947)
    family.marry(ramon, ines, 1948)
    family.marry(tomas, marta, 1973)
    family.marry(juan, lucia, 1972)
    family.marry(hugo, marta, 1976)
    return family.tree(index: marta)
  }

  /// The harder things in one family: two missing brothers, half-siblings on both sides, a parted couple, twins, a mother whose
  /// partner is not recorded, a foster child, a doubted father, eight siblings and a loop.
  static func tangled() -> FamilyTree {
    var family = FamilyBuilder()
    let kamal = family.add("Kamal ORUCLU", .male, "1920", died: "1985")
    let zahra = family.add("Zahra ORUCLU", .female, "1925", died: "1999")
    let nizam = family.add("Nizam ORUCLU", .male, "1945", died: "2001", father: kamal, mother: zahra)
    family.add("Sona ORUCLU", .female, "1948", father: kamal, mother: zahra)
    let first = family.add("Mina TAHMAZ", .female, "1946")
    let gulnar = family.add("Gülnar SADIQ", .female, "1950", donor: .agreed)
    let stranger = family.add("Rauf SADIQ", .male, "1944", died: "1970")
    family.add("Orxan ORUCLU", .male, "1967", father: nizam, mother: first)
    family.add("Leyla SADIQ", .female, "1969", father: stranger, mother: gulnar)
    let arif = family.add("Arif ORUCLU", .male, "1971", missing: "1993", father: nizam, mother: gulnar)
    family.add("Vaqif ORUCLU", .male, "1972", missing: "1993", father: nizam, mother: gulnar)
    family.add("Aysel ORUCLU", .female, "1974", father: nizam, mother: gulnar, twin: 1)
    family.add("Aynur ORUCLU", .female, "1974", donor: .refused, father: nizam, mother: gulnar, twin: 1)
    for number in 0..<4 { family.add("Child\(number) ORUCLU", .male, "\(1976 + number)", died: "1980", father: nizam, mother: gulnar) }
    let sister = family.add("Nigar ORUCLU", .female, nil, father: nizam, mother: gulnar)
    family.add("Emil", .male, "1999", mother: sister)
    family.add("Foster SON", .male, "2001", mother: sister, parentage: .foster)
    let child = family.add("Ilqar ORUCLU", .male, "1992", sample: .profileFull, father: arif)
    family.links.append(KinGraph.ParentLink(parent: child, child: kamal, isDoubted: true))
    family.marry(kamal, zahra, 1944)
    family.marry(nizam, first, 1966, parted: true)
    family.marry(nizam, gulnar, 1970)
    family.marry(stranger, gulnar, 1968)
    return family.tree(index: arif)
  }
}
