/// A family with its lookups: parents, children, couples and siblings of each member, without loops.
///
/// Built in linear time. Links that would make somebody his own ancestor are left out of every lookup and named in `loops`.
///
/// Blood runs along `birthParents` alone: links of birth, and of several candidates the one who counts (`ParentDoubt`). Kinship and
/// inbreeding, lines of descent, siblings and donors follow it. Adoptive, foster and step-parents, partners and in-laws carry none.
public struct Pedigree: Hashable, Sendable {
  /// The family as recorded, loops included.
  public let graph: KinGraph
  /// The loops in the records, with the links left out because of them.
  public let loops: [PedigreeLoop]
  /// All couples: recorded unions first, then those that a common child implies.
  public let couples: [Couple]

  private let parentLinks: [[KinGraph.ParentLink]]
  private let childLinks: [[KinGraph.ParentLink]]
  private let couplePlaces: [[Int]]
  private let birthParents: [BirthParents]
  private let birthChildren: [[Int]]

  /// The lookups of a family.
  public init(_ graph: KinGraph) {
    self.graph = graph
    let none = Array(repeating: [KinGraph.ParentLink](), count: graph.members.count)
    var parents = none
    for link in graph.parentLinks where !parents[link.child].contains(link) { parents[link.child].append(link) }
    loops = LoopSearch.loops(in: graph, parents: parents)
    for loop in loops { parents[loop.dropped.child].removeAll { $0 == loop.dropped } }
    var children = none
    for links in parents { for link in links { children[link.parent].append(link) } }
    for place in children.indices where children[place].count > 1 {
      children[place].sort { left, right in
        (graph.members[left.child].birthDay ?? .max, left.child) < (graph.members[right.child].birthDay ?? .max, right.child)
      }
    }
    couples = CoupleFinder.couples(in: graph, parents: parents)
    var places = Array(repeating: [Int](), count: graph.members.count)
    for (place, couple) in couples.enumerated() {
      places[couple.first].append(place)
      if let second = couple.second { places[second].append(place) }
    }
    couplePlaces = places.map { [couples] in Pedigree.inOrder($0, couples, graph) }
    let birth = parents.map { BirthParents(links: $0, members: graph.members) }
    birthParents = birth
    birthChildren = children.enumerated().map { parent, links in
      links.compactMap { link in
        link.parentage == .biological && (birth[link.child].father == parent || birth[link.child].mother == parent) ? link.child : nil
      }
    }
    parentLinks = parents
    childLinks = children
  }

  /// How many members the family has.
  public var count: Int { graph.members.count }

  /// The links to the parents of a member, of every kind.
  public func parents(of member: Int) -> [KinGraph.ParentLink] { parentLinks[member] }

  /// The links to the children of a member, of every kind, oldest child first.
  public func children(of member: Int) -> [KinGraph.ParentLink] { childLinks[member] }

  /// The parents of birth of a member.
  public func birthParents(of member: Int) -> BirthParents { birthParents[member] }

  /// The children of birth of a member, oldest first: those for whom this candidate counts.
  public func birthChildren(of member: Int) -> [Int] { birthChildren[member] }

  /// The positions in `couples` of the couples a member belongs to, in the order of their time.
  public func couples(of member: Int) -> [Int] { couplePlaces[member] }

  /// The partners of a member, in the order of their time.
  public func partners(of member: Int) -> [Int] {
    couplePlaces[member].compactMap { couples[$0].partner(of: member) }
  }

  /// The couple by whom a member is a child: the parents of birth where they are recorded, else the first that took the child in.
  public func homeCouple(of member: Int) -> Int? {
    var best: (rank: Int, couple: Int)?
    for link in parentLinks[member] {
      for place in couplePlaces[link.parent] {
        guard let child = couples[place].children.first(where: { $0.member == member }) else { continue }
        let rank = (child.isDoubted ? 1 : 0) + (child.parentage == .biological ? 0 : 2)
        if best.map({ (rank, place) < ($0.rank, $0.couple) }) ?? true { best = (rank, place) }
      }
    }
    return best?.couple
  }

  /// The members who would be their own ancestors by birth, were no link left out.
  public var ownAncestors: [Int] {
    Set(loops.flatMap(\.members)).sorted()
  }

  /// Orders the couples of one member by their start, or by their first child, keeping recorded order where neither is known.
  private static func inOrder(_ places: [Int], _ couples: [Couple], _ graph: KinGraph) -> [Int] {
    guard places.count > 1 else { return places }
    func time(_ place: Int) -> Int {
      couples[place].began ?? couples[place].children.first.flatMap { graph.members[$0.member].birthDay } ?? .max
    }
    return places.sorted { (time($0), $0) < (time($1), $1) }
  }
}
