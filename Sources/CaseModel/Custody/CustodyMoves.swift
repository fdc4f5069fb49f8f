/// The moves that a sample may make (DOMAIN, section 3): no receipt without a dispatch, no analysis without a receipt.
extension Sample.Status {
  /// Where a sample that stands here may stand next, the usual step first.
  public var moves: [Sample.Status] {
    switch self {
    case .planned: [.collected, .returned]
    case .collected: [.sealed, .lost, .returned, .destroyed]
    case .sealed: [.inTransit, .lost, .returned, .destroyed]
    case .inTransit: [.received, .lost]
    case .received: [.accepted, .rejected, .lost, .returned, .destroyed]
    case .lost: [.resampleRequested, .received, .sealed]
    case .accepted: [.inAnalysis, .stored, .rejected, .lost, .returned, .destroyed]
    case .rejected: [.resampleRequested, .stored, .returned, .destroyed]
    case .inAnalysis: [.profileFull, .profilePartial, .failed, .lost]
    case .profileFull, .profilePartial: [.stored, .inAnalysis, .returned, .destroyed]
    case .failed: [.resampleRequested, .inAnalysis, .stored, .returned, .destroyed]
    case .resampleRequested: [.stored, .returned, .destroyed]
    case .stored: [.inAnalysis, .inTransit, .returned, .destroyed]
    case .returned, .destroyed: []
    }
  }

  /// True for a step that must say why.
  public var needsReason: Bool {
    switch self {
    case .lost, .rejected, .failed, .resampleRequested, .destroyed: true
    default: false
    }
  }

  /// Why a sample may not go from here to another status, as a sentence; `nil` where it may.
  public func objection(to next: Sample.Status) -> String? {
    if moves.contains(next) { return nil }
    switch next {
    case self: return "The sample is \(rawValue) already."
    case .received: return "The sample was not dispatched, so it cannot be received: it is \(rawValue). Log its dispatch first."
    case .inAnalysis: return "The laboratory has not accepted the sample: it is \(rawValue). Log receipt and acceptance first."
    case .profileFull, .profilePartial, .failed:
      return "The sample is not in analysis, so there can be no result: it is \(rawValue). Log the steps before it first."
    case .inTransit: return "Only a sealed sample is dispatched; this one is \(rawValue). Log its sealing first."
    default:
      let allowed = moves.map(\.rawValue).joined(separator: ", ")
      return "A sample that is \(rawValue) cannot become \(next.rawValue). "
        + (allowed.isEmpty ? "Its way has ended." : "It may become: \(allowed).")
    }
  }
}
