import CaseModel
import DeskKit

/// The next step of one sample or of several: who handed it to whom, when, and in which state the seal was.
public struct CustodyForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  private var cards: [SampleCard]
  private let by: String
  /// The time of day now.
  private let minutes: Int?
  /// What is recorded of the samples' donors as such.
  private let donors: [Donor]
  private let knowsDonors: Bool
  private let key: String
  private var derived = DerivedValues()
  private var meanwhile = MeanwhileWords()

  /// The most samples that are listed in the form.
  private static let mostLines = 6

  /// A step of samples; `status` is the one to propose, else the usual next one. `by` signs for it. With `donors`, what is recorded of their
  /// donors, a collection says of each that he or she was sampled.
  public init(_ cards: [SampleCard], to status: Sample.Status?, donors: [Donor]? = nil, by: String, minutes: Int?, today: Day) {
    self.donors = donors ?? []
    knowsDonors = donors != nil
    self.cards = cards
    self.by = by
    self.minutes = minutes
    key = cards.map(\.id.description).joined(separator: "+")
    let one = cards.first.map { "\($0.sample.barcode)  \($0.donorName)" } ?? ""
    form = EntryForm(title: "Next step   \(cards.count == 1 ? one : NumberWords.count(cards.count, "sample"))", groups: [])
    lay()
    let next = status ?? Sample.Status.commonMoves(of: cards.map(\.sample.status)).first
    form.setAll(["step": next?.rawValue ?? "", "on": today.description, "by": by])
    if let from = Self.common(cards.map(\.sample.whereabouts)) { form.set("from", from) }
    settle(today: today)
  }

  /// `sample/move/<sample>`; of several, joined by `+`.
  public var draftKey: String { "sample/move/\(key)" }

  private var status: Sample.Status? { form.word("step") }
  private var isCorrection: Bool { form.isYes("correction") }
  private var lacking: [SampleCard] { CustodyChecks.lacking(cards, for: status) }
  private var canLeaveOut: Bool { !lacking.isEmpty && lacking.count < cards.count }

  /// The samples that take the step.
  private var moving: [SampleCard] {
    guard canLeaveOut, form.isYes("leave out") else { return cards }
    let behind = Set(lacking.map(\.id))
    return cards.filter { !behind.contains($0.id) }
  }

  /// The value that all have; `nil` where they differ.
  private static func common(_ values: [String?]) -> String? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private mutating func lay() {
    let allowed = Sample.Status.commonMoves(of: cards.map(\.sample.status))
    var seen: Set<String> = []
    let laboratories = cards.compactMap(\.sample.laboratory).filter { seen.insert($0).inserted }
    form.replaceGroups(
      CustodyFields(
        status: status, choices: allowed + Sample.Status.allCases.filter { !allowed.contains($0) }, isOne: cards.count == 1,
        canLeaveOut: canLeaveOut, isCorrection: isCorrection, laboratories: laboratories, sampleNotes: notes
      ).groups)
  }

  /// The samples, and those that lack a consent.
  private var notes: [String] {
    var lines = cards.prefix(Self.mostLines).map { card -> String in
      let place = card.sample.whereabouts.map { ", \($0)" } ?? ""
      return "\(card.sample.barcode)  \(card.donorName)  \(card.sample.status.rawValue)\(place)"
    }
    if cards.count > Self.mostLines { lines.append("and \(cards.count - Self.mostLines) more") }
    if lacking.count > 1 {
      lines += lacking.prefix(Self.mostLines).map(CustodyChecks.consentLine)
      if lacking.count > Self.mostLines { lines.append("and \(lacking.count - Self.mostLines) more without consent") }
    }
    return lines
  }

  /// Asks for what the step needs, fills in what is usual, and says what keeps a sample from taking it.
  public mutating func settle(today: Day) {
    lay()
    fillIn(today)
    var findings = FormFindings()
    meanwhile.add(to: &findings)
    if let status {
      let checks = CustodyChecks(cards: moving, status: status, isCorrection: isCorrection)
      checks.moves(&findings)
      CustodyChecks(cards: cards, status: status, isCorrection: isCorrection)
        .consent(isLeftOut: canLeaveOut && form.isYes("leave out"), &findings)
      checks.step(form, today: today, &findings)
    } else if cards.count > 1, Sample.Status.commonMoves(of: cards.map(\.sample.status)).isEmpty {
      findings.warning("step", "These samples have no step in common: take those together that stand at the same place.")
    }
    findings.show(in: &form)
  }

  private mutating func fillIn(_ today: Day) {
    let isNow = form.day("on", today: today) == today
    derived.put(isNow ? minutes.map(ClockWords.time) ?? "" : "", into: "time", of: &form)
    for field in ["to", "laboratory"] where form.fieldNames.contains(field) {
      derived.put(usualDestination ?? "", into: field, of: &form)
    }
    if cards.count == 1, let pieces = cards.first?.sample.pieces { derived.put(String(pieces), into: "of pieces", of: &form) }
    if status?.asksForAnother == true {
      form.setDefault("again", "open")
      derived.put(Day(number: today.number + OfficeTask.usualDays).description, into: "again due", of: &form)
    }
  }

  private var usualDestination: String? {
    switch status {
    case .collected: by
    case .sealed, .stored: Self.common(cards.map(\.sample.whereabouts))
    case .inTransit, .received: Self.common(cards.map(\.sample.laboratory))
    default: nil
    }
  }

  /// The change that logs the step of each sample; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let status, let on = form.day("on", today: today), !moving.isEmpty else { return nil }
    var move = SampleMove(to: status, on: on, by: form.filled("by") ?? by)
    move.step.minutes = form.minutes("time")
    move.step.from = form.filled("from")
    move.step.to = form.filled("to") ?? form.chosen("laboratory")
    move.step.place = form.filled("place")
    move.step.sealNumber = form.filled("seal number")
    move.step.seal = form.word("seal")
    move.step.pieces = form.number("pieces")
    move.step.ofPieces = form.number("of pieces")
    move.step.transportReference = form.filled("transport reference")
    move.step.reason = form.filled("reason")
    move.step.isCorrection = isCorrection
    let samples = moving.map(\.sample)
    var steps = move.steps(samples)
    if form.chosen("again") == "open" {
      let due = form.day("again due", today: today)
      steps += samples.enumerated().map { place, sample in
        let id = RecordID.provisional(UInt64(samples.count + place + 1))
        return .create(.task(.collectAgain(sample, owner: by, due: due, id: id)))
      }
    }
    if status == .collected, knowsDonors { steps += donorSteps(of: samples, on: on) }
    return RecordChange(steps, why: isCorrection ? "custody corrected: \(status.rawValue)" : "sample \(status.rawValue)")
  }

  /// Of each donor, once, that a sample was given.
  private func donorSteps(of samples: [Sample], on day: Day) -> [RecordChange.Step] {
    var seen: Set<RecordID> = []
    return samples.filter { seen.insert($0.donor).inserted }.enumerated().compactMap { place, sample in
      let id = RecordID.provisional(UInt64(2 * samples.count + place + 1))
      return sample.donorSampled(donors.first { $0.person == sample.donor }, on: day, id: id)
    }
  }

  /// Takes the samples as they are now for the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      guard case .sample(let current) = conflict.current, let place = cards.firstIndex(where: { $0.id == current.id }) else { continue }
      cards[place].sample = current
      meanwhile.take(conflict, at: "step", subject: current.barcode)
    }
  }

  /// Says where the samples stand.
  public var savedWords: String {
    let words = status?.rawValue ?? ""
    if cards.count == 1, let card = cards.first { return "\(card.sample.barcode): \(words)." }
    let behind = cards.count - moving.count
    return "\(NumberWords.count(moving.count, "sample")): \(words)\(behind == 0 ? "" : "; \(behind) left out")."
  }
}
