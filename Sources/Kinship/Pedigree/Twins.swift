extension Pedigree {
  /// True where two members are recorded as twins (or triplets) of each other.
  public func areTwins(_ one: Int, _ other: Int) -> Bool {
    guard one != other, let group = graph.members[one].twinGroup else { return false }
    return graph.members[other].twinGroup == group
  }

  /// True where two members are recorded as identical twins of each other.
  public func areIdenticalTwins(_ one: Int, _ other: Int) -> Bool {
    areTwins(one, other) && graph.members[one].isIdenticalTwin && graph.members[other].isIdenticalTwin
  }

  /// The twins of a member, whether or not their parents are recorded.
  public func twins(of member: Int) -> [Int] {
    guard graph.members[member].twinGroup != nil else { return [] }
    return graph.members.indices.filter { areTwins(member, $0) }
  }

  /// True where a parent is recorded for one of a pair of twins and not for the other.
  var hasTwinGaps: Bool {
    var first: [Int: BirthParents] = [:]
    for (place, member) in graph.members.enumerated() {
      guard let group = member.twinGroup else { continue }
      let parents = birthParents(of: place)
      if parents.all.count < 2 || first[group].map({ $0 != parents }) == true { return true }
      first[group] = parents
    }
    return false
  }
}
