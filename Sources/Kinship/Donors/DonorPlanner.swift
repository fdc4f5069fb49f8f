/// Weighs the relatives of one missing person.
struct DonorPlanner {
  let ties: DonorTies
  private let pedigree: Pedigree
  private let missing: Int
  private let progress: [DonorProgress]
  private let urgency: [DonorUrgency]
  private let helpsSomebody: [Bool]

  init(_ pedigree: Pedigree, missing: Int, progress: [DonorProgress], urgency: [DonorUrgency]) {
    self.pedigree = pedigree
    self.missing = missing
    self.progress = progress + Array(repeating: .none, count: max(0, pedigree.count - progress.count))
    self.urgency = urgency + Array(repeating: DonorUrgency(), count: max(0, pedigree.count - urgency.count))
    ties = DonorTies(pedigree, missing: missing)
    let sought = pedigree.graph.members.indices.filter { $0 == missing || pedigree.graph.members[$0].isMissing }
    let kin = BloodKin(pedigree, of: sought)
    var helps = (0..<pedigree.count).map(kin.contains)
    for person in sought {
      for child in pedigree.birthChildren(of: person) {
        if let partner = pedigree.birthParents(of: child).other(than: person) { helps[partner] = true }
      }
    }
    helpsSomebody = helps
  }

  /// The donors whose samples count.
  func donors() -> DonorSet { ties.donors { progress[$0].counts } }

  /// The grade if everybody who can be asked gave.
  func reachable(_ rules: some CoverageRules) -> CoverageGrade {
    rules.grade(of: ties.donors { progress[$0].counts || canBeAsked($0) })
  }

  /// True where the profiles alone give the best grade.
  func isEnough(_ rules: some CoverageRules) -> Bool { rules.grade(of: ties.donors { progress[$0] == .profile }) == .complete }

  /// The members who add to the evidence, with a sample or without.
  func useful() -> Set<Int> {
    let hasBothParents = ties.near.parents.count { progress[$0] == .profile } == 2
    return Set(
      ties.near.ties.keys.filter { member in
        switch ties[member] {
        case .identicalTwin, .parent, .child: true
        // Given both parents, a sibling tells nothing more about the missing person.
        case .fullSibling: !hasBothParents
        case .otherParent: ties.near.children.contains { $0.otherParent == member && (progress[$0.member].counts || canBeAsked($0.member)) }
        case .distant, nil: false
        }
      })
  }

  /// The grade with each useful member's sample beside those that count.
  func reached(_ useful: Set<Int>, _ rules: some CoverageRules) -> [Int: CoverageGrade] {
    var reached: [Int: CoverageGrade] = [:]
    for member in useful where !progress[member].counts {
      let pairs = ties[member] == .otherParent ? ties.near.children.filter { $0.otherParent == member } : []
      let best =
        pairs.isEmpty
        ? rules.grade(of: ties.donors { progress[$0].counts || $0 == member })
        : pairs.map { pair in rules.grade(of: ties.donors { progress[$0].counts || $0 == member || $0 == pair.member }) }.max()
      reached[member] = best
    }
    return reached
  }

  /// Those of the useful members who can be asked, in order.
  func askable(among useful: Set<Int>, _ reached: [Int: CoverageGrade]) -> [Int] {
    ordered(useful.filter(canBeAsked)) { member in
      [-lift(of: member, reached), ties[member]?.order ?? DonorTie.distant.order]
    }
  }

  /// The rank of the grade by which a member is ordered: that of the own sample, or of the child's that it would stand beside.
  private func lift(of member: Int, _ reached: [Int: CoverageGrade]) -> Int {
    guard ties[member] == .otherParent else { return reached[member]?.rank ?? 0 }
    let children = ties.near.children.filter { $0.otherParent == member }
    let beside = children.contains { progress[$0.member].counts } ? reached[member]?.rank : nil
    let waiting = children.filter { canBeAsked($0.member) }.compactMap { reached[$0.member]?.rank }.max()
    return max(beside ?? 0, waiting ?? 0)
  }

  /// One bearer for each line that nobody bears who gave a sample or is asked anyway.
  func bearers(of need: LineageNeed, beside near: [Int]) -> [Int] {
    var chosen: [Int] = []
    for line in LineOfDescent.allCases {
      guard let births = need.bearers[line], !(near + chosen).contains(where: { births[$0] != nil }) else { continue }
      let candidates = ordered(Set(births.keys.filter(canBeAsked))) { member in [births[member] ?? .max] }
      chosen += candidates.prefix(1)
    }
    return chosen
  }

  /// The lines that lack a sample.
  var lineageNeed: LineageNeed { LineageNeed(pedigree, missing: missing) { progress[$0].counts } }

  private func ordered(_ candidates: Set<Int>, by rank: (Int) -> [Int]) -> [Int] {
    let keyed = candidates.map { member in
      (member, rank(member) + urgency[member].order(born: pedigree.graph.members[member].birthDay, position: member))
    }
    return keyed.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  /// The use of a member who is not on the list of those to ask.
  func use(of member: Int, isUseful: Bool, isEnough: Bool) -> DonorUse {
    if member == missing || pedigree.graph.members[member].isMissing { return .sought }
    switch progress[member] {
    case .profile: return helpsSomebody[member] ? .inUse : .little
    case .taken, .laboratory: return helpsSomebody[member] ? .awaited : .little
    case .refused, .untraceable: return isUseful && !isEnough ? .outOfReach : .little
    case .none, .asked, .consented, .failed: return .little
    }
  }

  private func canBeAsked(_ member: Int) -> Bool { member != missing && pedigree.canBeAsked(member, progress[member]) }
}
