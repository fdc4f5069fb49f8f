/// The stages of a sample's way, each a column of the board: several states belong to one.
public enum SampleStage: Int, CaseIterable, Sendable {
  case planned, taken, inTransit, laboratory, profile, setAside, ended

  /// The name on screen.
  public var words: String {
    switch self {
    case .planned: "planned"
    case .taken: "taken"
    case .inTransit: "in transit"
    case .laboratory: "laboratory"
    case .profile: "profile"
    case .setAside: "set aside"
    case .ended: "ended"
    }
  }

  /// The name where there is little room, as laboratories write it on their lists.
  public var shortWords: String {
    switch self {
    case .inTransit: "transit"
    case .laboratory: "lab"
    case .planned, .taken, .profile, .setAside, .ended: words
    }
  }

  /// The states that belong to it.
  public var statuses: [Sample.Status] { Sample.Status.allCases.filter { $0.stage == self } }

  /// Days after which a sample that still stands here is late; `nil` where nothing presses. On the way: two weeks, as practice has it.
  public var mostDays: Int? {
    switch self {
    case .inTransit: 14
    case .laboratory: 90
    case .planned, .taken, .profile, .setAside, .ended: nil
    }
  }
}

extension Sample.Status {
  /// The stage to which it belongs.
  public var stage: SampleStage {
    switch self {
    case .planned: .planned
    case .collected, .sealed: .taken
    case .inTransit: .inTransit
    case .received, .accepted, .inAnalysis: .laboratory
    case .profileFull, .profilePartial, .stored: .profile
    case .lost, .rejected, .failed, .resampleRequested: .setAside
    case .returned, .destroyed: .ended
    }
  }
}

extension Sample {
  /// The day from which its time in its stage counts: at the laboratory that of its receipt.
  public var stageSince: Day? { status.stage == .laboratory ? receivedOn ?? statusSince : statusSince }

  /// Days in the stage; `nil` where no day is recorded.
  public func days(on today: Day) -> Int? { stageSince.map { max(0, today.number - $0.number) } }

  /// True where it has been in its stage longer than it should.
  public func isLate(on today: Day) -> Bool {
    guard let most = status.stage.mostDays, let days = days(on: today) else { return false }
    return days > most
  }
}
