/// Whom to ask for a sample next, and of what use everybody is.
///
/// Order of asking (DOMAIN §4, after the published orders): parents; then children with their other parent; then full siblings; the
/// oldest first within each, because the window closes. Whoever refused or cannot be found is left out.
public struct DonorPlan: Hashable, Sendable {
  /// The use of each member.
  public let uses: [DonorUse]
  /// The members to ask, D1 first.
  public let order: [Int]
  /// The donors whose samples count so far.
  public let donors: DonorSet

  /// The plan for a missing member; `progress` has one element for each member of the family.
  public init(_ pedigree: Pedigree, missing: Int, progress: [DonorProgress], rules: some CoverageRules = CoverageTable.planning) {
    guard missing < pedigree.count else {
      uses = Array(repeating: .little, count: pedigree.count)
      order = []
      donors = DonorSet()
      return
    }
    let planner = DonorPlanner(pedigree, missing: missing, progress: progress)
    donors = DonorSet(pedigree, missing: missing, isTyped: progress.map(\.counts))
    // Samples that are still on their way may fail: only profiles make it needless to ask.
    let profiles = DonorSet(pedigree, missing: missing, isTyped: progress.map { $0 == .profile })
    let isEnough = rules.grade(of: profiles) == .complete
    let useful = planner.useful()
    order = isEnough ? [] : planner.askable(among: useful)
    var uses = (0..<pedigree.count).map { planner.use(of: $0, isUseful: useful[$0] != nil, isEnough: isEnough) }
    for (rank, member) in order.enumerated() { uses[member] = .ask(rank + 1) }
    self.uses = uses
  }
}

/// Weighs the relatives of one missing person.
struct DonorPlanner {
  private let pedigree: Pedigree
  private let missing: Int
  private let progress: [DonorProgress]
  private let sharesBlood: [Bool]

  init(_ pedigree: Pedigree, missing: Int, progress: [DonorProgress]) {
    self.pedigree = pedigree
    self.missing = missing
    self.progress = progress + Array(repeating: .none, count: max(0, pedigree.count - progress.count))
    let sought = [missing] + pedigree.graph.members.indices.filter { pedigree.graph.members[$0].isMissing && $0 != missing }
    var shares = Array(repeating: false, count: pedigree.count)
    for person in sought {
      let kin = BloodKin(pedigree, of: person)
      for member in shares.indices where kin.contains(member) { shares[member] = true }
      for link in pedigree.children(of: person) where link.parentage == .biological {
        if let partner = pedigree.birthParents(of: link.child).other(than: person) { shares[partner] = true }
      }
    }
    sharesBlood = shares
  }

  /// The members who add to the evidence, each with its class: 0 parents, 1 children and their other parent, 2 full siblings.
  func useful() -> [Int: Int] {
    var classes: [Int: Int] = [:]
    let parents = pedigree.birthParents(of: missing).all
    // Given both parents, a sibling tells nothing more about the missing person.
    if parents.count(where: { progress[$0] == .profile }) < 2 {
      for sibling in pedigree.siblings(of: missing) where sibling.tie == .full { classes[sibling.member] = 2 }
    }
    for link in pedigree.children(of: missing) where link.parentage == .biological {
      classes[link.child] = 1
      guard progress[link.child].counts || canBeAsked(link.child) else { continue }
      if let other = pedigree.birthParents(of: link.child).other(than: missing) { classes[other] = 1 }
    }
    for parent in parents { classes[parent] = 0 }
    return classes
  }

  /// Those of the useful members who can be asked, in order.
  func askable(among useful: [Int: Int]) -> [Int] {
    let members = pedigree.graph.members
    func key(_ member: Int) -> (Int, Int, Int) { (useful[member] ?? 9, members[member].birthDay ?? .max, member) }
    return useful.keys.filter(canBeAsked).sorted { key($0) < key($1) }
  }

  /// The use of a member who is not on the list of those to ask.
  func use(of member: Int, isUseful: Bool, isEnough: Bool) -> DonorUse {
    if member == missing || pedigree.graph.members[member].isMissing { return .sought }
    switch progress[member] {
    case .profile: return sharesBlood[member] ? .inUse : .little
    case .taken, .laboratory: return sharesBlood[member] ? .awaited : .little
    case .refused, .untraceable: return isUseful && !isEnough ? .outOfReach : .little
    case .none, .asked, .consented, .failed: return .little
    }
  }

  private func canBeAsked(_ member: Int) -> Bool {
    let person = pedigree.graph.members[member]
    guard member != missing, !person.isMissing, person.life != .dead else { return false }
    switch progress[member] {
    case .none, .asked, .consented, .failed: return true
    case .taken, .laboratory, .profile, .refused, .untraceable: return false
    }
  }
}
