import CaseModel
import Kinship
import SQLiteAccess

/// The next of kin of everybody in memory, with a byte for each person as a donor: for grading every case at once.
final class MemoryKin: KinSource {
  private let ties: MemoryTies
  private var marks: [DonorMarks]

  /// The kin of `ties`, and what the tables say of each as a donor. The tables must have their indexes.
  init(_ ties: MemoryTies, _ connection: Connection) throws {
    self.ties = ties
    marks = Array(repeating: [], count: (try connection.integer("SELECT max(no) FROM person") ?? 0) + 1)
    try connection.forEach("SELECT s.donor, \(SampleRules.counts) * (1 + \(SampleRules.hasProfile)) FROM sample s") { row in
      let worth = row.integer(1)
      mark(row.integer(0)) {
        $0.formUnion(worth > 1 ? [.hasSample, .counts, .hasProfile] : worth > 0 ? [.hasSample, .counts] : .hasSample)
      }
    }
    for (mark, query) in MemoryKin.plain {
      try connection.forEach(query) { row in self.mark(row.integer(0)) { $0.insert(mark) } }
    }
    try connection.forEach(MemoryKin.donors) { row in
      mark(row.integer(0)) { $0.heed(row.optionalText(1).flatMap(Donor.State.init(rawValue:)), isNamed: row.integer(2) == 1) }
    }
  }

  func parents(of person: Int) -> [KinTie] { ties.parents(of: person) }

  func children(of person: Int) -> [KinTie] { ties.children(of: person) }

  func member(_ person: Int) -> KinMember {
    KinMember(
      sex: ties.sex(of: person), identicalTwinMark: ties.identicalTwinMark(of: person),
      donor: marks.indices.contains(person) ? marks[person] : [])
  }

  private func mark(_ person: Int, _ change: (inout DonorMarks) -> Void) {
    if marks.indices.contains(person) { change(&marks[person]) }
  }

  private static let plain: [(DonorMarks, String)] = [
    (.isOutOfReach, "SELECT no FROM person WHERE life = 'dead'"), (.isOutOfReach, "SELECT person FROM missing_case"),
    (.isDenied, "SELECT person FROM consent WHERE purpose = 'identification' GROUP BY person HAVING \(SampleRules.isDenied)"),
  ]

  /// Donors, and persons without a name, who are few.
  private static let donors = """
    SELECT p.no, d.state, n.person IS NOT NULL FROM person p LEFT JOIN donor d ON d.person = p.no
      LEFT JOIN person_name n ON n.person = p.no AND n.position = 0 AND (n.given <> '' OR n.surname <> '')
    WHERE d.no IS NOT NULL OR n.person IS NULL
    """
}
