/// How far the office has come with one relative's sample.
public enum DonorProgress: String, CaseIterable, Hashable, Sendable {
  case none, asked, consented, taken, laboratory, profile, failed, refused, untraceable

  /// True once a sample was taken and is not known to be useless.
  public var counts: Bool { self == .taken || self == .laboratory || self == .profile }

  /// True where a sample of somebody who lives can still be asked for.
  public var isOpen: Bool { self == .none || self == .asked || self == .consented || self == .failed }
}

extension Pedigree {
  /// True where a member can be asked for a sample: not missing, not known to be dead, and no sample of whom counts.
  public func canBeAsked(_ member: Int, _ progress: DonorProgress) -> Bool {
    let person = graph.members[member]
    return progress.isOpen && !person.isMissing && person.life != .dead
  }
}

/// Of what use a relative is, or would be, to the DNA of the missing person.
public enum DonorUse: Hashable, Sendable {
  /// The person who is sought, or another missing person.
  case sought
  /// The profile is there and helps.
  case inUse
  /// A sample was taken; the result is awaited.
  case awaited
  /// To be asked, in this order, 1 first.
  case ask(Int)
  /// Would add little.
  case little
  /// Would add something, but refused or cannot be found.
  case outOfReach
}
