/// Ways up from a member to its forebears, along parents of every kind.
struct KinPaths {
  /// One way up: the links from the member to a forebear, nearest first. The empty way ends at the member.
  struct Ascent {
    var links: [KinGraph.ParentLink]
    var end: Int
  }

  /// Generations that are climbed at most; beyond them no word for a relation is of use to a caseworker.
  static let highest = 8
  /// Ways that are looked at most: pedigrees full of cousin marriages double them with each generation.
  static let mostWays = 600
  /// Pairs of ways up that are compared at most for one relation, the shortest first.
  static let mostPairs = 2_000

  /// The ways up from a member, shortest first, along certain forebears only.
  static func ascents(from member: Int, in pedigree: Pedigree, along isAllowed: [Bool]? = nil) -> [Ascent] {
    var found = [Ascent(links: [], end: member)]
    var next = 0
    while next < found.count, found.count < mostWays {
      let way = found[next]
      next += 1
      guard way.links.count < highest else { break }
      for link in pedigree.parents(of: way.end) {
        guard link.parent != member, isAllowed?[link.parent] ?? true, !way.links.contains(where: { $0.parent == link.parent }) else {
          continue
        }
        found.append(Ascent(links: way.links + [link], end: link.parent))
      }
    }
    return found
  }

  /// Some members and everybody below them, along parents of every kind.
  static func descendants(of members: Set<Int>, in pedigree: Pedigree) -> [Bool] {
    var isFound = Array(repeating: false, count: pedigree.count)
    var open = Array(members)
    for member in open { isFound[member] = true }
    while let next = open.popLast() {
      for link in pedigree.children(of: next) where !isFound[link.child] {
        isFound[link.child] = true
        open.append(link.child)
      }
    }
    return isFound
  }
}
