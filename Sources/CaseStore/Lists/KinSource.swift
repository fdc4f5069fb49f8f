import CaseModel
import Kinship
import SQLiteAccess

/// Where the grading of a missing person finds his or her next of kin, by local numbers.
protocol KinSource {
  /// The recorded parents of birth.
  func parents(of person: Int) throws -> [KinTie]
  /// The recorded children by birth.
  func children(of person: Int) throws -> [KinTie]
  /// Sex and twins.
  func member(_ person: Int) throws -> KinMember
  /// True where the person gave a sample that counts.
  func isSampled(_ person: Int) throws -> Bool
}

/// A parent or a child by birth, and whether the office doubts the link.
struct KinTie {
  var person: Int
  var isDoubted: Bool
}

/// What the grading needs to know of a person.
struct KinMember {
  var sex: Sex
  /// The mark that identical twins share.
  var identicalTwinMark: String?
}

extension KinSource {
  /// The grade of a missing person: parents, full siblings, children and their other parents are all that it depends on.
  func grade(of person: Int) throws -> CoverageGrade {
    if try isSampled(person) { return .complete }
    var family = NearFamily(person)
    for parent in try parents(of: person) {
      for sibling in try children(of: parent.person) where sibling.person != person { family.place(sibling.person) }
    }
    for child in try children(of: person) { family.place(child.person) }
    for member in family.members {
      for parent in try parents(of: member) { family.add(parent: parent, child: member) }
    }
    let typed = try family.members.map { try isSampled($0) }
    guard typed.contains(true) else { return .insufficient }
    let graph = KinGraph(members: try family.graphMembers { try member($0) }, parentLinks: family.links)
    return CoverageTable.planning.grade(of: DonorSet(Pedigree(graph), missing: 0, isTyped: typed))
  }
}

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

  func graphMembers(_ read: (Int) throws -> KinMember) rethrows -> [KinGraph.Member] {
    var groups: [String: Int] = [:]
    return try members.map { person in
      let known = try read(person)
      guard let mark = known.identicalTwinMark else { return KinGraph.Member(sex: known.sex) }
      let group = groups[mark] ?? groups.count
      groups[mark] = group
      return KinGraph.Member(sex: known.sex, twinGroup: group, isIdenticalTwin: true)
    }
  }
}

/// The next of kin as the tables hold them.
struct StoredKin: KinSource {
  let connection: Connection

  func parents(of person: Int) throws -> [KinTie] {
    try connection.rows(
      """
      SELECT first, certainty = \(RelationshipCode.doubted) FROM relationship
      WHERE second = ? AND kind = \(RelationshipCode.biologicalParent) AND certainty <> \(RelationshipCode.disproved)
      """, .integer(person)
    ) { KinTie(person: $0.integer(0), isDoubted: $0.integer(1) == 1) }
  }

  func children(of person: Int) throws -> [KinTie] {
    try connection.rows(
      """
      SELECT second, certainty = \(RelationshipCode.doubted) FROM relationship
      WHERE first = ? AND kind = \(RelationshipCode.biologicalParent) AND certainty <> \(RelationshipCode.disproved)
      """, .integer(person)
    ) { KinTie(person: $0.integer(0), isDoubted: $0.integer(1) == 1) }
  }

  func member(_ person: Int) throws -> KinMember {
    let found = try connection.first("SELECT sex, iif(identical_twin, twin_mark, NULL) FROM person WHERE no = ?", .integer(person)) {
      KinMember(sex: try $0.word(0), identicalTwinMark: $0.optionalText(1))
    }
    return found ?? KinMember(sex: .unknown)
  }

  func isSampled(_ person: Int) throws -> Bool {
    try connection.first(SampleRules.isSampled, .integer(person)) { _ in true } ?? false
  }
}

/// Which samples count, in the words of SQL; the rule itself is `Sample.Status.counts`.
enum SampleRules {
  /// The states that count, quoted.
  static let counting = Sample.Status.allCases.filter(\.counts).map { "'\($0.rawValue)'" }.joined(separator: ", ")
  /// True of a sample `s` whose consent to identification was not withdrawn: by who gave it, or by who handed it over. One that ran out or
  /// was never asked for does not matter here, for the sample was taken. Bones need nobody's.
  static let isNotWithdrawn = """
    (s.kind = '\(Sample.Kind.bone.rawValue)' OR NOT EXISTS (SELECT 1 FROM consent k WHERE k.person = coalesce(s.handed_over_by, s.donor)
      AND k.purpose = '\(Consent.Purpose.identification.rawValue)' AND k.state = '\(Consent.State.withdrawn.rawValue)'))
    """
  /// True of a sample `s` that counts.
  static let counts = "s.status IN (\(counting)) AND \(isNotWithdrawn)"
  /// Finds a row where the person gave a sample that counts.
  static let isSampled = "SELECT 1 FROM sample s WHERE s.donor = ? AND \(counts) LIMIT 1"
}
