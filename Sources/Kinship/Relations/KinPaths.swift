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

  /// The ways up from a member, shortest first.
  static func ascents(from member: Int, in pedigree: Pedigree) -> [Ascent] {
    var found = [Ascent(links: [], end: member)]
    var next = 0
    while next < found.count, found.count < mostWays {
      let way = found[next]
      next += 1
      guard way.links.count < highest else { break }
      for link in pedigree.parents(of: way.end) {
        guard link.parent != member, !way.links.contains(where: { $0.parent == link.parent }) else { continue }
        found.append(Ascent(links: way.links + [link], end: link.parent))
      }
    }
    return found
  }
}
