import CaseModel
import DeskKit
import Kinship

/// Invented samples, consents and dispatches of one invented family, as pages show them.
enum InventedPages {
  /// Mon 23 Nov 2026.
  static let today = Day(number: 20_780)
  static let missing = RecordID(high: 1, low: 1)
  static let mother = RecordID(high: 1, low: 2)
  static let brother = RecordID(high: 1, low: 3)
  static let sister = RecordID(high: 1, low: 4)
  static let missingCase = RecordID(high: 2, low: 1)
  static let family = RecordID(high: 3, low: 1)
  static let dispatchID = RecordID(high: 7, low: 1)

  /// So many days before today.
  static func ago(_ days: Int) -> Day { Day(number: today.number - days) }

  /// A sample of the mother, on its way since so many days.
  static func sample(_ low: UInt64 = 1, _ status: Sample.Status = .inTransit, since days: Int = 20) -> Sample {
    var sample = Sample(
      id: RecordID(high: 4, low: low), donor: mother, kind: .familyReference, material: .buccalSwab, barcode: "BK0000010\(low)",
      status: status)
    sample.statusSince = ago(days)
    sample.collectedOn = ago(30)
    return sample
  }

  /// Consent of the mother to a purpose.
  static func consent(_ low: UInt64 = 1, _ purpose: Consent.Purpose = .identification, _ state: Consent.State = .given) -> Consent {
    Consent(id: RecordID(high: 5, low: low), person: mother, purpose: purpose, state: state, on: ago(52))
  }

  /// A step of the mother's sample.
  static func step(_ low: UInt64, _ status: Sample.Status, _ days: Int, _ change: (inout CustodyEvent) -> Void = { _ in }) -> CustodyEvent {
    var event = CustodyEvent(id: RecordID(high: 6, low: low), sample: sample().id, status: status, on: ago(days), by: "A. Worker")
    change(&event)
    return event
  }

  /// A dispatch of three samples that left twenty days ago.
  static var dispatch: Dispatch {
    var dispatch = Dispatch(
      id: dispatchID, number: "BRD-D-2026-00007", laboratory: "Central laboratory", by: "A. Worker", preparedOn: ago(21),
      samples: [sample(1).id, sample(2).id, sample(3).id])
    dispatch.sentOn = ago(20)
    return dispatch
  }

  /// A task about the mother's sample, due so many days ago.
  static func task(_ low: UInt64, _ kind: OfficeTask.Kind, due days: Int? = 5) -> OfficeTask {
    var task = OfficeTask(id: RecordID(high: 8, low: low), kind: kind, owner: "A. Worker", due: days.map(ago))
    task.sample = sample().id
    task.person = mother
    return task
  }

  /// The case whose donors are sought.
  static var row: CaseRow {
    CaseRow(
      id: missingCase, person: missing, family: family, number: "BRD-2026-00001", name: "RASULOV Anar Kamil oğlu", birthYear: 1_970,
      lastSeen: "1993-04-12", place: "Kosa", incident: "Practice war", category: .civilian, sex: .male, ageGroup: .adult,
      circumstance: .unknown, fate: .unknown, workflow: .active, coverage: .weak)
  }

  /// The whole case, with the samples of its family.
  static func caseFile(samples: [Sample] = []) -> CaseFile {
    let graph = KinGraph(members: [KinGraph.Member(sex: .male, isMissing: true)])
    return CaseFile(
      row: row, missingCase: MissingCase(id: missingCase, number: row.number, person: missing), person: Person(id: missing, sex: .male),
      names: [], family: nil, tree: FamilyTree(graph: graph, cards: [FamilyTree.Card(person: missing, name: row.name)], index: 0),
      contacts: [], samples: samples)
  }

  /// A relative on a donor sheet.
  static func line(
    _ person: RecordID, _ name: String, _ relation: String, age: Int?, health: Donor.Health? = nil, _ use: DonorUse, state: String,
    gain: String, distance: DonorSheet.Distance = .near
  ) -> DonorSheet.Line {
    DonorSheet.Line(
      position: 1, person: person, name: name, relation: relation, age: age, distance: distance, health: health, use: use, state: state,
      gain: gain)
  }

  /// A family row.
  static var familyRow: FamilyRow {
    FamilyRow(
      id: family, number: "F-001", name: "Rasulov, Kosa", place: "Kosa", missing: 1, members: 9, sampled: 1, coverage: .weak,
      lastContact: ago(40))
  }
}
