/// Finding the decision that stands among several.
extension Collection where Element == Consent {
  /// The decision that a new one on the same purpose and for the same recipient takes the place of: the latest; `nil` where there is none.
  public func standing(for purpose: Consent.Purpose, recipient: String?) -> Consent? {
    let wanted = FoldKey.of(recipient ?? "")
    return filter { $0.purpose == purpose && FoldKey.of($0.recipient ?? "") == wanted }.max { $0.decidedOn < $1.decidedOn }
  }
}

extension Consent {
  /// The day of the latest decision: of the withdrawal where it was withdrawn.
  public var decidedOn: Day { withdrawnOn ?? on }
}

extension Consent.Form {
  /// True where the decision must have been seen by somebody: it leaves no signature.
  public var needsWitness: Bool { self == .thumbprint || self == .orally }
}
