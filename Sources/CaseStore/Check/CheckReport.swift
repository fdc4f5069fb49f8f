/// What a check of a register found.
public struct CheckReport: Hashable, Sendable {
  /// How many commits the log holds.
  public var commits = 0
  /// How many entries they hold.
  public var entries = 0
  /// What was checked, in words.
  public var checked: [String] = []
  /// What is wrong, each a sentence that names the record and says what to do. It holds no person's name.
  public var problems: [String] = []

  /// True where nothing is wrong.
  public var isGood: Bool { problems.isEmpty }

  /// A report of nothing.
  public init() {}
}
