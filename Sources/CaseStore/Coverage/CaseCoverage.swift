import CaseModel
import Kinship

/// How far the samples for one missing person have come.
struct CaseCoverage: Hashable {
  /// The grade that the samples so far reach.
  var grade: CoverageGrade
  /// The step of the funnel.
  var reach: SampleReach
  /// What the person adds to the family's need.
  var need: Int
}

extension KinSource {
  /// The coverage of a missing person: parents, full siblings, children and their other parents are all that it depends on.
  func coverage(of person: Int, rules: CoverageTable) throws -> CaseCoverage {
    let own = try member(person).donor
    if own.contains(.hasProfile) { return CaseCoverage(grade: .complete, reach: .profile, need: 0) }
    let family = try nearFamily(of: person)
    let known = try family.members.map { try member($0) }
    let pedigree = Pedigree(KinGraph(members: family.graphMembers(known), parentLinks: family.links))
    func donors(_ isIn: (DonorMarks) -> Bool) -> DonorSet {
      let isTyped = known.map { isIn($0.donor) }
      return isTyped.contains(true) ? DonorSet(pedigree, missing: 0, isTyped: isTyped) : DonorSet()
    }
    let samples = donors { $0.contains(.counts) }
    let withAsked = known.dropFirst().contains { $0.donor.canBeAsked } ? donors { $0.contains(.counts) || $0.canBeAsked } : samples
    let grade = rules.grade(of: samples)
    return CaseCoverage(
      grade: grade,
      reach: SampleReach(
        hasKin: family.members.count > 1, withAsked: withAsked, samples: samples, profiles: donors { $0.contains(.hasProfile) }),
      need: FamilyNeed.of([.init(grade: grade, reachable: rules.grade(of: withAsked))]))
  }

  private func nearFamily(of person: Int) throws -> NearFamily {
    var family = NearFamily(person)
    for parent in try parents(of: person) {
      for sibling in try children(of: parent.person) where sibling.person != person { family.place(sibling.person) }
    }
    for child in try children(of: person) { family.place(child.person) }
    for member in family.members {
      for parent in try parents(of: member) { family.add(parent: parent, child: member) }
    }
    return family
  }
}
