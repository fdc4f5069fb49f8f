/// A line of a file that could not be taken in, and why.
public struct IntakeProblem: Hashable, Sendable {
  /// The line of the file, counted from 1; 0 where no line applies.
  public var line: Int
  /// A sentence that says what is wrong and what to do.
  public var message: String

  /// A problem from its parts.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

/// What an import did.
public struct IntakeSummary: Hashable, Sendable {
  /// Rows read.
  public var read = 0
  /// Records made.
  public var created = 0
  /// Rows left out because the register held them already.
  public var skipped = 0
  /// Rows that could not be taken in.
  public var problems: [IntakeProblem] = []

  /// A summary of nothing.
  public init() {}
}
