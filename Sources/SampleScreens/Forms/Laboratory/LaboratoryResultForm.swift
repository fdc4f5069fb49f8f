import CaseModel
import DeskKit

/// What a laboratory read from a sample. A new result makes the step of the sample's way as well.
public struct LaboratoryResultForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  private var sample: Sample
  private var record: EditedRecord<LaboratoryResult>
  /// True where the reader may not see what the laboratory found against a relationship.
  private let isSealed: Bool
  private var meanwhile = MeanwhileWords()

  /// A new result of a sample.
  public init(_ file: SampleFile, today: Day) {
    let result = LaboratoryResult(
      id: .provisional(1), sample: file.sample.id, laboratory: file.sample.laboratory ?? "", on: today, outcome: .full,
      markers: [.autosomal])
    self.init(result, of: file, title: "New result", today: today)
    // What was read is said by whoever writes it down.
    form.set("outcome", "")
    settle(today: today)
  }

  /// The form that changes a result, as its reader may see it.
  public init(editing result: LaboratoryResult, of file: SampleFile, today: Day) {
    self.init(result, of: file, title: "Result of \(result.on)", today: today)
    settle(today: today)
  }

  private init(_ result: LaboratoryResult, of file: SampleFile, title: String, today: Day) {
    sample = file.sample
    isSealed = result.isInconsistencySealed
    form = EntryForm(title: "\(title)   \(sample.barcode)  \(file.donorName ?? "name not known")", groups: [])
    form.restore(ResultFields.bound.shown(result))
    if let text = result.inconsistency { form.set(ResultFields.inconsistency, text) }
    record = EditedRecord(result, shownIn: form)
    lay()
  }

  private var isNew: Bool { record.base.id.isProvisional }

  /// `result/new/<sample>` or `result/edit/<result>`.
  public var draftKey: String { isNew ? "result/new/\(sample.id)" : "result/edit/\(record.base.id)" }

  private var outcome: LaboratoryResult.Outcome? { form.word("outcome") }

  private mutating func lay() {
    let markers = form.fieldNames.contains("markers") ? form.chosenSeveral("markers") : record.base.markers.map(\.rawValue)
    form.replaceGroups(
      ResultFields(
        markers: Set(markers.compactMap(LaboratoryResult.Marker.init(rawValue:))), hasProfile: outcome != .failed, isSealed: isSealed
      ).groups)
  }

  /// Asks for what the markers need, and says where the sample cannot have this result.
  public mutating func settle(today: Day) {
    lay()
    if !isNew { record.reconcile(&form) }
    lay()
    var findings = FormFindings()
    record.add(to: &findings)
    meanwhile.add(to: &findings)
    findings.past("on", form, "A report", today: today)
    if let on = form.day("on", today: today), let received = sample.receivedOn, on < received {
      findings.problem("on", "The laboratory received the sample only on \(received).")
    }
    if isNew, let outcome { findings.problem("outcome", sample.status.objection(to: outcome.status)) }
    if !isNew, let outcome, outcome != record.base.outcome, sample.status != outcome.status {
      findings.problem(
        "outcome",
        "The sample is \(sample.status.rawValue). Put its way right first: a correction to “\(outcome.status.rawValue)”, with the reason.")
    }
    if outcome == .full {
      for field in ["autosomal loci", "Y-STR loci"] where form.number(field) == 0 {
        findings.warning(field, "A full profile of no loci?")
      }
    }
    findings.show(in: &form)
  }

  /// The change that records the result and moves the sample, or changes the result; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let outcome else { return nil }
    var result =
      isNew
      ? ResultFields.bound.read(form, onto: record.base, touched: nil, today: today) : record.read(form, ResultFields.bound, today: today)
    let touched = record.touched(in: form)
    if isNew || !touched.isDisjoint(with: ["outcome", "markers"]) { result = Self.fitting(result) }
    // What is sealed for the reader stays as it is.
    if !isSealed, isNew || touched.contains(ResultFields.inconsistency) {
      result.inconsistency = form.filled(ResultFields.inconsistency)
    }
    guard isNew else {
      return RecordChange(
        [.edit(.laboratoryResult(result), from: .laboratoryResult(record.base))], why: "laboratory result changed")
    }
    var move = SampleMove(to: outcome.status, on: result.on, by: result.laboratory)
    move.step.reason = outcome == .failed ? result.note ?? "the analysis failed" : nil
    return RecordChange([.create(.laboratoryResult(result))] + move.steps([sample], first: 2), why: "laboratory result recorded")
  }

  /// The result without what its outcome and its markers leave no room for.
  private static func fitting(_ result: LaboratoryResult) -> LaboratoryResult {
    var result = result
    if result.outcome == .failed { result.markers = [] }
    if !result.markers.contains(.autosomal) { result.autosomalLoci = nil }
    if !result.markers.contains(.yChromosome) { result.yLoci = nil }
    if !result.markers.contains(.mitochondrial) { result.mitochondrialRange = nil }
    return result
  }

  /// Takes the records as they are now for the base. What is sealed stays out of the form.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      switch conflict.current {
      case .laboratoryResult(let current) where current.id == record.base.id:
        record.take(conflicts, current: current, ResultFields.bound, &form)
        return
      case .sample(let current) where current.id == sample.id:
        sample = current
        meanwhile.take(conflict, at: "outcome", subject: "The sample")
      default: continue
      }
    }
  }

  /// Says where the sample stands.
  public var savedWords: String {
    guard isNew, let outcome else { return "Result saved." }
    return "Result saved; \(sample.barcode) is \(outcome.status.rawValue)."
  }
}
