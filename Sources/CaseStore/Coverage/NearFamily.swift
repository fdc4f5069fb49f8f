import Kinship

/// The next of kin of one missing person, who has position 0.
struct NearFamily {
  private(set) var members: [Int]
  private(set) var links: [KinGraph.ParentLink] = []
  private var positions: [Int: Int]

  init(_ person: Int) {
    members = [person]
    positions = [person: 0]
  }

  @discardableResult
  mutating func place(_ person: Int) -> Int {
    if let position = positions[person] { return position }
    positions[person] = members.count
    members.append(person)
    return members.count - 1
  }

  mutating func add(parent: KinTie, child: Int) {
    let link = KinGraph.ParentLink(parent: place(parent.person), child: place(child), isDoubted: parent.isDoubted)
    if !links.contains(link) { links.append(link) }
  }

  /// The members for the graph of kinship, from what is known of each.
  func graphMembers(_ known: [KinMember]) -> [KinGraph.Member] {
    var groups: [String: Int] = [:]
    return known.map { known in
      guard let mark = known.identicalTwinMark else { return KinGraph.Member(sex: known.sex) }
      let group = groups[mark] ?? groups.count
      groups[mark] = group
      return KinGraph.Member(sex: known.sex, twinGroup: group, isIdenticalTwin: true)
    }
  }
}
