/// A pedigree in which everybody has both parents of birth or none, as likelihoods and the files of laboratories need it.
///
/// Where one parent is recorded, an unnamed founder takes the place of the other; recorded members keep their positions, and the founders
/// stand behind them. Twins share their parents: what is recorded for one of them holds for all, and they get the same founder, or two where
/// no parent is recorded. Other children of one recorded parent get a founder each, because nothing says that they are more than
/// half-siblings. A founder has the sex that the
/// recorded parent has not, and none where that is not recorded. Of several candidates only the one who counts is kept, even by a doubted
/// link; loops are left out.
public struct CompletedPedigree: Hashable, Sendable {
  /// The family with the founders that were filled in.
  public let pedigree: Pedigree
  /// How many members are recorded.
  public let recordedCount: Int

  /// Fills a pedigree in.
  public init(_ recorded: Pedigree) {
    recordedCount = recorded.count
    let shared = Pedigree(CompletedPedigree.graph(recorded, twinsShare: true))
    // Twins of whom one is recorded as a forebear of the other are an error of the records: each then keeps what is recorded for him.
    pedigree = shared.loops.isEmpty ? shared : Pedigree(CompletedPedigree.graph(recorded, twinsShare: false))
  }

  /// True for a founder who is not recorded.
  public func isFilledIn(_ member: Int) -> Bool { member >= recordedCount }

  private struct Gap: Hashable {
    var parent: Int
    /// The twins, or the child alone.
    var twins: Int?
    var child: Int?
  }

  private static func graph(_ recorded: Pedigree, twinsShare: Bool) -> KinGraph {
    var members = recorded.graph.members
    var parents = members.indices.map { recorded.birthParents(of: $0) }
    let groups = twinsShare ? agreeingTwins(&members, &parents) : []
    var links = (0..<recorded.count).flatMap { child in recorded.parents(of: child).filter { $0.parentage != .biological } }
    var founders: [Gap: Int] = [:]
    for (child, birth) in parents.enumerated() {
      for parent in birth.all {
        let known =
          child < recorded.count ? recorded.parents(of: child).first { $0.parent == parent && $0.parentage == .biological } : nil
        links.append(known ?? KinGraph.ParentLink(parent: parent, child: child))
      }
      guard birth.all.count == 1, let parent = birth.all.first else { continue }
      let group = members[child].twinGroup.flatMap { groups.contains($0) ? $0 : nil }
      let gap = Gap(parent: parent, twins: group, child: group == nil ? child : nil)
      if founders[gap] == nil {
        founders[gap] = members.count
        members.append(KinGraph.Member(sex: members[parent].sex.opposite))
      }
      if let founder = founders[gap] { links.append(KinGraph.ParentLink(parent: founder, child: child)) }
    }
    return KinGraph(members: members, parentLinks: links, unions: recorded.graph.unions)
  }

  /// Gives all twins of a group the parents that are recorded for any of them, and returns the groups whose records do not contradict it.
  private static func agreeingTwins(_ members: inout [KinGraph.Member], _ parents: inout [BirthParents]) -> Set<Int> {
    var together: [Int: BirthParents] = [:]
    var disagreeing: Set<Int> = []
    for (place, member) in members.enumerated() {
      guard let group = member.twinGroup else { continue }
      var joined = together[group] ?? parents[place]
      if joined.contradicts(parents[place]) { disagreeing.insert(group) }
      joined.father = joined.father ?? parents[place].father
      joined.mother = joined.mother ?? parents[place].mother
      if let father = joined.father, father == joined.mother { disagreeing.insert(group) }
      together[group] = joined
    }
    let agreeing = Set(together.keys).subtracting(disagreeing)
    let sizes = Dictionary(grouping: members.compactMap(\.twinGroup)) { $0 }.mapValues(\.count)
    for group in agreeing.sorted() where together[group]?.all.isEmpty == true && sizes[group] != 1 {
      together[group]?.father = members.count
      together[group]?.mother = members.count + 1
      members += [KinGraph.Member(sex: .male), KinGraph.Member(sex: .female)]
      parents += [BirthParents(), BirthParents()]
    }
    for (place, member) in members.enumerated() {
      if let group = member.twinGroup, agreeing.contains(group), let joined = together[group] { parents[place] = joined }
    }
    return agreeing
  }
}

extension Sex {
  /// The sex of the other parent.
  var opposite: Sex {
    switch self {
    case .male: .female
    case .female: .male
    case .unknown: .unknown
    }
  }
}
