/// Gathers the couples of a family: recorded unions first, then those that a common child implies.
struct CoupleFinder {
  /// Two positions, the smaller first; `-1` stands for a partner who is not recorded.
  private struct Pair: Hashable {
    var low: Int
    var high: Int

    init(_ one: Int, _ other: Int?) {
      low = min(one, other ?? -1)
      high = max(one, other ?? -1)
    }
  }

  private let graph: KinGraph
  private var couples: [Couple] = []
  private var placeOf: [Pair: Int] = [:]
  private var partners: [[Int]]

  private init(_ graph: KinGraph) {
    self.graph = graph
    partners = Array(repeating: [], count: graph.members.count)
  }

  /// The couples of a family, given the parents of each member, in linear time.
  static func couples(in graph: KinGraph, parents: [[KinGraph.ParentLink]]) -> [Couple] {
    var finder = CoupleFinder(graph)
    for union in graph.unions { finder.add(union) }
    for child in graph.members.indices { finder.add(child: child, links: parents[child]) }
    finder.sortChildren()
    return finder.couples
  }

  private mutating func add(_ union: KinGraph.Union) {
    let place = couple(union.first, union.second)
    partners[union.first].append(union.second)
    partners[union.second].append(union.first)
    if couples[place].isRecorded {
      // The same two recorded twice, as after a second wedding: together as long as one union is not parted.
      couples[place].parted = couples[place].parted && union.parted
      couples[place].began = [couples[place].began, union.began].compactMap(\.self).min()
    } else {
      couples[place].isRecorded = true
      couples[place].parted = union.parted
      couples[place].began = union.began
    }
  }

  private mutating func add(child: Int, links: [KinGraph.ParentLink]) {
    guard !links.isEmpty else { return }
    let birth = links.filter { $0.parentage == .biological }
    let pair = BirthParents(links: links, members: graph.members)
    if let one = pair.father ?? pair.mother {
      let doubted = birth.contains { ($0.parent == pair.father || $0.parent == pair.mother) && $0.isDoubted }
      put(child, under: one, pair.father == nil ? nil : pair.mother, .biological, doubted: doubted)
    }
    // Further candidates for father or mother stand with the other parent of birth.
    for link in birth where link.parent != pair.father && link.parent != pair.mother {
      let other = graph.members[link.parent].sex == .female ? pair.father : pair.mother
      put(child, under: link.parent, other, .biological, doubted: true)
    }
    addTogether(child, links, .adoptive, birthParents: birth)
    addTogether(child, links, .foster, birthParents: birth)
    for link in links where link.parentage == .step {
      put(child, under: link.parent, partner(of: link.parent, among: birth), .step, doubted: link.isDoubted)
    }
  }

  private mutating func addTogether(
    _ child: Int, _ links: [KinGraph.ParentLink], _ parentage: KinGraph.Parentage, birthParents: [KinGraph.ParentLink]
  ) {
    var waiting = links.filter { $0.parentage == parentage }
    while let link = waiting.first {
      waiting.removeFirst()
      let doubted = link.isDoubted
      let known = waiting.firstIndex { partners[link.parent].contains($0.parent) } ?? waiting.indices.first
      if let place = known {
        let other = waiting.remove(at: place)
        put(child, under: link.parent, other.parent, parentage, doubted: doubted || other.isDoubted)
      } else {
        put(child, under: link.parent, partner(of: link.parent, among: birthParents), parentage, doubted: doubted)
      }
    }
  }

  private func partner(of member: Int, among links: [KinGraph.ParentLink]) -> Int? {
    links.first { partners[member].contains($0.parent) }?.parent
  }

  private mutating func put(_ child: Int, under one: Int, _ other: Int?, _ parentage: KinGraph.Parentage, doubted: Bool) {
    let place = couple(one, other == one ? nil : other)
    guard !couples[place].children.contains(where: { $0.member == child }) else { return }
    couples[place].children.append(Couple.Child(member: child, parentage: parentage, isDoubted: doubted))
  }

  private mutating func couple(_ one: Int, _ other: Int?) -> Int {
    let pair = Pair(one, other)
    if let place = placeOf[pair] { return place }
    var first = one
    var second = other
    if let other, rank(other) < rank(one) || (rank(other) == rank(one) && other < one) {
      first = other
      second = one
    }
    couples.append(Couple(first: first, second: second))
    placeOf[pair] = couples.count - 1
    return couples.count - 1
  }

  private func rank(_ member: Int) -> Int {
    switch graph.members[member].sex {
    case .male: 0
    case .unknown: 1
    case .female: 2
    }
  }

  private mutating func sortChildren() {
    for place in couples.indices {
      couples[place].children.sort { left, right in
        let one = graph.members[left.member].birthDay ?? .max
        let other = graph.members[right.member].birthDay ?? .max
        return (one, left.member) < (other, right.member)
      }
    }
  }
}
