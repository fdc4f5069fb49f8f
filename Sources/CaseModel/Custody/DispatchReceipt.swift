/// The receipt of a dispatch as it is ticked off: what came of each sample, and the change that logs it.
public struct DispatchReceipt: Hashable, Sendable {
  /// What was ticked off for one sample, not yet logged.
  public enum Tick: Hashable, Sendable {
    /// It came; `byHand` where its code was not scanned.
    case received(seal: CustodyEvent.Seal, byHand: Bool)
    /// It did not come, and why.
    case lost(reason: String)
  }

  /// How a sample of the list stands.
  public enum State: Hashable, Sendable {
    /// In transit and not ticked off.
    case expected
    /// Ticked off now.
    case ticked(Tick)
    /// Logged before: the laboratory has it or had it.
    case receivedBefore
    /// Given up before; it may still come.
    case lostBefore
    /// It never left with this dispatch, or cannot be received.
    case notReceivable(String)
  }

  /// What a scanned code means for this dispatch.
  public enum Answer: Hashable, Sendable {
    /// Ticked off by this scan.
    case ticked(SampleCard)
    /// Ticked off by an earlier scan.
    case again(SampleCard)
    /// Received and logged before.
    case receivedBefore(SampleCard)
    /// Of this dispatch, and yet it cannot be received; why.
    case notReceivable(SampleCard, String)
    /// The last digit is wrong; the digit that would be right.
    case wrongCheckDigit(code: String, right: Int)
    /// Not of this dispatch.
    case notOfThis(code: String)
    /// Nothing was scanned.
    case nothing
  }

  /// The dispatch with its samples.
  public private(set) var file: DispatchFile
  /// What was ticked off, by sample.
  public private(set) var ticks: [RecordID: Tick] = [:]

  /// A receipt on which nothing is ticked off.
  public init(_ file: DispatchFile) { self.file = file }

  /// The code tidied and looked up, its sample ticked off where it may be: received with its seal intact.
  public mutating func scan(_ text: String) -> Answer {
    let code = Barcode.tidied(text)
    if code.isEmpty { return .nothing }
    guard let card = file.cards.first(where: { Barcode.tidied($0.sample.barcode) == code }) else {
      // Only a code that is nobody's here is doubted: a kit with a wrong digit printed on it is still that kit.
      if case .wrongCheckDigit(let right) = Barcode.reading(code) { return .wrongCheckDigit(code: code, right: right) }
      return .notOfThis(code: code)
    }
    switch state(of: card) {
    case .expected, .lostBefore, .ticked(.lost), .ticked(.received(_, byHand: true)):
      let seal = seal(of: card.id) ?? .intact
      let isAgain = if case .ticked(.received) = state(of: card) { true } else { false }
      ticks[card.id] = .received(seal: seal, byHand: false)
      return isAgain ? .again(card) : .ticked(card)
    case .ticked: return .again(card)
    case .receivedBefore: return .receivedBefore(card)
    case .notReceivable(let sentence): return .notReceivable(card, sentence)
    }
  }

  /// How a sample stands.
  public func state(of card: SampleCard) -> State {
    if let tick = ticks[card.id] { return .ticked(tick) }
    if file.dispatch.sentOn == nil { return .notReceivable(notSent) }
    switch card.sample.status {
    case .inTransit: return .expected
    case .lost: return .lostBefore
    case .received, .accepted, .rejected, .inAnalysis, .profileFull, .profilePartial, .failed, .resampleRequested, .stored:
      return .receivedBefore
    case .planned, .collected, .sealed, .returned, .destroyed:
      return .notReceivable(card.sample.status.objection(to: .received) ?? notSent)
    }
  }

  private var notSent: String { "The dispatch was not sent, so nothing of it can be received. Log its sending first." }

  /// True where the sample may be ticked off.
  public func mayTick(_ card: SampleCard) -> Bool {
    switch state(of: card) {
    case .expected, .lostBefore, .ticked: true
    case .receivedBefore, .notReceivable: false
    }
  }

  /// Ticks a sample off; false where it may not be. One that is lost already is not lost again.
  @discardableResult
  public mutating func tick(_ id: RecordID, _ tick: Tick) -> Bool {
    guard let card = file.cards.first(where: { $0.id == id }), mayTick(card) else { return false }
    if case .lost = tick, card.sample.status == .lost { return false }
    ticks[id] = tick
    return true
  }

  /// Takes a tick away.
  public mutating func untick(_ id: RecordID) { ticks[id] = nil }

  /// The seal ticked for a sample.
  public func seal(of id: RecordID) -> CustodyEvent.Seal? {
    if case .received(let seal, _)? = ticks[id] { return seal }
    return nil
  }

  /// Takes a newer state of the dispatch; ticks that no longer hold are dropped.
  public mutating func follow(_ file: DispatchFile) {
    self.file = file
    let old = ticks
    ticks = [:]
    for (id, value) in old { tick(id, value) }
  }
}
