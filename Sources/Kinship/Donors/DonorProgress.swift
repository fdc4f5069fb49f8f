/// How far the office has come with one relative's sample.
public enum DonorProgress: String, CaseIterable, Hashable, Sendable {
  case none, asked, consented, taken, laboratory, profile, failed, refused, untraceable

  /// True once a sample was taken and is not known to be useless.
  public var counts: Bool { self == .taken || self == .laboratory || self == .profile }
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
