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
  /// The decision on a purpose that speaks for the person on a day, among several: one that is given and holds; else the newest. `nil`
  /// where nobody asked.
  public func counting(for purpose: Consent.Purpose, on day: Day) -> Consent? {
    func rank(_ consent: Consent) -> Int { consent.standing(on: day) == .given ? 1 : 0 }
    return filter { $0.purpose == purpose }.max { (rank($0), $0.decidedOn) < (rank($1), $1.decidedOn) }
  }
}

/// What may become of a decision when the person is asked again.
public enum ConsentSuccession: String, CaseIterable, Sendable {
  /// The new decision takes its place; the history keeps it.
  case replace
  /// Both stay on record.
  case keep
}

extension Consent {
  /// What may become of this decision on a day on which the person is asked again and decides anew, the usual first; none where the new
  /// one can only stand beside it.
  ///
  /// What was withdrawn stays withdrawn. Of two consents that hold, one must go. One that has expired may have carried an analysis, so it
  /// usually stays.
  public func succession(of new: State, on day: Day) -> [ConsentSuccession] {
    switch standing(on: day) {
    case .withdrawn, .notAsked: []
    case .given: new == .given ? [.replace] : [.replace, .keep]
    case .expired: [.keep, .replace]
    case .refused: [.replace, .keep]
    }
  }
}
