import CaseModel

/// The way of one sample from the collector to where it stands, step by step, each on its day.
struct SampleWay: Sendable {
  /// One step.
  struct Step: Sendable {
    /// Where the sample stood from then on.
    var status: Sample.Status
    /// The day, as its number.
    var day: Int
  }

  /// The steps, the first one first; none for a sample that is only planned.
  private(set) var steps: [Step] = []

  /// The way of a sample that stands where the draft says, sent by an office on the days on which it sends.
  init(of draft: SampleDraft, _ office: SampleOffice, _ random: inout SplitMix) {
    guard var day = draft.collectedOn?.number else { return }
    let statuses = SampleWay.statuses(to: draft.status)
    // Most of what is under way left with the last parcel; some was sent long ago and has not come.
    let leavesLast = draft.status == .inTransit && day > Reference.day - 120 && random.chance(780)
    for (place, status) in statuses.enumerated() {
      switch status {
      case .planned, .collected: break
      case .sealed: day += random.below(2)
      case .inTransit: day = leavesLast ? max(office.lastSending, day) : office.sending(from: day)
      case .received: day += office.travel(of: day)
      case .lost: day += 20 + random.below(20)
      case .accepted, .rejected: day += 1 + random.below(5)
      case .inAnalysis: day += 5 + random.below(20)
      case .profileFull, .profilePartial, .failed: day += 30 + random.below(60)
      case .resampleRequested: day += 3 + random.below(15)
      case .stored: day += 10 + random.below(40)
      case .returned, .destroyed: day += 30 + random.below(200)
      }
      // Nothing has happened yet after the reference day.
      day = min(day, Reference.day - (statuses.count - 1 - place))
      steps.append(Step(status: status, day: day))
    }
  }

  /// The days that must lie between collecting and the reference day, so that there is time for every step to a status.
  static func lead(_ status: Sample.Status) -> Int {
    switch status {
    case .planned, .collected: 0
    case .sealed: 2
    case .inTransit: 16
    case .received: 22
    case .accepted, .rejected: 28
    case .inAnalysis: 42
    default: 60
    }
  }

  /// The day of a step; `nil` where the sample never came so far.
  func day(of status: Sample.Status) -> Int? { steps.first { $0.status == status }?.day }

  /// True once the sample was in analysis.
  var wasAnalysed: Bool { day(of: .inAnalysis) != nil }

  private static func statuses(to status: Sample.Status) -> [Sample.Status] {
    let sent: [Sample.Status] = [.collected, .sealed, .inTransit]
    let arrived = sent + [.received]
    let analysed = arrived + [.accepted, .inAnalysis]
    switch status {
    case .planned: return []
    case .collected: return [.collected]
    case .sealed: return [.collected, .sealed]
    case .inTransit: return sent
    case .received: return arrived
    case .lost: return sent + [.lost]
    case .accepted, .rejected: return arrived + [status]
    case .inAnalysis: return analysed
    case .profileFull, .profilePartial, .failed: return analysed + [status]
    case .resampleRequested: return arrived + [.rejected, .resampleRequested]
    case .stored: return analysed + [.profileFull, .stored]
    case .returned, .destroyed: return analysed + [.profileFull, .stored, status]
    }
  }
}
