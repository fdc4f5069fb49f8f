import CaseModel

/// Taking in consents and the way of samples. What a file tells of the past is not refused by the rules of the desk.
extension IntakeSession {
  func take(_ entry: ConsentEntry) throws -> Outcome {
    guard let person = try persons.find(entry.personReference) else { return unknown(entry.personReference) }
    let source = entry.consent
    if persons.isOlder(person), try hasConsent(like: source, of: person.number) { return .skipped }
    var record = Consent(
      id: writer.newID(), person: person.id, purpose: source.purpose, state: source.state, on: source.on, form: source.form)
    record.recipient = source.recipient
    record.until = source.until
    record.givenBy = source.givenBy
    record.askedBy = source.askedBy
    record.witness = source.witness
    record.paper = source.paper
    record.withdrawnOn = source.withdrawnOn
    record.note = source.note
    _ = try writer.create(.consent(record))
    return .created(1)
  }

  func take(_ entry: DispatchEntry) throws -> Outcome {
    let source = entry.dispatch
    guard !source.number.isEmpty else { return .refused("The dispatch has no number. Give it one.") }
    if let known = try dispatches.find(source.number) {
      return dispatches.isOlder(known) ? .skipped : .refused("The dispatch \(source.number) stands twice in the file.")
    }
    var record = Dispatch(
      id: writer.newID(), number: source.number, laboratory: source.laboratory, by: source.by, preparedOn: source.preparedOn)
    for barcode in entry.barcodes {
      guard let sample = try barcodes.find(barcode) else { return unknownSample(barcode) }
      record.samples.append(sample.id)
    }
    record.sentOn = source.sentOn
    record.closedOn = source.closedOn
    record.carrier = source.carrier
    record.transportReference = source.transportReference
    record.sealNumber = source.sealNumber
    record.note = source.note
    let number = try writer.create(.dispatch(record))
    dispatches.remember(record.number, .init(id: record.id, number: number))
    return .created(1)
  }

  func take(_ entry: CustodyEntry) throws -> Outcome {
    guard let sample = try barcodes.find(entry.barcode) else { return unknownSample(entry.barcode) }
    let source = entry.event
    if barcodes.isOlder(sample), try hasStep(like: source, of: sample.number) { return .skipped }
    var record = source.renamed(id: writer.newID(), sample: sample.id)
    if let number = entry.dispatchNumber, !number.isEmpty {
      guard let dispatch = try dispatches.find(number) else {
        return .refused("The dispatch \(number) is not known. Put dispatches before custody, or check the number.")
      }
      record.dispatch = dispatch.id
    }
    _ = try writer.create(.custodyEvent(record))
    return .created(1)
  }

  func take(_ entry: ResultEntry) throws -> Outcome {
    guard let sample = try barcodes.find(entry.barcode) else { return unknownSample(entry.barcode) }
    let source = entry.result
    if barcodes.isOlder(sample), try !results(of: sample.number).filter({ $0.on == source.on }).isEmpty { return .skipped }
    var record = LaboratoryResult(
      id: writer.newID(), sample: sample.id, laboratory: source.laboratory, on: source.on, outcome: source.outcome, markers: source.markers)
    record.reference = source.reference
    record.autosomalLoci = source.autosomalLoci
    record.yLoci = source.yLoci
    record.mitochondrialRange = source.mitochondrialRange
    record.inconsistency = source.inconsistency
    record.note = source.note
    _ = try writer.create(.laboratoryResult(record))
    return .created(1)
  }

  private func unknownSample(_ barcode: String) -> Outcome {
    .refused(
      barcode.isEmpty ? "The barcode is missing. Give it." : "The sample \(barcode) is not known. Put samples first, or check the barcode.")
  }

  private func hasConsent(like consent: Consent, of person: Int) throws -> Bool {
    try RecordReader(connection: connection).consents(of: person).contains {
      $0.purpose == consent.purpose && $0.on == consent.on && $0.recipient == consent.recipient
    }
  }

  private func hasStep(like event: CustodyEvent, of sample: Int) throws -> Bool {
    try RecordReader(connection: connection).custody(of: sample).contains { $0.status == event.status && $0.on == event.on }
  }

  private func results(of sample: Int) throws -> [LaboratoryResult] {
    try RecordReader(connection: connection).laboratoryResults(of: sample)
  }
}

extension CustodyEvent {
  /// The same step under another identity, of another sample.
  fileprivate func renamed(id: RecordID, sample: RecordID) -> CustodyEvent {
    var event = CustodyEvent(id: id, sample: sample, status: status, on: on, by: by)
    event.minutes = minutes
    event.from = from
    event.to = to
    event.place = place
    event.sealNumber = sealNumber
    event.seal = seal
    event.pieces = pieces
    event.ofPieces = ofPieces
    event.transportReference = transportReference
    event.reason = reason
    event.isCorrection = isCorrection
    return event
  }
}
