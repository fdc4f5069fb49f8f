import CaseModel
import CaseStore
import Testing

/// Short ways to write about samples into the register of `WritingDesk`.
extension WritingDesk {
  /// A day of 2026.
  static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? Day(number: 0) }

  /// The sample with a barcode.
  func sample(_ barcode: String) async throws -> Sample { try #require(try await register.sample(barcode: barcode)) }

  /// The person who gave the sample with a barcode.
  func giver(_ barcode: String) async throws -> RecordID { try await sample(barcode).donor }

  /// Records a consent to identification.
  @discardableResult
  func consent(of person: RecordID, _ state: Consent.State = .given, on: Day = WritingDesk.day(1, 5), until: Day? = nil) async throws
    -> RecordID
  {
    var consent = Consent(id: .provisional(1), person: person, purpose: .identification, state: state, on: on)
    consent.until = until
    if state == .withdrawn { consent.withdrawnOn = on }
    let saved = try await save(.create(.consent(consent)))
    return try #require(saved.identities[.provisional(1)])
  }

  /// Moves a sample on, with its custody event.
  func move(_ barcode: String, to status: Sample.Status, on day: Day, to place: String? = nil, isCorrection: Bool = false) async throws {
    var move = SampleMove(to: status, on: day, by: "Sevda")
    move.step.to = place
    move.step.reason = "test"
    move.step.isCorrection = isCorrection
    let outcome = try await register.save(RecordChange(move.steps([try await sample(barcode)]), why: "test"), by: "Sevda")
    guard case .saved = outcome else { throw RegisterError(.other, "\(outcome)") }
  }

  /// Changes one sample as it is now.
  func changeSample(_ barcode: String, _ edit: (inout Sample) -> Void) async throws {
    try await change(
      .sample, try await sample(barcode).id, as: { if case .sample(let value) = $0 { value } else { nil } }, into: { .sample($0) }, edit)
  }

  /// The row of a case as the list has it now.
  func row(_ file: CaseFile) async throws -> CaseRow { try #require(try await register.caseFile(file.row.id)).row }

  /// The row of the family as the list has it now.
  func familyRow() async throws -> FamilyRow { try #require(try await register.familyFile(family)).row }

  /// The card of a member of the tree around the missing Anar.
  func card(_ name: String) async throws -> FamilyTree.Card {
    let tree = try #require(try await register.familyTree(around: anar.person.id))
    return try #require(tree.cards.first { $0.name == name })
  }
}
