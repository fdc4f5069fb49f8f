import CaseModel
import SQLiteAccess

/// All relationships of a register as numbers, 21 bytes each: for large imports, where the tables have no indexes yet, and for grading
/// every case at once through `MemoryKin`.
final class MemoryTies: RecordedTies {
  private struct Tie {
    var first: Int32
    var second: Int32
    var code: UInt8
    var nextOfSecond: Int32
    var nextOfFirst: Int32
  }

  private static let kinds = Relationship.Kind.allCases
  private static let certainties = Relationship.Certainty.allCases
  private var ties: [Tie] = []
  /// By person: the newest tie in which he or she is the second, and the first; -1 where there is none.
  private var lastOfSecond: [Int32] = []
  private var lastOfFirst: [Int32] = []
  private var sexes: [UInt8] = []
  private var twinMarks: [Int: String] = [:]

  /// Nothing is noted yet.
  init() {}

  /// What the tables hold.
  init(storedIn connection: Connection) throws {
    try connection.forEach("SELECT no, sex, iif(identical_twin, twin_mark, NULL) FROM person ORDER BY no") {
      note(person: $0.integer(0), sex: try $0.word(1), identicalTwinMark: $0.optionalText(2))
    }
    try connection.forEach("SELECT first, kind, certainty, second FROM relationship ORDER BY no") {
      let tie = RecordedTie(
        first: $0.integer(0), kind: try RelationshipCode.kind($0.integer(1)), certainty: try RelationshipCode.certainty($0.integer(2)))
      note(second: $0.integer(3), tie)
    }
  }

  func ties(of second: Int) -> [RecordedTie] {
    chain(lastOfSecond, of: second, next: { $0.nextOfSecond }).map { tie in
      RecordedTie(first: Int(tie.first), kind: MemoryTies.kind(tie.code), certainty: MemoryTies.certainty(tie.code))
    }
  }

  func isFirst(_ person: Int) -> Bool {
    lastOfFirst.indices.contains(person) && lastOfFirst[person] >= 0
  }

  func sex(of person: Int) -> Sex {
    sexes.indices.contains(person) ? Sex.allCases[Int(sexes[person])] : .unknown
  }

  func note(person: Int, _ record: Person) {
    note(person: person, sex: record.sex, identicalTwinMark: record.identicalTwin ? record.twinMark : nil)
  }

  func note(person: Int, sex: Sex, identicalTwinMark: String?) {
    if person >= sexes.count {
      let missing = person + 1 - sexes.count
      sexes.append(contentsOf: repeatElement(2, count: missing))
      lastOfSecond.append(contentsOf: repeatElement(-1, count: missing))
      lastOfFirst.append(contentsOf: repeatElement(-1, count: missing))
    }
    sexes[person] = sex == .male ? 0 : sex == .female ? 1 : 2
    twinMarks[person] = identicalTwinMark
  }

  func note(second: Int, _ tie: RecordedTie) {
    guard lastOfSecond.indices.contains(second), lastOfFirst.indices.contains(tie.first) else { return }
    let kind = MemoryTies.kinds.firstIndex(of: tie.kind) ?? 0
    let certainty = MemoryTies.certainties.firstIndex(of: tie.certainty) ?? 0
    let place = Int32(truncatingIfNeeded: ties.count)
    ties.append(
      Tie(
        first: Int32(truncatingIfNeeded: tie.first), second: Int32(truncatingIfNeeded: second), code: UInt8(kind << 4 | certainty),
        nextOfSecond: lastOfSecond[second], nextOfFirst: lastOfFirst[tie.first]))
    lastOfSecond[second] = place
    lastOfFirst[tie.first] = place
  }

  func parents(of person: Int) -> [KinTie] {
    birthTies(chain(lastOfSecond, of: person, next: { $0.nextOfSecond })) { Int($0.first) }
  }

  func children(of person: Int) -> [KinTie] {
    birthTies(chain(lastOfFirst, of: person, next: { $0.nextOfFirst })) { Int($0.second) }
  }

  /// The mark that identical twins share; `nil` for everybody else.
  func identicalTwinMark(of person: Int) -> String? { twinMarks[person] }

  /// Parents of birth that are not disproved, in the order in which they were recorded.
  private func birthTies(_ ties: [Tie], person: (Tie) -> Int) -> [KinTie] {
    ties.compactMap { tie in
      guard MemoryTies.kind(tie.code) == .biologicalParent, MemoryTies.certainty(tie.code) != .disproved else { return nil }
      return KinTie(person: person(tie), isDoubted: MemoryTies.certainty(tie.code) == .doubted)
    }
  }

  private func chain(_ heads: [Int32], of person: Int, next: (Tie) -> Int32) -> [Tie] {
    guard heads.indices.contains(person), heads[person] >= 0 else { return [] }
    var found: [Tie] = []
    var place = Int(heads[person])
    while place >= 0 {
      found.append(ties[place])
      place = Int(next(ties[place]))
    }
    found.reverse()
    return found
  }

  private static func kind(_ code: UInt8) -> Relationship.Kind { kinds[Int(code >> 4)] }
  private static func certainty(_ code: UInt8) -> Relationship.Certainty { certainties[Int(code & 15)] }
}
