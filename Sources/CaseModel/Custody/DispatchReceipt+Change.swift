/// What the receipt of a dispatch adds up to, and the change that logs it.
extension DispatchReceipt {
  /// How the samples of a dispatch stand, counted.
  public struct Counts: Hashable, Sendable {
    /// All of the list.
    public var all = 0
    /// Ticked off as received now.
    public var now = 0
    /// Received and logged before.
    public var before = 0
    /// Ticked off as lost now, or lost before.
    public var lost = 0
    /// Still expected.
    public var expected = 0
    /// Such as cannot be received.
    public var other = 0

    /// Counts of nothing.
    public init() {}

    /// Received in all.
    public var received: Int { now + before }
  }

  /// How the samples stand.
  public var counts: Counts {
    var counts = Counts()
    counts.all = file.cards.count
    for card in file.cards {
      switch state(of: card) {
      case .expected: counts.expected += 1
      case .ticked(.received): counts.now += 1
      case .ticked(.lost), .lostBefore: counts.lost += 1
      case .receivedBefore: counts.before += 1
      case .notReceivable: counts.other += 1
      }
    }
    return counts
  }

  /// True where no sample of a dispatch that was sent is expected any more, and the dispatch is still open.
  private var mayClose: Bool {
    file.dispatch.closedOn == nil && file.dispatch.sentOn != nil && !file.cards.isEmpty && counts.expected == 0
  }

  /// The change that logs everything that was ticked off; `nil` where there is nothing to log.
  ///
  /// The dispatch is closed with it once no sample of it is in transit any more; also where the last of them was logged elsewhere.
  public func change(on day: Day, minutes: Int?, by: String) -> RecordChange? {
    let ticked = file.cards.compactMap { card in ticks[card.id].map { (card.sample, $0) } }
    guard !ticked.isEmpty || mayClose else { return nil }
    var steps: [RecordChange.Step] = []
    for (place, (sample, tick)) in ticked.enumerated() {
      steps += move(tick, on: day, minutes: minutes, by: by).steps([sample], first: UInt64(place + 1))
    }
    if mayClose {
      var closed = file.dispatch
      closed.closedOn = day
      steps.append(.edit(.dispatch(closed), from: .dispatch(file.dispatch)))
    }
    return RecordChange(steps, why: ticked.isEmpty ? "dispatch closed" : "receipt of a dispatch ticked off")
  }

  private func move(_ tick: Tick, on day: Day, minutes: Int?, by: String) -> SampleMove {
    let dispatch = file.dispatch
    var move: SampleMove
    switch tick {
    case .received(let seal, let byHand):
      move = SampleMove(to: .received, on: day, by: by)
      // On its way the sample was with the carrier, whatever its last place in words.
      move.step.from = dispatch.carrier ?? dispatch.by
      move.step.to = dispatch.laboratory
      move.step.seal = seal
      if byHand { move.step.reason = "ticked off by hand, its code was not scanned" }
    case .lost(let reason):
      move = SampleMove(to: .lost, on: day, by: by)
      move.step.from = dispatch.carrier ?? dispatch.by
      move.step.reason = reason
    }
    move.step.minutes = minutes
    move.step.dispatch = dispatch.id
    move.step.sealNumber = dispatch.sealNumber
    move.step.transportReference = dispatch.transportReference
    return move
  }
}
