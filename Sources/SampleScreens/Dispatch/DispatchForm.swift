import CaseModel
import DeskKit

/// The form that packs samples into a dispatch and sends it.
public struct DispatchForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public let draftKey: String
  /// The dispatch as it was when the form was opened; `nil` for a new one.
  private(set) var base: Dispatch?
  /// The samples for which the form was opened, and others that may be added by their codes.
  private var cards: [SampleCard]
  private var others: [SampleCard]
  private let laboratories: [String]
  /// Who packs or sends it.
  private let by: String
  /// What the last scan did.
  private var scanned = ""
  /// What others changed meanwhile, by field.
  private var conflicts: [String: String] = [:]

  /// A new dispatch of samples, all of them ticked; `others` are samples that may be added by scanning. `minutes` is the time of day now, in
  /// minutes after midnight.
  public init(
    new cards: [SampleCard], others: [SampleCard] = [], laboratories: [String], by: String, today: Day, minutes: Int? = nil
  ) {
    let ids = cards.map(\.id.description)
    // Many samples would make a key of pages; the first and their number tell them apart well enough.
    let key = "dispatch/new/" + (ids.count > 3 ? "\(ids[0])+\(ids.count)" : ids.joined(separator: "+"))
    self.init(cards, others, laboratories, by, title: "New dispatch", key: key, base: nil)
    form.set("samples", able.filter { card in cards.contains { $0.id == card.id } }.map(\.id.description).joined(separator: "\n"))
    if laboratories.count == 1 { form.set("laboratory", laboratories[0]) }
    proposeSending(today: today, minutes: minutes)
    settle(today: today)
  }

  /// The form that changes a dispatch, or sends one that was being packed.
  public init(
    editing file: DispatchFile, others: [SampleCard] = [], laboratories: [String], by: String, today: Day, minutes: Int? = nil
  ) {
    let dispatch = file.dispatch
    self.init(
      file.cards, others, laboratories, by, title: "Dispatch \(dispatch.number)", key: "dispatch/edit/\(dispatch.id)", base: dispatch)
    form.setAll(DispatchFields.values(of: dispatch))
    proposeSending(today: today, minutes: minutes)
    settle(today: today)
  }

  private init(
    _ cards: [SampleCard], _ others: [SampleCard], _ laboratories: [String], _ by: String, title: String, key: String, base: Dispatch?
  ) {
    self.cards = cards
    self.others = others.filter { other in !cards.contains { $0.id == other.id } && DispatchPlan.objection(to: other) == nil }
    self.laboratories = laboratories
    self.by = by
    self.base = base
    draftKey = key
    form = EntryForm(title: title, groups: [])
    lay()
    form.focus(base?.sentOn == nil ? "laboratory" : "carrier")
  }

  /// Kept for the fields that come once it is sent.
  private mutating func proposeSending(today: Day, minutes: Int?) {
    form.set("on", today.description)
    if let minutes { form.set("time", ClockWords.time(minutes)) }
  }

  // MARK: Samples

  /// The samples that may be ticked. Those of a dispatch that has left are in it, wherever they are now.
  private var able: [SampleCard] {
    base?.sentOn != nil ? cards : (cards + others).filter { DispatchPlan.objection(to: $0) == nil }
  }

  private var unable: [(card: SampleCard, why: String)] {
    base?.sentOn != nil ? [] : cards.compactMap { card in DispatchPlan.objection(to: card).map { (card, $0) } }
  }

  /// The samples that are ticked, in the order in which they stand.
  private var ticked: [SampleCard] {
    if base?.sentOn != nil { return cards }
    let codes = Set(form.chosenSeveral("samples"))
    return able.filter { codes.contains($0.id.description) }
  }

  /// Takes in a scanned code.
  public mutating func press(button: String, today: Day) {
    guard button == "scan" else { return }
    let code = Barcode.tidied(form.text("scan"))
    form.set("scan", "")
    guard !code.isEmpty else { return }
    scanned = take(code)
    if let card = unable.first(where: { Barcode.tidied($0.card.sample.barcode) == code }) {
      scanned = "! \(code) cannot travel. \(card.why)"
    }
  }

  /// Ticks the sample of a code and says what was done.
  private mutating func take(_ code: String) -> String {
    guard let card = able.first(where: { Barcode.tidied($0.sample.barcode) == code }) else {
      if case .wrongCheckDigit(let right) = Barcode.reading(code) {
        return "! \(code) is mistyped or misread: its last digit would be \(right). Nothing was ticked."
      }
      return "! \(code) is unknown here: no sample with this code is ready to travel. Nothing was ticked."
    }
    let before = ticked
    let isNew = !before.contains { $0.id == card.id }
    if isNew { form.set("samples", (before + [card]).map(\.id.description).joined(separator: "\n")) }
    return "\(code), \(card.donorName): \(isNew ? "ticked" : "ticked already"). \(ticked.count) of \(able.count) ticked."
  }

  // MARK: What follows from the values

  private mutating func lay() {
    form.replaceGroups(
      DispatchFields.groups(
        DispatchFields.Setting(
          laboratories: laboratories, able: able, unable: unable, wasSentTo: base?.sentOn == nil ? nil : base?.laboratory,
          sends: form.isYes("sent"), scanned: scanned, ticked: ticked.count)))
  }

  /// Sets the fields that come and go, and says what cannot be and what is doubtful.
  public mutating func settle(today: Day) {
    lay()
    let waiting = ticked.count(where: \.lacksConsent)
    let doubt = "\(NumberWords.count(waiting, "sample")) without valid consent: the laboratory may not analyse what nobody agreed to."
    form.setWarning("samples", conflicts["samples"] ?? (base?.sentOn == nil && waiting > 0 ? doubt : nil))
    for (field, sentence) in conflicts where field != "samples" { form.setWarning(field, sentence) }
    let nothing = base?.sentOn == nil && ticked.isEmpty ? "Tick at least one sample, or scan its code." : nil
    form.setProblem("samples", nothing)
    let day = form.day("on", today: today)
    form.setProblem("on", form.isYes("sent") ? day.flatMap { plan(today: today).objection(toSendingOn: $0, today: today) } : nil)
  }

  private func plan(today: Day) -> DispatchPlan {
    var dispatch = base ?? Dispatch(id: .provisional(1), laboratory: "", by: by, preparedOn: today)
    if base?.sentOn == nil {
      dispatch.laboratory = form.chosen("laboratory") ?? ""
      dispatch.samples = ticked.map(\.id)
    }
    dispatch.carrier = form.filled("carrier")
    dispatch.transportReference = form.filled("transport reference")
    dispatch.sealNumber = form.filled("seal number")
    dispatch.note = form.filled("note")
    return DispatchPlan(dispatch, base: base, cards: cards + others)
  }

  private func sending(today: Day) -> DispatchPlan.Sending? {
    guard form.isYes("sent"), let on = form.day("on", today: today) else { return nil }
    return DispatchPlan.Sending(on: on, minutes: form.minutes("time"), by: by)
  }

  /// The change that packs, changes or sends the dispatch; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    return plan(today: today).change(sending: sending(today: today))
  }

  /// Takes the register's state as the base where somebody else changed the dispatch or one of its samples.
  public mutating func take(_ found: [FieldConflict]) {
    for conflict in found {
      let theirs = conflict.theirs.isEmpty ? "nothing" : conflict.theirs
      switch conflict.current {
      case .dispatch(let current):
        guard let old = base, current.id == old.id else { continue }
        form.rebase(from: DispatchFields.values(of: old), to: DispatchFields.values(of: current))
        base = current
        conflicts[conflict.field] = "\(conflict.by) wrote: \(theirs). Saving again keeps yours."
      case .sample(let current):
        for place in cards.indices where cards[place].id == current.id { cards[place].sample = current }
        for place in others.indices where others[place].id == current.id { others[place].sample = current }
        conflicts["samples"] =
          "\(conflict.by) changed \(current.barcode) meanwhile: \(conflict.field) is \(theirs). Look at the list again."
      default: continue
      }
    }
  }

  /// Says what was done, with how many samples.
  public var savedWords: String {
    let samples = NumberWords.count(ticked.count, "sample")
    if form.isYes("sent"), base?.sentOn == nil {
      return "Dispatch sent: \(samples) in transit to \(form.chosen("laboratory") ?? "the laboratory")."
    }
    return base == nil ? "Dispatch packed: \(samples). e sends it." : "Dispatch saved."
  }

  /// The page of the dispatch.
  public func destination(_ saved: SavedChange) -> DeskLink? {
    if let base { return .dispatch(base.id) }
    return saved.identities[.provisional(1)].map { .dispatch($0) }
  }
}
