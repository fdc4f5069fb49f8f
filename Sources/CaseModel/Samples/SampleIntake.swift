/// A new sample as it enters the register: planned, or collected and perhaps sealed at once, with the steps of its way and what becomes of
/// the donor.
public struct SampleIntake: Hashable, Sendable {
  /// The sample as described: its state, its day and where it is follow from the rest.
  public var sample: Sample
  /// What is recorded of the donor so far; `nil` where nothing is.
  public var donor: Donor?
  /// The donor's name, for the step of handing over.
  public var donorName: String
  /// Who signs for the steps.
  public var by: String
  /// True where it was taken; false where it is only planned.
  public var isCollected: Bool

  /// An intake from its parts. The sample shall have the first provisional identity.
  public init(_ sample: Sample, donor: Donor?, donorName: String, by: String, isCollected: Bool) {
    self.sample = sample
    self.donor = donor
    self.donorName = donorName
    self.by = by
    self.isCollected = isCollected
  }

  /// The change that records it.
  public func change(today: Day) -> RecordChange {
    let taken = taken(today: today)
    guard isCollected else { return RecordChange([.create(.sample(taken))], why: "sample planned") }
    let on = taken.collectedOn ?? today
    var collected = CustodyEvent(id: .provisional(2), sample: taken.id, status: .collected, on: on, by: by)
    collected.from = donorName.isEmpty ? nil : donorName
    collected.to = taken.collector ?? taken.office
    collected.place = taken.place
    collected.ofPieces = taken.pieces
    var steps: [RecordChange.Step] = [.create(.sample(taken)), .create(.custodyEvent(collected))]
    if taken.status == .sealed {
      var sealed = CustodyEvent(id: .provisional(3), sample: taken.id, status: .sealed, on: on, by: by)
      sealed.from = collected.to
      sealed.to = taken.whereabouts
      sealed.place = taken.place
      sealed.sealNumber = taken.sealNumber
      sealed.seal = .intact
      sealed.ofPieces = taken.pieces
      steps.append(.create(.custodyEvent(sealed)))
    }
    if let step = donorStep(on: on) { steps.append(step) }
    return RecordChange(steps, why: "sample recorded")
  }

  /// The sample with the state, the day and the place that follow.
  private func taken(today: Day) -> Sample {
    var taken = sample
    guard isCollected else {
      taken.status = .planned
      taken.statusSince = today
      taken.collectedOn = nil
      taken.sealNumber = nil
      taken.whereabouts = nil
      return taken
    }
    taken.status = sample.sealNumber == nil ? .collected : .sealed
    taken.collectedOn = sample.collectedOn ?? today
    taken.statusSince = taken.collectedOn
    taken.whereabouts = sample.office ?? sample.collector
    return taken
  }

  /// A relative who gave a sample is a donor who was sampled. Who handed over an item of the missing person did not give one, and that a
  /// donor has died stays recorded: the sample counts all the same.
  private func donorStep(on day: Day) -> RecordChange.Step? {
    guard sample.kind == .familyReference else { return nil }
    guard let donor else {
      var new = Donor(id: .provisional(4), person: sample.donor, state: .sampled)
      new.since = day
      return .create(.donor(new))
    }
    guard donor.state != .sampled, donor.state != .deceased else { return nil }
    var sampled = donor
    sampled.state = .sampled
    sampled.since = day
    sampled.reason = nil
    return .edit(.donor(sampled), from: .donor(donor))
  }
}
