import CaseModel
import SQLiteAccess

/// What the register refuses about the way of samples, whoever asks. A change is looked at as a whole: a sample's state follows from the
/// steps logged with it.
final class CustodyRules {
  private let connection: Connection
  private let records: RecordReader
  /// The steps that this change logs, by sample, in their order.
  private var steps: [RecordID: [CustodyEvent]] = [:]
  /// The results that this change records.
  private var results: [LaboratoryResult] = []
  /// The dispatches that leave with this change.
  private var leaving: [Dispatch] = []

  init(connection: Connection) {
    self.connection = connection
    records = RecordReader(connection: connection)
  }

  /// Throws where a sample may not be as it is about to become; `old` is the sample as it is.
  func check(_ sample: Sample, replacing old: Sample?) throws {
    if old?.barcode != sample.barcode, case .wrongCheckDigit(let right) = Barcode.reading(sample.barcode) {
      throw refusal("The check digit of the barcode \(sample.barcode) is wrong; it would be \(right). Scan or type the label again.")
    }
    guard let old else {
      guard [.planned, .collected, .sealed].contains(sample.status) else {
        throw refusal("A new sample is planned, collected or sealed, and not \(sample.status.rawValue). Log the later steps one by one.")
      }
      return
    }
    guard old.status != sample.status else { return }
    guard let step = steps[sample.id]?.last(where: { $0.status == sample.status }) else {
      throw refusal("The state of the sample \(sample.barcode) changes only with a step of its way. Log the step; nothing was changed.")
    }
    if !step.isCorrection, let objection = old.status.objection(to: sample.status) { throw refusal("\(sample.barcode): \(objection)") }
    if sample.status == .inAnalysis { try ConsentRules(connection: connection).checkAnalysis(of: sample, on: step.on) }
  }

  /// Throws where a step may not be logged or changed.
  func check(_ step: CustodyEvent, replacing old: CustodyEvent?) throws {
    if let old {
      guard old.sample == step.sample, old.status == step.status, old.isCorrection == step.isCorrection else {
        throw refusal("A step that was logged stays what it was. Log a correction with its reason instead; nothing was changed.")
      }
    } else {
      steps[step.sample, default: []].append(step)
    }
    if step.status.needsReason || step.isCorrection, step.reason?.isEmpty ?? true {
      let what = step.isCorrection ? "A correction" : "A sample that is \(step.status.rawValue)"
      throw refusal("\(what) needs a reason. Say why; nothing was changed.")
    }
    if let pieces = step.pieces, let all = step.ofPieces, pieces > all {
      throw refusal("\(pieces) pieces of \(all) cannot be handed over. Count them again; nothing was changed.")
    }
  }

  /// Throws where a result cannot stand; that it agrees with the sample is checked once the whole change is written.
  func check(_ result: LaboratoryResult, replacing old: LaboratoryResult?, by role: OfficeRole) throws {
    if let old {
      guard old.sample == result.sample else { throw refusal("A result stays with its sample. Record another one; nothing was changed.") }
      if let sealed = old.inconsistency, result.inconsistency != sealed, !role.readsLaboratoryInconsistency {
        throw refusal("The result holds a sealed finding already. Only a supervisor may change it; nothing was changed.")
      }
    } else {
      results.append(result)
    }
    guard !result.laboratory.isEmpty else { throw refusal("The result names no laboratory. Say who read the sample.") }
  }

  /// Throws where a dispatch may not be as it is about to become.
  func check(_ dispatch: Dispatch, replacing old: Dispatch?) throws {
    guard !dispatch.laboratory.isEmpty else { throw refusal("The dispatch names no laboratory. Say where it goes.") }
    guard dispatch.sentOn == nil || !dispatch.samples.isEmpty else {
      throw refusal("The dispatch holds no sample, so it cannot be sent. Add its samples first.")
    }
    guard dispatch.closedOn == nil || dispatch.sentOn != nil else {
      throw refusal("The dispatch was not sent, so it cannot be received. Say first when it left.")
    }
    if let old, old.sentOn != nil, Set(old.samples) != Set(dispatch.samples) {
      throw refusal("The dispatch has left: its list of samples stays as it is. Nothing was changed.")
    }
    if dispatch.sentOn != nil, old?.sentOn == nil { leaving.append(dispatch) }
    for id in dispatch.samples where old?.samples.contains(id) != true { try checkIsFree(id, for: dispatch) }
  }

  /// A sample travels in one dispatch at a time.
  private func checkIsFree(_ id: RecordID, for dispatch: Dispatch) throws {
    guard let number = try records.number(.sample, id) else { throw refusal("A sample of the dispatch is no longer in the register.") }
    let others = try connection.rows(
      "SELECT d.no FROM dispatch_sample k JOIN dispatch d ON d.no = k.dispatch WHERE k.sample = ? AND d.id <> ? AND d.closed_on IS NULL",
      .integer(number), .id(dispatch.id)
    ) { $0.integer(0) }
    for other in others {
      guard let open = try records.dispatch(other), open.sentOn == nil, let sample = try sample(id) else { continue }
      throw refusal(
        "The sample \(sample.barcode) is in the dispatch \(open.number) already, which is being packed. Take it out there first.")
    }
  }

  /// Looks at the whole change once it is written: steps and states agree.
  func finish() throws {
    for (id, steps) in steps {
      guard let sample = try sample(id), let last = steps.last, sample.status != last.status else { continue }
      throw refusal(
        "The step “\(last.status.rawValue)” was logged for the sample \(sample.barcode), which is \(sample.status.rawValue) still. "
          + "Nothing was changed.")
    }
    for result in results {
      guard let sample = try sample(result.sample) else { continue }
      let fitting: Set<Sample.Status> = [result.outcome.status, .stored, .returned, .destroyed, .resampleRequested]
      guard fitting.contains(sample.status) else {
        throw refusal(
          "The sample \(sample.barcode) is \(sample.status.rawValue): a result is recorded once it is in analysis. Log the steps before it."
        )
      }
    }
    for dispatch in leaving {
      for id in dispatch.samples {
        guard let sample = try sample(id) else { continue }
        let travels = steps[id]?.contains { $0.status == .inTransit && $0.dispatch == dispatch.id } ?? false
        guard travels else {
          throw refusal(
            "The sample \(sample.barcode) is \(sample.status.rawValue) and does not travel with the dispatch. Take it off the list, or log "
              + "the steps before it.")
        }
      }
    }
  }

  private func sample(_ id: RecordID) throws -> Sample? {
    try records.number(.sample, id).flatMap { try records.samples(where: "no", $0).first }
  }
}
