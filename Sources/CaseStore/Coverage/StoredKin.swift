import CaseModel
import Kinship
import SQLiteAccess

/// The next of kin as the tables hold them, each person asked for once: it lives no longer than the change at hand.
final class StoredKin: KinSource {
  private let connection: Connection
  private var parents: [Int: [KinTie]] = [:]
  private var children: [Int: [KinTie]] = [:]
  private var members: [Int: KinMember] = [:]

  init(connection: Connection) { self.connection = connection }

  func parents(of person: Int) throws -> [KinTie] {
    if let known = parents[person] { return known }
    let found = try ties("first", of: "second", person)
    parents[person] = found
    return found
  }

  func children(of person: Int) throws -> [KinTie] {
    if let known = children[person] { return known }
    let found = try ties("second", of: "first", person)
    children[person] = found
    return found
  }

  func member(_ person: Int) throws -> KinMember {
    if let known = members[person] { return known }
    let found = try connection.first(StoredKin.member, .integer(person), read: StoredKin.member)
    let member = found ?? KinMember(sex: .unknown, donor: [])
    members[person] = member
    return member
  }

  private func ties(_ sought: String, of known: String, _ person: Int) throws -> [KinTie] {
    try connection.rows(
      """
      SELECT \(sought), certainty = \(RelationshipCode.doubted) FROM relationship
      WHERE \(known) = ? AND kind = \(RelationshipCode.biologicalParent) AND certainty <> \(RelationshipCode.disproved) ORDER BY no
      """, .integer(person)
    ) { KinTie(person: $0.integer(0), isDoubted: $0.integer(1) == 1) }
  }

  private static func member(_ row: Statement) throws -> KinMember {
    var marks: DonorMarks = []
    if let sample = row.optionalInteger(3) {
      marks.insert(.hasSample)
      if sample > 0 { marks.insert(.counts) }
      if sample > 1 { marks.insert(.hasProfile) }
    }
    if row.integer(2) == 1 || row.integer(4) == 1 { marks.insert(.isOutOfReach) }
    if row.integer(6) == 1 { marks.insert(.isDenied) }
    marks.heed(row.optionalText(5).flatMap(Donor.State.init(rawValue:)), isNamed: row.integer(7) == 1)
    return KinMember(sex: try row.word(0), identicalTwinMark: row.optionalText(1), donor: marks)
  }

  private static let member = """
    SELECT p.sex, iif(p.identical_twin, p.twin_mark, NULL), p.life = 'dead',
      (SELECT max(\(SampleRules.counts) * (1 + \(SampleRules.hasProfile))) FROM sample s WHERE s.donor = p.no),
      EXISTS (SELECT 1 FROM missing_case c WHERE c.person = p.no), (SELECT d.state FROM donor d WHERE d.person = p.no),
      (SELECT \(SampleRules.isDenied) FROM consent WHERE person = p.no AND purpose = 'identification'),
      EXISTS (SELECT 1 FROM person_name n WHERE n.person = p.no AND n.position = 0 AND (n.given <> '' OR n.surname <> ''))
    FROM person p WHERE p.no = ?
    """
}
