import CaseModel
import SQLiteAccess

/// Taking in samples and what belongs to their way: consents, dispatches, steps and results.
///
/// The rules of the desk do not hold here: what another office or a paper says happened is taken in, also where it should not have.
extension IntakeSession {
  func take(_ entry: SampleEntry) throws -> Outcome {
    var record = entry.sample
    record.barcode = Barcode.tidied(record.barcode)
    guard !record.barcode.isEmpty else { return .refused("The sample has no barcode. Give the code that stands on the kit.") }
    guard let donor = try persons.find(entry.donorReference) else { return unknown(entry.donorReference) }
    if let known = try barcodes.find(record.barcode) {
      return barcodes.isOlder(known)
        ? .skipped : .refused("The barcode \(record.barcode) is in use already. Check the label of the kit.")
    }
    var handedOverBy: RecordID?
    if let reference = entry.handedOverReference, !reference.isEmpty {
      handedOverBy = try persons.find(reference)?.id
      if handedOverBy == nil { leaveOut("The person \(reference), who handed it over, is not known. The sample was taken in without.") }
    }
    record = record.with(id: writer.newID(), donor: donor.id, handedOverBy: handedOverBy)
    let number = try writer.create(.sample(record))
    barcodes.remember(record.barcode, .init(id: record.id, number: number))
    return .created(1)
  }

  func take(_ entry: ConsentEntry) throws -> Outcome {
    guard let person = try persons.find(entry.personReference) else { return unknown(entry.personReference) }
    let record = entry.consent.with(id: writer.newID(), person: person.id)
    if persons.isOlder(person), try isRecorded(.consent(record), where: "person", person.number) { return .skipped }
    _ = try writer.create(.consent(record))
    return .created(1)
  }

  func take(_ entry: Dispatch) throws -> Outcome {
    guard !entry.number.isEmpty else { return .refused("The dispatch has no number. Give it one, such as BRD-D-2026-00007.") }
    if let known = try dispatches.find(entry.number) {
      return dispatches.isOlder(known) ? .skipped : .refused("The dispatch number \(entry.number) stands twice in the file.")
    }
    let record = entry.with(id: writer.newID())
    let number = try writer.create(.dispatch(record))
    dispatches.remember(record.number, .init(id: record.id, number: number))
    return .created(1)
  }

  func take(_ entry: CustodyEntry) throws -> Outcome {
    guard let sample = try sample(entry.barcode) else { return unknownSample(entry.barcode) }
    var dispatch: ReferenceBook.Entry?
    if let number = entry.dispatchNumber, !number.isEmpty {
      dispatch = try dispatches.find(number)
      if dispatch == nil { leaveOut("The dispatch \(number) is not known. The step was taken in without.") }
    }
    let record = entry.event.with(id: writer.newID(), sample: sample.id, dispatch: dispatch?.id)
    if barcodes.isOlder(sample), try isRecorded(.custodyEvent(record), where: "sample", sample.number) { return .skipped }
    if let dispatch {
      writer.records.numbers.remember(dispatch.id, dispatch.number)
      packed.add(sample, to: dispatch.id)
    }
    _ = try writer.create(.custodyEvent(record))
    return .created(1)
  }

  func take(_ entry: ResultEntry) throws -> Outcome {
    guard let sample = try sample(entry.barcode) else { return unknownSample(entry.barcode) }
    let record = entry.result.with(id: writer.newID(), sample: sample.id)
    if barcodes.isOlder(sample), try isRecorded(.laboratoryResult(record), where: "sample", sample.number) { return .skipped }
    _ = try writer.create(.laboratoryResult(record))
    return .created(1)
  }

  /// The sample of a barcode. Its number is told to whoever writes rows, who would look for it in a table that has no index in a load.
  private func sample(_ barcode: String) throws -> ReferenceBook.Entry? {
    guard let sample = try barcodes.find(Barcode.tidied(barcode)) else { return nil }
    writer.records.numbers.remember(sample.id, sample.number)
    return sample
  }

  private func unknownSample(_ barcode: String) -> Outcome {
    .refused(
      barcode.isEmpty
        ? "The barcode of the sample is missing. Give it." : "The sample \(barcode) is not known. Put samples first, or check the barcode.")
  }

  private func leaveOut(_ sentence: String) { omissions.append(IntakeProblem(line: line, message: sentence)) }

  /// Consents, steps and results have no number of their own: one that says the same is the same.
  private func isRecorded(_ record: Record, where column: String, _ number: Int) throws -> Bool {
    try writer.flush()
    return try connection.first(
      "SELECT 1 FROM \(NumberBook.table(of: record.kind)) WHERE \(column) = ? AND body = ?", .integer(number), .blob(record.body)
    ) { _ in true } ?? false
  }
}
