import CaseModel
import SQLiteAccess

extension Register {
  /// The consents of a person, in the order in which they were recorded.
  public func consents(of person: RecordID) throws -> [Consent] {
    try reading {
      let records = RecordReader(connection: connection)
      return try records.number(.person, person).map { try records.consents(of: $0) } ?? []
    }
  }

  /// A consent with what was done in reliance on it; `nil` where the register holds no such consent.
  public func consentFile(_ id: RecordID) throws -> ConsentFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.consent, id),
        case .consent(let consent)? = try records.kept(.consent, where: "no", number).first,
        let person = try records.number(.person, consent.person)
      else { return nil }
      let samples = try records.samples(matching: SharedMatter.restingOnPerson, .integer(person))
      return ConsentFile(
        consent: consent, personName: try shownName(consent.person) ?? "", samples: samples,
        shared: try SharedMatter(records: records).shared(samples, since: consent.on),
        tasks: try records.tasks(matching: "consent = ?", .integer(number)))
    }
  }
}

/// Finds what left the office in reliance on a consent: dispatches to laboratories, and the profiles that they read.
struct SharedMatter {
  let records: RecordReader

  /// Samples that need the consent of a person: the person's own, and things that he or she handed over. Bones need nobody's.
  static let restingOnPerson =
    "(s.donor = ?1 AND s.handed_over_by IS NULL OR s.handed_over_by = ?1) AND s.kind <> '\(Sample.Kind.bone.rawValue)'"

  /// What was shared from a day on, the oldest first.
  func shared(_ samples: [Sample], since day: Day) throws -> [ConsentFile.Shared] {
    var shared: [ConsentFile.Shared] = []
    for sample in samples {
      guard let number = try records.number(.sample, sample.id) else { continue }
      for event in try records.custody(of: number) where event.status == .inTransit && event.on >= day {
        let laboratory = event.to ?? sample.laboratory
        shared.append(.init(sample: sample, words: laboratory.map { "sent to \($0)" } ?? "sent to a laboratory", on: event.on))
      }
      if let older = try sharedBeforeTheTrail(sample, number, since: day) { shared.append(older) }
      for result in try records.laboratoryResults(of: number) where result.outcome != .failed && result.on >= day {
        shared.append(.init(sample: sample, words: "\(result.outcome.rawValue) profile read by \(result.laboratory)", on: result.on))
      }
    }
    return shared.enumerated().sorted { ($0.element.on?.number ?? .min, $0.offset) < ($1.element.on?.number ?? .min, $1.offset) }
      .map(\.element)
  }

  /// A sample that went to a laboratory before its steps were logged here: that its dispatch stands on paper only does not make it unshared.
  private func sharedBeforeTheTrail(_ sample: Sample, _ number: Int, since day: Day) throws -> ConsentFile.Shared? {
    let trail = try records.custody(of: number)
    guard !trail.contains(where: { $0.status == .inTransit }) else { return nil }
    let wasAway = sample.receivedOn != nil || [.inTransit, .laboratory, .profile].contains(sample.status.stage)
    guard wasAway, (sample.receivedOn ?? sample.statusSince).map({ $0 >= day }) ?? true else { return nil }
    let words = "at \(sample.laboratory ?? "a laboratory") (\(sample.status.rawValue))"
    return .init(sample: sample, words: words, on: sample.receivedOn ?? sample.statusSince)
  }
}
