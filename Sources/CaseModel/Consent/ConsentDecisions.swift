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

extension Collection where Element == Consent {
  /// The decision on a purpose that counts on a day, among several: a withdrawal before all, then what is given, expired, refused; the
  /// newest of those. A withdrawal after which the person agreed again counts no more. `nil` where nobody asked.
  public func counting(for purpose: Consent.Purpose, on day: Day) -> Consent? {
    let order: [Consent.Standing] = [.withdrawn, .given, .expired, .refused, .notAsked]
    func rank(_ consent: Consent) -> Int { order.firstIndex(of: consent.standing(on: day)) ?? order.count }
    let decisions = filter { $0.purpose == purpose }
    let agreed = decisions.filter { $0.state == .given }.map(\.decidedOn).max()
    let counted = decisions.filter { $0.state != .withdrawn || agreed.map { $0.number } ?? .min < $0.decidedOn.number }
    return counted.min { (rank($0), $1.decidedOn) < (rank($1), $0.decidedOn) }
  }
}
