import CaseModel
import SQLiteAccess

/// The rules for the way of a sample (DOMAIN, section 3), at the desk: every new status is an allowed move, or a correction with a reason,
/// and a custody event stands behind it.
struct CustodyRules {
  let connection: Connection
  let ways: SampleWays

  /// Judges and notes a record that is about to be made.
  func create(_ record: Record) throws {
    switch record {
    case .sample(let sample): ways.begin(new: sample)
    case .custodyEvent(let event):
      try check(event)
      try ways.note(event.sample) { $0.waiting.append(event) }
    default: break
    }
  }

  /// Judges and notes a record that is about to be changed.
  func edit(_ record: Record, from old: Record) throws {
    switch (record, old) {
    case (.sample(let sample), .sample(let before)) where sample.status != before.status: try move(sample, from: before)
    case (.custodyEvent(let event), .custodyEvent(let before)):
      guard event.sample == before.sample, event.status == before.status, event.isCorrection == before.isCorrection else {
        throw refusal(
          "A step of a sample's way that is logged keeps its sample and its status. Log a correction with its reason instead; nothing was "
            + "changed.")
      }
      try check(event)
      try ways.note(event.sample) { _ in }
    default: break
    }
  }

  /// Judges and notes a record that is about to be taken out.
  func remove(_ record: Record) throws {
    guard case .custodyEvent(let event) = record else { return }
    guard try ways.custody(of: event.sample).last?.id == event.id else {
      throw refusal(
        "\(try barcode(event.sample)): Only the newest step of a sample's way can be removed, and this one, “\(event.status.rawValue)” of "
          + "\(event.on), is older. Log a correction with its reason instead; nothing was changed.")
    }
    try ways.note(event.sample) {
      $0.takenOut = event
      $0.waiting.removeAll { $0.id == event.id }
    }
  }

  /// Judges what the change has made of every sample that it touches.
  func finish() throws {
    for (id, way) in ways.ways where way.mustAgree {
      guard let sample = try ways.sample(id), let last = try ways.custody(of: id).last, last.status != sample.status else { continue }
      throw refusal(
        "\(sample.barcode): The newest step of its way says “\(last.status.rawValue)”, the sample itself “\(sample.status.rawValue)”. "
          + "Log both together; nothing was changed.")
    }
  }

  /// True where a later step of the sample's way was logged than this one, which is about to be taken back.
  static func hasLater(than event: CustodyEvent, _ connection: Connection) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM custody_event e JOIN custody_event l ON l.sample = e.sample AND l.no > e.no WHERE e.id = ? LIMIT 1", .id(event.id)
    ) { _ in true } ?? false
  }

  private func check(_ event: CustodyEvent) throws {
    let hasReason = event.reason?.contains { !$0.isWhitespace } ?? false
    if event.isCorrection, !hasReason {
      throw refusal("\(try barcode(event.sample)): A correction needs a reason. Say what was wrong.")
    }
    if event.status.needsReason, !hasReason {
      throw refusal("\(try barcode(event.sample)): The step “\(event.status.rawValue)” needs a reason. Say why.")
    }
    if let pieces = event.pieces, let all = event.ofPieces, pieces > all {
      throw refusal("\(try barcode(event.sample)): \(pieces) pieces cannot be handed over of \(all). Check the two numbers.")
    }
  }

  /// A sample changes its status.
  private func move(_ sample: Sample, from old: Sample) throws {
    let next = sample.status
    try ways.note(sample.id) { way in
      if let place = way.waiting.firstIndex(where: { $0.status == next }) {
        let event = way.waiting.remove(at: place)
        if !event.isCorrection, let objection = old.status.objection(to: next) { throw refusal("\(sample.barcode): \(objection)") }
        if next == .inAnalysis, let objection = try AnalysisConsent(connection: connection).objection(to: sample, on: event.on) {
          throw refusal("\(sample.barcode): \(objection)")
        }
      } else if let removed = way.takenOut, removed.status == old.status, try isBefore(removed, next, sample.id) {
        way.takenOut = nil
      } else {
        throw refusal(
          "\(sample.barcode): The sample is \(old.status.rawValue) and becomes \(next.rawValue) only with a step of its way. Log the step; "
            + "nothing was changed.")
      }
      way.stood.append(next)
    }
  }

  /// True where the sample stood there before a step that was taken out: as the step before says, or as an allowed move where none does.
  private func isBefore(_ removed: CustodyEvent, _ status: Sample.Status, _ sample: RecordID) throws -> Bool {
    if let last = try ways.custody(of: sample).last { return last.status == status }
    return status.moves.contains(removed.status)
  }

  private func barcode(_ sample: RecordID) throws -> String { try ways.sample(sample)?.barcode ?? "The sample" }
}
