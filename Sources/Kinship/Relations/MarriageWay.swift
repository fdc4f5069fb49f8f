/// The shortest ways from one member to all others, partnerships included.
struct MarriageWay: Sendable {
  /// One hop: to a parent, to a child, or to a partner.
  enum Hop: Sendable {
    case up(KinGraph.ParentLink)
    case down(KinGraph.ParentLink)
    case across(Int)

    /// True for a link that the office doubts.
    var isDoubted: Bool {
      switch self {
      case .up(let link), .down(let link): link.isDoubted
      case .across: false
      }
    }
  }

  /// A place is a member twice: once where the way may climb, once where it may not. After a hop down the way may not climb again
  /// before it crosses to a partner: a child's other parent is a partner.
  private var cameFrom: [(place: Int, hop: Hop)?]
  /// The first place at which each member was reached.
  private var reached: [Int?]
  private let start: Int

  /// The ways from a member, found in linear time.
  init(_ pedigree: Pedigree, from member: Int) {
    start = member * 2
    cameFrom = Array(repeating: nil, count: pedigree.count * 2)
    reached = Array(repeating: nil, count: pedigree.count)
    var queue = member < pedigree.count ? [start] : []
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      let current = place / 2
      if reached[current] == nil { reached[current] = place }
      if place.isMultiple(of: 2) {
        for link in pedigree.parents(of: current) { visit(link.parent * 2, from: place, .up(link), &queue) }
      }
      for partner in pedigree.partners(of: current) { visit(partner * 2, from: place, .across(partner), &queue) }
      for link in pedigree.children(of: current) where link.child != member {
        visit(link.child * 2 + 1, from: place, .down(link), &queue)
      }
    }
  }

  private mutating func visit(_ target: Int, from place: Int, _ hop: Hop, _ queue: inout [Int]) {
    guard target != start, cameFrom[target] == nil else { return }
    cameFrom[target] = (place, hop)
    queue.append(target)
  }

  /// The hops to a member; `nil` where nothing joins the two.
  func way(to member: Int) -> [Hop]? {
    guard var place = reached[member] else { return nil }
    var hops: [Hop] = []
    while place != start, let step = cameFrom[place] {
      hops.append(step.hop)
      place = step.place
    }
    return hops.reversed()
  }
}
