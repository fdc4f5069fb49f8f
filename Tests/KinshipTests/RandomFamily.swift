import Kinship

/// Families made by chance, with everything that records hold: inbreeding, gaps, doubted links, adoptions, twins, missing members.
enum RandomFamily {
  static func graph(of count: Int, _ chance: inout SeededChance) -> KinGraph {
    var members: [KinGraph.Member] = []
    var links: [KinGraph.ParentLink] = []
    var twins = 0
    for place in 0..<count {
      var member = KinGraph.Member(sex: [.male, .female, .male, .female, .unknown][chance.below(5)])
      member.isMissing = chance.below(6) == 0
      member.life = member.isMissing ? .unknown : [.alive, .dead, .alive, .unknown][chance.below(4)]
      member.birthDay = chance.below(5) == 0 ? nil : place * 400 - 10_000
      if place > 3, chance.below(6) > 0 {
        for wanted in [Sex.male, .female] where chance.below(5) > 0 {
          let candidates = (0..<place).filter { members[$0].sex == wanted || members[$0].sex == .unknown }
          for _ in 0..<(chance.below(8) == 0 ? 2 : 1) {
            guard !candidates.isEmpty else { continue }
            let parentage: KinGraph.Parentage = chance.below(8) == 0 ? .adoptive : .biological
            links.append(
              .init(parent: candidates[chance.below(candidates.count)], child: place, parentage: parentage, isDoubted: chance.below(6) == 0)
            )
          }
        }
        if chance.below(10) == 0, let sibling = links.last(where: { $0.child < place })?.child, members[sibling].twinGroup == nil {
          members[sibling].twinGroup = twins
          member.twinGroup = twins
          if chance.below(2) == 0 {
            member.sex = members[sibling].sex
            member.isIdenticalTwin = true
            members[sibling].isIdenticalTwin = true
          }
          twins += 1
        }
      }
      members.append(member)
    }
    return KinGraph(members: members, parentLinks: links)
  }
}
