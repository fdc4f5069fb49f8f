/// Finds what the members of a family are to one of them.
public struct RelationFinder: Sendable {
  /// A family and the position of the member to whom the others are related.
  private let pedigree: Pedigree
  private let index: Int
  private let ascents: [KinPaths.Ascent]
  private let ascentsByEnd: [Int: [Int]]
  /// Everybody whom parents and children alone can join to the index person.
  private let isKin: [Bool]
  private let marriages: MarriageWay

  /// A finder for the relations to the member at `index`.
  public init(_ pedigree: Pedigree, from index: Int) {
    self.pedigree = pedigree
    self.index = index
    ascents = index < pedigree.count ? KinPaths.ascents(from: index, in: pedigree) : []
    isKin = KinPaths.descendants(of: Set(ascents.map(\.end)), in: pedigree)
    marriages = MarriageWay(pedigree, from: index)
    ascentsByEnd = Dictionary(grouping: ascents.indices) { [ascents] in ascents[$0].end }
  }

  /// What a member is to the index person, by every way, shortest first.
  public func relation(of member: Int) -> KinRelation {
    guard member != index else { return KinRelation(ways: [], isSamePerson: true) }
    var ways: [[KinStep]] = []
    if let partner = partnerStep(index, member) { ways.append([partner]) }
    ways += kinWays(to: member)
    if ways.isEmpty, pedigree.areTwins(index, member) {
      // Twins are brothers and sisters even where no parent of theirs is recorded.
      let kind: KinStep.SiblingKind = pedigree.areIdenticalTwins(index, member) ? .identicalTwin : .twin
      ways = [[step(.sibling(kind), to: member)]]
    }
    if ways.isEmpty, let byMarriage = marriages.way(to: member) {
      ways = [steps(of: byMarriage)]
    }
    var seen: Set<String> = []
    var distinct: [(length: Int, way: KinRelation.Way)] = []
    for steps in ways {
      let way = KinRelation.Way(steps: steps)
      if seen.insert(way.chain).inserted { distinct.append((steps.count, way)) }
    }
    return KinRelation(ways: distinct.enumerated().sorted { ($0.1.length, $0.0) < ($1.1.length, $1.0) }.map(\.1.way))
  }

  /// The ways along parents and children only.
  private func kinWays(to member: Int) -> [[KinStep]] {
    var groups: [[Int]: [(up: [KinGraph.ParentLink], down: [KinGraph.ParentLink])]] = [:]
    var order: [[Int]] = []
    guard isKin[member] else { return [] }
    var looked = 0
    for descent in KinPaths.ascents(from: member, in: pedigree, along: isKin) {
      for place in ascentsByEnd[descent.end] ?? [] {
        let ascent = ascents[place]
        looked += 1
        guard looked < KinPaths.mostPairs else { break }
        guard meetOnlyAtTop(ascent.links, descent.links, member) else { continue }
        // The two parents of a full sibling are one way: the key leaves the shared forebear out.
        let turns = !ascent.links.isEmpty && !descent.links.isEmpty
        let key = ascent.links.map(\.child) + [-1] + descent.links.map(\.child) + (turns ? [] : [descent.end])
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append((ascent.links, descent.links))
      }
    }
    return order.flatMap { key in
      let ways = groups[key] ?? []
      let strongest = ways.map { weakness(of: $0) }.min()
      return ways.filter { weakness(of: $0) == strongest }.map { steps(up: $0.up, down: $0.down) }
    }
  }

  /// How many links of a way are not of birth: a birth tie between the same persons silences the others.
  private func weakness(of way: (up: [KinGraph.ParentLink], down: [KinGraph.ParentLink])) -> Int {
    (way.up + way.down).count { $0.parentage != .biological }
  }

  private func meetOnlyAtTop(_ up: [KinGraph.ParentLink], _ down: [KinGraph.ParentLink], _ member: Int) -> Bool {
    if !up.isEmpty && down.contains(where: { $0.parent == index }) { return false }
    if !down.isEmpty && up.contains(where: { $0.parent == member }) { return false }
    for link in up.dropLast() where down.contains(where: { $0.parent == link.parent }) { return false }
    return true
  }

  private func steps(up: [KinGraph.ParentLink], down: [KinGraph.ParentLink]) -> [KinStep] {
    var steps: [KinStep] = []
    let turns = !up.isEmpty && !down.isEmpty
    for link in turns ? up.dropLast() : up[...] { steps.append(step(.parent(link.parentage), to: link.parent)) }
    if let mine = up.last, let theirs = down.last {
      steps.append(step(.sibling(siblingKind(mine, theirs)), to: theirs.child))
    }
    for link in (turns ? down.dropLast() : down[...]).reversed() { steps.append(step(.child(link.parentage), to: link.child)) }
    return steps
  }

  private func siblingKind(_ mine: KinGraph.ParentLink, _ theirs: KinGraph.ParentLink) -> KinStep.SiblingKind {
    if mine.parentage == .biological && theirs.parentage == .biological {
      if pedigree.areIdenticalTwins(mine.child, theirs.child) { return .identicalTwin }
      if pedigree.areTwins(mine.child, theirs.child) { return .twin }
      let sex = pedigree.graph.members[mine.parent].sex
      return switch pedigree.siblingTie(mine.child, theirs.child) {
      case .full: .full
      case .half: .half(sex)
      case .oneParentKnown, nil: .oneParentKnown(sex)
      }
    }
    let kinds = [mine.parentage, theirs.parentage]
    if kinds.contains(.adoptive) { return .adoptive }
    return kinds.contains(.foster) ? .foster : .step
  }

  private func step(_ kind: KinStep.Kind, to member: Int) -> KinStep {
    KinStep(kind: kind, member: member, sex: pedigree.graph.members[member].sex)
  }

  private func partnerStep(_ one: Int, _ other: Int) -> KinStep? {
    for place in pedigree.couples(of: one) where pedigree.couples[place].partner(of: one) == other {
      let couple = pedigree.couples[place]
      return step(.partner(couple.parted ? .parted : couple.isRecorded ? .union : .commonChild), to: other)
    }
    return nil
  }

  /// Names the hops of a way by marriage; up and down again at once is a sibling.
  private func steps(of hops: [MarriageWay.Hop]) -> [KinStep] {
    var steps: [KinStep] = []
    var place = 0
    var from = index
    while place < hops.count {
      switch hops[place] {
      case .up(let mine):
        if place + 1 < hops.count, case .down(let theirs) = hops[place + 1] {
          steps.append(step(.sibling(siblingKind(mine, theirs)), to: theirs.child))
          from = theirs.child
          place += 1
        } else {
          steps.append(step(.parent(mine.parentage), to: mine.parent))
          from = mine.parent
        }
      case .down(let link):
        steps.append(step(.child(link.parentage), to: link.child))
        from = link.child
      case .across(let partner):
        if let step = partnerStep(from, partner) { steps.append(step) }
        from = partner
      }
      place += 1
    }
    return steps
  }
}
