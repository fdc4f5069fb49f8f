/// The step that usually follows, and the one that says what went wrong: what one key each does on the board.
extension Sample.Status {
  /// The usual next step; `nil` where the way has ended.
  public var usualNext: Sample.Status? { moves.first }

  /// The status of a sample with which something went wrong here: failed in analysis, rejected by the laboratory, else lost. `nil` where
  /// nothing can go wrong any more, or it went wrong already.
  public var problem: Sample.Status? {
    [.failed, .rejected, .lost].first { moves.contains($0) }
  }

  /// True for a sample that was not analysed yet, so that its analysis still waits for consent.
  public var isBeforeAnalysis: Bool {
    switch self {
    case .planned, .collected, .sealed, .inTransit, .received, .accepted: true
    case .lost, .rejected, .inAnalysis, .profileFull, .profilePartial, .failed, .resampleRequested, .stored, .returned, .destroyed: false
    }
  }
}

extension SampleCard {
  /// True where the sample's analysis still waits for a consent that nobody gave, or that no longer holds.
  public var lacksConsent: Bool { sample.status.isBeforeAnalysis && consent != .given }
}
