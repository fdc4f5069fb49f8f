import CaseModel
import CaseStore
import Testing

/// Sends samples on random ways, the same for the same seed, and knows by a table of its own what the register must say to each step.
struct RandomJourneys {
  /// The moves that DOMAIN, section 3, allows, with what the office may do aside: give up, hand back, find again.
  static let allowed: [Sample.Status: Set<Sample.Status>] = [
    .planned: [.collected, .returned], .collected: [.sealed, .lost, .returned, .destroyed],
    .sealed: [.inTransit, .lost, .returned, .destroyed], .inTransit: [.received, .lost],
    .received: [.accepted, .rejected, .lost, .returned, .destroyed], .lost: [.resampleRequested, .received, .sealed],
    .accepted: [.inAnalysis, .stored, .rejected, .lost, .returned, .destroyed],
    .rejected: [.resampleRequested, .stored, .returned, .destroyed], .inAnalysis: [.profileFull, .profilePartial, .failed, .lost],
    .profileFull: [.stored, .inAnalysis, .returned, .destroyed], .profilePartial: [.stored, .inAnalysis, .returned, .destroyed],
    .failed: [.resampleRequested, .inAnalysis, .stored, .returned, .destroyed],
    .resampleRequested: [.stored, .returned, .destroyed], .stored: [.inAnalysis, .inTransit, .returned, .destroyed], .returned: [],
    .destroyed: [],
  ]
  private static let reasoned: Set<Sample.Status> = [.lost, .rejected, .failed, .resampleRequested, .destroyed]

  /// A step, and whether the register must take it.
  struct Attempt {
    var steps: [RecordChange.Step]
    var isLegal: Bool
    var words: String
  }

  let desk: SampleDesk
  private var state: UInt64
  private var samples: [Sample] = []
  private var consent: Consent?
  private var count = 0

  init(_ desk: SampleDesk, seed: UInt64) {
    self.desk = desk
    state = seed
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
  }

  /// The next attempt. Days go on by one, so that the newest step is the last.
  mutating func attempt() -> Attempt {
    count += 1
    let day = Day(number: 20_700 + count)
    if samples.isEmpty || next(8) == 0 {
      let status: Sample.Status = [.planned, .collected, .collected, .received][next(4)]
      return Attempt(
        steps: [.create(.sample(desk.newSample(count, status)))], isLegal: status != .received, words: "new sample, \(status.rawValue)")
    }
    if next(6) == 0 { return decision(day) }
    let sample = samples[next(samples.count)]
    return next(3) == 0 ? any(sample, day) : usual(sample, day)
  }

  /// Takes note of what the register holds after an attempt.
  mutating func learn(_ saved: SavedChange?) async throws {
    if let id = saved?.identities[.provisional(1)], case .sample(let sample)? = try await desk.register.record(.sample, id) {
      samples.append(sample)
    }
    for place in samples.indices { samples[place] = try await desk.now(samples[place].id) }
    consent = try await desk.register.consents(of: desk.mother).last { $0.state == .given }
  }

  /// Consent is given, or withdrawn.
  private mutating func decision(_ day: Day) -> Attempt {
    guard let consent else {
      return Attempt(steps: [.create(.consent(desk.consent(on: day)))], isLegal: true, words: "consent")
    }
    if next(3) == 0 { return Attempt(steps: [.create(.consent(desk.consent(on: day)))], isLegal: false, words: "second consent") }
    var withdrawn = consent
    (withdrawn.state, withdrawn.withdrawnOn) = (.withdrawn, day)
    return Attempt(steps: [.edit(.consent(withdrawn), from: .consent(consent))], isLegal: true, words: "withdrawal")
  }

  /// An allowed move, with the result where there is one.
  private mutating func usual(_ sample: Sample, _ day: Day) -> Attempt {
    let moves = (RandomJourneys.allowed[sample.status] ?? []).sorted { $0.rawValue < $1.rawValue }
    guard !moves.isEmpty else { return any(sample, day) }
    // The way on is taken more often than the ways aside.
    let onward = moves.filter { ![.lost, .returned, .destroyed, .rejected].contains($0) }
    let status = !onward.isEmpty && next(4) > 0 ? onward[next(onward.count)] : moves[next(moves.count)]
    var attempt = step(sample, to: status, day, reason: "as found", isCorrection: false)
    if let outcome = LaboratoryResult.Outcome.allCases.first(where: { $0.status == status }), next(2) == 0 {
      let result = LaboratoryResult(
        id: .provisional(90), sample: sample.id, laboratory: "Reference laboratory A", on: day, outcome: outcome)
      attempt.steps.append(.create(.laboratoryResult(result)))
    }
    return attempt
  }

  /// Any move at all, perhaps as a correction, perhaps without a reason or without a step.
  private mutating func any(_ sample: Sample, _ day: Day) -> Attempt {
    let others = Sample.Status.allCases.filter { $0 != sample.status }
    let status = others[next(others.count)]
    var attempt = step(sample, to: status, day, reason: next(3) == 0 ? nil : "as found", isCorrection: next(3) == 0)
    if next(5) == 0 {
      attempt.steps.removeFirst()
      attempt.isLegal = false
      attempt.words += ", without its step"
    }
    return attempt
  }

  private func step(_ sample: Sample, to status: Sample.Status, _ day: Day, reason: String?, isCorrection: Bool) -> Attempt {
    var move = SampleMove(to: status, on: day, by: "Sevda")
    move.step.reason = reason
    move.step.isCorrection = isCorrection
    if status == .inTransit { move.step.to = "Reference laboratory A" }
    var isLegal = isCorrection || RandomJourneys.allowed[sample.status]?.contains(status) == true
    if isCorrection || RandomJourneys.reasoned.contains(status) { isLegal = isLegal && reason != nil }
    if status == .inAnalysis { isLegal = isLegal && consent != nil }
    return Attempt(
      steps: move.steps([sample], first: 50), isLegal: isLegal, words: "\(sample.status.rawValue) to \(status.rawValue), \(reason ?? "–")")
  }
}
