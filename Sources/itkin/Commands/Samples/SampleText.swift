import CaseModel
import DeskKit

/// A sample as lines of text: where it is now first, for that is what is asked.
enum SampleText {
  static func lines(_ file: SampleFile, today: Day) -> [String] {
    let sample = file.sample
    var lines = ["\(sample.barcode)  \(sample.material.rawValue), \(sample.kind.rawValue)"]
    func fact(_ name: String, _ parts: String?...) {
      let value = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      if !value.isEmpty { lines.append(name + String(repeating: " ", count: max(1, 18 - name.count)) + value) }
    }
    fact("Where is it now", whereabouts(of: sample))
    fact(
      "State", sample.status.rawValue, sample.statusSince.map { "since \($0)" },
      sample.days(on: today).map { NumberWords.count($0, "day") + " in this stage" }, sample.isLate(on: today) ? "LATE" : nil)
    fact("Given by", file.donorName, file.caseRow.map { "case \($0.number)" })
    fact("Handed over by", file.handedOverName)
    fact(
      sample.status == .planned ? "To be collected" : "Collected", sample.collectedOn?.description, sample.place,
      sample.collector.map { "by \($0)" })
    fact("Office", sample.office)
    fact("Laboratory", sample.laboratory, sample.receivedOn.map { "received \($0)" })
    fact("Kit", sample.kit)
    fact("Seal", sample.sealNumber)
    fact("Pieces", sample.pieces.map(String.init))
    fact("Identity paper", sample.identityDocument)
    fact("Blood treatment", sample.bloodTreatment?.rawValue)
    fact("Quality", sample.quality?.rawValue)
    fact("Note", sample.note)
    func section(_ title: String, _ rows: [String], none: String) {
      lines += ["", title] + (rows.isEmpty ? ["  " + none] : rows.map { "  " + $0 })
    }
    let numbers = Dictionary(file.dispatches.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    section("Its way", file.custody.map { step($0, dispatch: $0.dispatch.flatMap { numbers[$0] }) }, none: "No step is recorded.")
    section(
      "Consent", file.consents.map { consent($0, today: today) },
      none: sample.consenting == nil ? "None is needed: remains are examined by order of an authority." : "Nobody asked yet.")
    section("Results", file.results.map(result), none: "None yet.")
    if !file.tasks.isEmpty { section("Tasks", file.tasks.map(task), none: "") }
    return lines
  }

  /// Where a sample is, in words: never nothing.
  static func whereabouts(of sample: Sample) -> String {
    if let place = sample.whereabouts, !place.isEmpty { return place }
    return switch sample.status {
    case .planned: "not taken yet"
    case .lost: "not known: it is lost"
    case .destroyed: "destroyed"
    case .returned: "returned to the family"
    default: "not recorded"
    }
  }

  /// A time of day: `14:05`.
  static func time(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static func step(_ event: CustodyEvent, dispatch: String?) -> String {
    let pieces = event.pieces.map { "\($0) of \(event.ofPieces ?? $0) pieces" }
    let parts: [String?] = [
      event.isCorrection ? "correction" : nil, event.from.map { "from \($0)" }, event.to.map { "to \($0)" }, event.place.map { "at \($0)" },
      event.sealNumber.map { "seal \($0)" }, event.seal.map { "seal \($0.rawValue)" }, pieces, dispatch.map { "dispatch \($0)" },
      event.transportReference.map { "transport \($0)" }, event.reason, "signed \(event.by)",
    ]
    let when = [event.on.description, event.minutes.map(time)].compactMap { $0 }.joined(separator: " ")
    return "\(when)  \(event.status.rawValue): " + parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func consent(_ consent: Consent, today: Day) -> String {
    let parts: [String?] = [
      consent.standing(on: today).rawValue, consent.on.description, consent.form.rawValue, consent.until.map { "until \($0)" },
      consent.withdrawnOn.map { "withdrawn \($0)" }, consent.givenBy.map { "by \($0)" }, consent.witness.map { "witness \($0)" },
      consent.paper.map { "paper \($0)" },
    ]
    let recipient = consent.recipient.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
    return "\(consent.purpose.rawValue)\(recipient): " + parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func result(_ result: LaboratoryResult) -> String {
    let loci: [String?] = [
      result.autosomalLoci.map { "\($0) autosomal loci" }, result.yLoci.map { "\($0) Y loci" }, result.mitochondrialRange,
      result.reference.map { "report \($0)" },
    ]
    let parts = [result.laboratory] + result.markers.map(\.rawValue) + loci.compactMap { $0 }
    return "\(result.on)  \(result.outcome.rawValue): " + parts.joined(separator: ", ")
  }

  private static func task(_ task: OfficeTask) -> String {
    let parts: [String?] = [
      task.details, "by \(task.owner)", task.due.map { "due \($0)" }, task.doneOn.map { "done \($0)" }, task.outcome,
    ]
    return "\(task.kind.rawValue): " + parts.compactMap { $0 }.joined(separator: ", ")
  }
}
