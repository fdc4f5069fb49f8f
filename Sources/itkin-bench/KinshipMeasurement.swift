import CaseModel
import Kinship

/// Measures kinship of all pairs of a large pedigree, and the sheet of donors of a large family.
enum KinshipMeasurement {
  static func run(into report: inout Report) {
    let pedigree = Pedigree(inbred(of: 1_000))
    coefficients("phi_all_pairs_of_1000", into: &report) { KinshipMatrix(pedigree).coefficient(0, 999) }
    coefficients("x_kinship_all_pairs_of_1000", into: &report) { XKinship(pedigree).coefficient(1, 999) ?? 0 }
    let tree = family(of: 400)
    let today = Day(number: 20_782)
    var timings = Timings()
    var asked = 0
    for _ in 0..<60 {
      let start = Clock.milliseconds
      asked += DonorSheet(tree, today: today).toAsk.count
      timings.add(Clock.milliseconds - start)
    }
    report.add("donor_sheet_of_400", timings)
    report.add("donor_sheet_of_400.asked", asked / 60)
  }

  private static func coefficients(_ name: String, into report: inout Report, _ work: () -> Double) {
    var timings = Timings()
    var sum = 0.0
    for _ in 0..<10 {
      let start = Clock.milliseconds
      sum += work()
      timings.add(Clock.milliseconds - start)
    }
    report.add(name, timings)
    report.add(name + ".checksum", sum)
  }

  /// Twenty founders, and everybody else a child of two members near before, so that everybody is related to everybody in many ways.
  private static func inbred(of count: Int) -> KinGraph {
    var members: [KinGraph.Member] = []
    var links: [KinGraph.ParentLink] = []
    for place in 0..<count {
      members.append(KinGraph.Member(sex: place.isMultiple(of: 2) ? .male : .female))
      guard place > 20 else { continue }
      links.append(KinGraph.ParentLink(parent: ((place * 7) % (place - 8)) / 2 * 2, child: place))
      links.append(KinGraph.ParentLink(parent: ((place * 11) % (place - 8)) / 2 * 2 + 1, child: place))
    }
    return KinGraph(members: members, parentLinks: links)
  }

  /// Generations of six children to a couple; every fifth of the men of one generation is missing, some relatives gave, some refused.
  private static func family(of count: Int) -> FamilyTree {
    var graph = KinGraph(members: [.init(sex: .male, life: .dead, birthDay: -20_000), .init(sex: .female, life: .dead, birthDay: -19_500)])
    var couples = [(father: 0, mother: 1)]
    var couple = 0
    while graph.members.count + 2 <= count, couple < couples.count {
      let (father, mother) = couples[couple]
      for child in 0..<6 where graph.members.count + 2 <= count {
        let position = graph.members.count
        let born = (graph.members[father].birthDay ?? 0) + 9_000 + child * 500
        let isMissing = (30..<90).contains(position) && child == 2
        graph.members.append(
          .init(sex: child.isMultiple(of: 2) ? .male : .female, life: isMissing ? .unknown : .alive, isMissing: isMissing, birthDay: born))
        graph.parentLinks += [.init(parent: father, child: position), .init(parent: mother, child: position)]
        guard child.isMultiple(of: 2) else { continue }
        graph.members.append(.init(sex: .female, life: .alive, birthDay: born + 700))
        graph.unions.append(.init(first: position, second: position + 1))
        couples.append((position, position + 1))
      }
      couple += 1
    }
    let cards = graph.members.enumerated().map { position, member in
      var card = FamilyTree.Card(person: RecordID(high: 1, low: UInt64(position)), name: "Üzv SINAQOV")
      card.missingCase = member.isMissing ? card.person : nil
      card.residence = ["Bərdə", "Bərdə, Alaçadırlı", "Bakı", "Sumqayıt"][position % 4]
      card.donor = position % 7 == 0 ? .refused : nil
      card.sample = position % 11 == 0 && !member.isMissing ? .inTransit : nil
      return card
    }
    return FamilyTree(graph: graph, cards: cards, index: graph.members.firstIndex(where: \.isMissing) ?? 0)
  }
}
