/// A step that one sample or several take together, as a change for the register: a custody event for each, and the sample's new state.
public struct SampleMove: Hashable, Sendable {
  /// Where the samples stand afterwards.
  public var status: Sample.Status
  /// The step, as every sample's custody event shall have it; its `sample` and `id` are set for each.
  public var step: CustodyEvent

  /// A move to a status, signed by somebody on a day.
  public init(to status: Sample.Status, on: Day, by: String) {
    self.status = status
    step = CustodyEvent(id: .unassigned, sample: .unassigned, status: status, on: on, by: by)
  }

  /// The steps that log it. New events are given provisional identities from `first` on.
  public func steps(_ samples: [Sample], first: UInt64 = 1) -> [RecordChange.Step] {
    samples.enumerated().flatMap { place, sample -> [RecordChange.Step] in
      [
        .create(.custodyEvent(event(for: sample, id: .provisional(first + UInt64(place))))),
        .edit(.sample(moved(sample)), from: .sample(sample)),
      ]
    }
  }

  /// The event of one sample.
  private func event(for sample: Sample, id: RecordID) -> CustodyEvent {
    var event = CustodyEvent(id: id, sample: sample.id, status: status, on: step.on, by: step.by)
    event.minutes = step.minutes
    event.from = step.from ?? sample.whereabouts
    event.to = step.to
    event.place = step.place
    event.sealNumber = step.sealNumber
    event.seal = step.seal
    event.pieces = step.pieces
    event.ofPieces = step.ofPieces ?? sample.pieces
    event.transportReference = step.transportReference
    event.dispatch = step.dispatch
    event.reason = step.reason
    event.isCorrection = step.isCorrection
    return event
  }

  /// The sample as it stands afterwards.
  public func moved(_ sample: Sample) -> Sample {
    var moved = sample
    moved.status = status
    moved.statusSince = step.on
    moved.whereabouts = step.to ?? (status == .lost || status == .destroyed ? nil : sample.whereabouts)
    switch status {
    case .collected:
      if moved.collectedOn == nil { moved.collectedOn = step.on }
    case .sealed: moved.sealNumber = step.sealNumber ?? sample.sealNumber
    case .inTransit:
      moved.whereabouts = step.to.map { "on the way to \($0)" } ?? "on the way"
      moved.laboratory = step.to ?? sample.laboratory
      moved.receivedOn = nil
    case .received:
      moved.receivedOn = step.on
      moved.whereabouts = step.to ?? sample.laboratory ?? sample.whereabouts
    default: break
    }
    return moved
  }
}
