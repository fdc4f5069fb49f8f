/// The shortest way between two members that needs at least one partnership.
enum MarriageWay {
  /// One hop: to a parent, to a child, or to a partner.
  enum Hop {
    case up(KinGraph.ParentLink)
    case down(KinGraph.ParentLink)
    case across(Int)
  }

  /// The hops from one member to another; `nil` where nothing joins them.
  ///
  /// After a hop down the way may not climb again before it crosses to a partner: a child's other parent is a partner.
  static func find(in pedigree: Pedigree, from start: Int, to goal: Int) -> [Hop]? {
    // A place is a member twice: once where the way may climb, once where it may not.
    var cameFrom: [(place: Int, hop: Hop)?] = Array(repeating: nil, count: pedigree.count * 2)
    var queue = [start * 2]
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      let member = place / 2
      if member == goal { return way(to: place, from: start * 2, cameFrom) }
      func visit(_ target: Int, _ hop: Hop) {
        guard target != start * 2, cameFrom[target] == nil else { return }
        cameFrom[target] = (place, hop)
        queue.append(target)
      }
      if place % 2 == 0 {
        for link in pedigree.parents(of: member) { visit(link.parent * 2, .up(link)) }
      }
      for partner in pedigree.partners(of: member) { visit(partner * 2, .across(partner)) }
      for link in pedigree.children(of: member) where link.child != start { visit(link.child * 2 + 1, .down(link)) }
    }
    return nil
  }

  private static func way(to goal: Int, from start: Int, _ cameFrom: [(place: Int, hop: Hop)?]) -> [Hop] {
    var hops: [Hop] = []
    var place = goal
    while place != start, let step = cameFrom[place] {
      hops.append(step.hop)
      place = step.place
    }
    return hops.reversed()
  }
}
