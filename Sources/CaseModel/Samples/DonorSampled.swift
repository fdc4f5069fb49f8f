extension Sample {
  /// The step that says that the donor gave a sample; `nil` where that is recorded already or is not so.
  ///
  /// A relative who gave a sample is a donor who was sampled. Who handed over an item of the missing person did not give one, and that a
  /// donor has died stays recorded: the sample counts all the same. `id` is the identity of a new donor record.
  public func donorSampled(_ donor: Donor?, on day: Day, id: RecordID) -> RecordChange.Step? {
    guard kind == .familyReference else { return nil }
    guard let donor else {
      var new = Donor(id: id, person: self.donor, state: .sampled)
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
