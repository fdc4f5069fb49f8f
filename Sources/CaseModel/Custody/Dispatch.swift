/// Samples that travel to a laboratory together, with the list that goes with them (the manifest). The paper bears barcodes, no names.
public struct Dispatch: Hashable, Sendable, Identifiable {
  /// The record's identity.
  public let id: RecordID
  /// The office's number, as in `BRD-D-2026-00007`; empty for the next free one.
  public var number: String
  /// The laboratory it goes to.
  public var laboratory: String
  /// Who packed it.
  public var by: String
  /// The day on which the list was begun.
  public var preparedOn: Day
  /// The day on which it left; `nil` while it is being packed.
  public var sentOn: Day?
  /// The day on which the last sample was ticked off or given up; `nil` before.
  public var closedOn: Day?
  /// Who carries it.
  public var carrier: String?
  /// Waybill or other reference of the carrier.
  public var transportReference: String?
  /// Number of the seal of the parcel.
  public var sealNumber: String?
  /// The samples, in the order of the list.
  public var samples: [RecordID]
  /// Anything else worth reading.
  public var note: String?

  /// A dispatch from the parts that every dispatch has.
  public init(id: RecordID, number: String = "", laboratory: String, by: String, preparedOn: Day, samples: [RecordID] = []) {
    self.id = id
    self.number = number
    self.laboratory = laboratory
    self.by = by
    self.preparedOn = preparedOn
    self.samples = samples
  }

  /// How far it has come.
  public var state: State { closedOn != nil ? .received : sentOn != nil ? .sent : .open }

  /// How far a dispatch has come.
  public enum State: String, CaseIterable, Sendable {
    case open = "being packed"
    case sent
    case received
  }
}

/// A dispatch with what travels in it.
public struct DispatchFile: Hashable, Sendable {
  /// The dispatch.
  public var dispatch: Dispatch
  /// The samples as cards, in the order of the list.
  public var cards: [SampleCard]

  /// A file from its parts.
  public init(dispatch: Dispatch, cards: [SampleCard]) {
    self.dispatch = dispatch
    self.cards = cards
  }

  /// How many samples still travel.
  public var underway: Int { cards.count { $0.sample.status == .inTransit } }
}
