import CaseModel
import DeskKit
import SampleScreens
import TerminalKit

/// What can be done about donors, consent, samples and dispatches.
extension Desk {
  /// The sample that is meant: under the board's cursor, or the page's.
  var subjectSample: RecordID? {
    if case .sample(let id)? = subject { id } else { nil }
  }

  /// The person whose donor's facts are meant: the one under the cursor, or who gave the sample on screen.
  var subjectDonor: RecordID? {
    if let person = subjectPerson, workspace != .samples { return person }
    if focused == .list { return workspace == .samples ? board.selected?.sample.donor : nil }
    // The first person that a page about samples names is the donor.
    for block in reader.page?.pane.document.blocks ?? [] {
      if case .fact(_, _, .person(let id)?) = block { return id }
    }
    return nil
  }

  /// What can be added where the cursor is on a sample or a donor.
  var sampleItems: [Picker<FormRequest>.Item] {
    var items: [Picker<FormRequest>.Item] = []
    if let sample = subjectSample {
      items.append(.init(.moveSamples([sample], to: nil), words: "Next step", help: "Collected, sealed, dispatched, received and so on."))
      items.append(.init(.newResult(sample: sample), words: "Laboratory result", help: "What a laboratory read from the sample."))
    }
    guard let donor = subjectDonor, focused != .tree else { return items }
    items.append(.init(.newSample(donor: donor), words: "Sample", help: "A sample that was taken, or a kit that is planned."))
    items.append(.init(.newConsent(person: donor), words: "Consent", help: "What the person agrees to, or refuses, for which purpose."))
    items.append(.init(.donor(person: donor), words: "As a donor", help: "Asked, agreed, refused, abroad; health."))
    return items
  }

  /// Why a command about samples cannot be run where the cursor is; `nil` where it can.
  func reasonNotOnSample(_ id: Command.ID) -> String? {
    switch id {
    case "record.donors": subjectCase == nil ? "Go to a case first; then whom to ask for a sample can be shown." : nil
    case "record.nextStep", "record.result", "record.label":
      subjectSample == nil ? "Go to a sample first: Alt-4 shows the board, b opens one by its barcode." : nil
    case "record.newSample", "record.consent", "record.donorState":
      subjectDonor == nil ? "Go to a person first; then samples and consent can be recorded." : nil
    case "record.withdraw":
      if case .consent? = subject { nil } else { "Open a consent first; the page of a person or a sample shows them." }
    case "record.receive":
      if case .dispatch? = subject { nil } else { "Open a dispatch first; then its samples can be ticked off by scanning." }
    case "record.print": printRequest == nil ? "Go to a sample, a dispatch or the plan of a visit; that can be printed." : nil
    default: nil
    }
  }

  /// What would be printed where the cursor is.
  private var printRequest: PrintRequest? {
    switch subject {
    case .sample(let id): .labels([id])
    case .dispatch(let id): .manifest(id)
    case .visit(let place): .visit(place: place)
    default: nil
    }
  }

  /// Runs a command about samples.
  mutating func performOnSample(_ id: Command.ID) -> [DeskEffect] {
    switch id {
    case "record.donors": return subjectCase.map { follow(.donors(missingCase: $0)) } ?? []
    case "record.nextStep": return subjectSample.map { ask(for: .moveSamples([$0], to: nil)) } ?? []
    case "record.result": return subjectSample.map { ask(for: .newResult(sample: $0)) } ?? []
    case "record.newSample": return subjectDonor.map { ask(for: .newSample(donor: $0)) } ?? []
    case "record.consent": return subjectDonor.map { ask(for: .newConsent(person: $0)) } ?? []
    case "record.donorState": return subjectDonor.map { ask(for: .donor(person: $0)) } ?? []
    case "record.withdraw":
      guard case .consent(let id)? = subject else { return [] }
      return ask(for: .withdrawConsent(id))
    case "record.scan":
      overlay = .scan(ScanBox())
      return []
    case "record.receive": return startReceipt()
    case "record.label": return showLabel()
    case "record.print":
      guard let request = printRequest else { return [] }
      message = "Writing the page …"
      return [.print(request)]
    case "record.dispatches": return follow(.dispatches)
    case "record.visits": return follow(.visitPlaces)
    case "record.coverageRules": return follow(.coverageRules)
    default: return []
    }
  }

  // MARK: The board

  /// Reads the board again; the cursor and the marks stay.
  mutating func readBoard() -> [DeskEffect] {
    boardTicket += 1
    return [.readBoard(board.filter, ticket: boardTicket)]
  }

  /// A command of the board.
  mutating func performOnBoard(_ id: Command.ID) -> [DeskEffect] {
    let outcomes = board.perform(id, area: contentSize(.list))
    return outcomes.flatMap { carryOut($0) }
  }

  /// Does what the board asks for.
  mutating func carryOut(_ outcome: SampleBoardOutcome) -> [DeskEffect] {
    switch outcome {
    case .say(let sentence): return say(sentence)
    case .open(let id):
      focus[.samples] = .page
      return reader.pages.count == 1 && reader.page?.link == .sample(id) ? [] : ask(for: .sample(id), onTop: false)
    case .readBoard: return readBoard()
    case .readMore(let stage, let offset): return [.readSampleCards(stage, board.filter, offset: offset, ticket: boardTicket)]
    case .move(let ids, let status): return ask(for: .moveSamples(ids, to: status))
    case .dispatch(let ids): return ask(for: .newDispatch(ids))
    case .labels(let ids):
      message = "Writing the page …"
      return [.print(.labels(ids))]
    case .filter: return [.readSampleFilterWords]
    case .showAll:
      board.filter = SampleFilter()
      return readBoard()
    }
  }

  // MARK: Barcodes

  /// Letters that came faster than anybody types: a scanner, or a text that went to the wrong place.
  mutating func take(burst keys: [Key]) -> [DeskEffect] {
    var text = ""
    for key in keys {
      if case .character(let letter) = key { text.append(letter) }
    }
    let code = Barcode.tidied(text)
    guard keys.last == .enter, code.utf8.count >= 6, code.contains(where: \.isNumber) else {
      return say("That looked like typing or pasting; nothing was done. / finds.")
    }
    return [.findSample(barcode: code)]
  }

  /// A key while the box for a barcode is open.
  mutating func pressInScan(_ box: inout ScanBox, _ key: Key) -> [DeskEffect] {
    switch key {
    case .escape: overlay = nil
    case .enter:
      let code = Barcode.tidied(box.field.text)
      overlay = nil
      return code.isEmpty ? [] : [.findSample(barcode: code)]
    default:
      _ = box.field.handle(key)
      overlay = .scan(box)
    }
    return []
  }

  /// A scanned code was looked up.
  mutating func open(found sample: RecordID?, barcode: String) -> [DeskEffect] {
    guard let sample else {
      let advice: String
      if case .wrongCheckDigit(let right) = Barcode.reading(barcode) {
        advice = "Its last digit would be \(right): scan the label again."
      } else {
        advice = "Scan the label again, or record the sample on the page of the donor."
      }
      return say("No sample has the barcode \(VisibleText.form(of: barcode)). \(advice)")
    }
    workspace = .samples
    focus[.samples] = .page
    let effects = board.isLoaded ? [] : readBoard()
    return effects + ask(for: .sample(sample), onTop: false)
  }

  private mutating func showLabel() -> [DeskEffect] {
    let code: String?
    if focused == .list, workspace == .samples { code = board.selected?.sample.barcode } else { code = openBarcode }
    guard let code else { return say("The sample has no barcode that can be shown.") }
    return [.readSymbol(barcode: code)]
  }

  /// The barcode of the sample whose page is open: its title ends with it.
  private var openBarcode: String? {
    guard case .sample? = reader.page?.link else { return nil }
    return reader.page?.pane.document.title.split(separator: " ").last.map(String.init)
  }
}
