/// What may travel in a dispatch, and the change that packs or sends it. Pure: a form shows it and the register writes it.
public struct DispatchPlan: Hashable, Sendable {
  /// How a dispatch leaves the office.
  public struct Sending: Hashable, Sendable {
    /// The day.
    public var on: Day
    /// The time of day, in minutes after midnight.
    public var minutes: Int?
    /// Who hands it over.
    public var by: String

    /// A sending from its parts.
    public init(on: Day, minutes: Int? = nil, by: String) {
      self.on = on
      self.minutes = minutes
      self.by = by
    }
  }

  /// The dispatch as it shall be: laboratory, carrier, seal, and the samples in the order of the list.
  public var dispatch: Dispatch
  /// The dispatch as it was when it was opened; `nil` for a new one.
  public var base: Dispatch?
  /// The samples that are known, of which the dispatch names some.
  public var cards: [SampleCard]

  /// A plan from its parts.
  public init(_ dispatch: Dispatch, base: Dispatch? = nil, cards: [SampleCard]) {
    self.dispatch = dispatch
    self.base = base
    self.cards = cards
  }

  /// Why a sample cannot travel to a laboratory, as a sentence; `nil` where it can.
  ///
  /// Consent is enforced where a sample leaves the office: one whose donor refused or withdrew stays. Where nobody asked yet the sample may
  /// travel, for analysis still waits for consent.
  public static func objection(to card: SampleCard) -> String? {
    if let objection = card.sample.status.objection(to: .inTransit) { return objection }
    switch card.consent {
    case .refused: return "Consent was refused: the sample does not leave the office."
    case .withdrawn: return "Consent was withdrawn: the sample does not leave the office."
    case .given, .notAsked, .expired: return nil
    }
  }

  /// The samples of the dispatch, in the order of its list.
  public var travelling: [SampleCard] {
    let known = Dictionary(cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return dispatch.samples.compactMap { known[$0] }
  }

  /// Why the dispatch cannot be sent on a day, as a sentence; `nil` where it can.
  public func objection(toSendingOn day: Day, today: Day) -> String? {
    if day > today { return "A dispatch cannot leave in the future. Save it as being packed, and log its sending when it leaves." }
    if dispatch.samples.isEmpty { return "There is no sample in it. Tick or scan one." }
    guard let late = travelling.first(where: { $0.sample.statusSince.map { $0 > day } == true }), let since = late.sample.statusSince else {
      return nil
    }
    return "\(late.sample.barcode) is \(late.sample.status.rawValue) only since \(since). It cannot have left before."
  }

  /// The change that packs the dispatch, or sends it where `sending` is given: the dispatch, and for each sample the event that it is in
  /// transit.
  public func change(sending: Sending? = nil) -> RecordChange {
    var dispatch = dispatch
    if let sending { dispatch.sentOn = sending.on }
    var steps: [RecordChange.Step] = []
    if let base {
      if dispatch != base { steps.append(.edit(.dispatch(dispatch), from: .dispatch(base))) }
    } else {
      steps.append(.create(.dispatch(dispatch)))
    }
    if let sending { steps += move(dispatch, sending).steps(travelling.map(\.sample), first: 2) }
    let why = sending != nil ? "dispatch sent" : base == nil ? "dispatch packed" : "dispatch changed"
    return RecordChange(steps, why: why)
  }

  private func move(_ dispatch: Dispatch, _ sending: Sending) -> SampleMove {
    var move = SampleMove(to: .inTransit, on: sending.on, by: sending.by)
    move.step.minutes = sending.minutes
    move.step.to = dispatch.laboratory
    move.step.transportReference = dispatch.transportReference
    move.step.sealNumber = dispatch.sealNumber
    move.step.dispatch = dispatch.id
    return move
  }
}
