/// Steps that several samples may take together.
extension Sample.Status {
  /// Where samples that stand at all of these places may stand next, in the order of the first one's moves; none where the moves have
  /// nothing in common.
  public static func commonMoves(of statuses: [Sample.Status]) -> [Sample.Status] {
    guard let first = statuses.first else { return [] }
    return first.moves.filter { next in statuses.allSatisfy { $0.moves.contains(next) } }
  }

  /// True for a step that must not be taken without a valid consent to identification.
  public var needsConsent: Bool { self == .inAnalysis }

  /// True for a step on the way to the analysis: where consent is not given by now, it should be asked for.
  public var leadsToAnalysis: Bool { self == .inTransit || self == .received || self == .accepted }

  /// True for a step after which a new sample is usually taken.
  public var asksForAnother: Bool { self == .lost || self == .resampleRequested }
}

extension OfficeTask {
  /// The days that a task is given where nobody says otherwise.
  public static let usualDays = 14

  /// The task to take a new sample of the donor in place of one.
  public static func collectAgain(_ sample: Sample, owner: String, due: Day?, id: RecordID) -> OfficeTask {
    var task = OfficeTask(id: id, kind: .collectAgain, owner: owner, due: due)
    task.sample = sample.id
    task.person = sample.handedOverBy ?? sample.donor
    return task
  }
}
