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

  /// The change that records it: the sample as it was taken, that step, and the sealing as a step after it.
  public func change(today: Day) -> RecordChange {
    guard isCollected else { return RecordChange([.create(.sample(planned(today)))], why: "sample planned") }
    let on = sample.collectedOn ?? today
    var taken = sample
    taken.status = .collected
    taken.collectedOn = on
    taken.statusSince = on
    taken.sealNumber = nil
    taken.whereabouts = sample.collector ?? sample.office
    var collected = CustodyEvent(id: .provisional(2), sample: taken.id, status: .collected, on: on, by: by)
    collected.from = donorName.isEmpty ? nil : donorName
    collected.to = taken.whereabouts
    collected.place = taken.place
    collected.ofPieces = taken.pieces
    var steps: [RecordChange.Step] = [.create(.sample(taken)), .create(.custodyEvent(collected))]
    if let seal = sample.sealNumber {
      var sealing = SampleMove(to: .sealed, on: on, by: by)
      sealing.step.to = sample.office ?? sample.collector
      sealing.step.place = sample.place
      sealing.step.sealNumber = seal
      sealing.step.seal = .intact
      steps += sealing.steps([taken], first: 3)
    }
    if let step = sample.donorSampled(donor, on: on, id: .provisional(4)) { steps.append(step) }
    return RecordChange(steps, why: "sample recorded")
  }

  /// A kit that nothing was taken with yet.
  private func planned(_ today: Day) -> Sample {
    var planned = sample
    planned.status = .planned
    planned.statusSince = today
    planned.collectedOn = nil
    planned.sealNumber = nil
    planned.whereabouts = nil
    return planned
  }
}
