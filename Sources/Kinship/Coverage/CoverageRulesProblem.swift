/// What is wrong with coverage rules that somebody typed: one sentence for each line that cannot stand.
public struct CoverageRulesProblem: Error, Hashable, CustomStringConvertible {
  /// One thing that is wrong.
  public struct Complaint: Hashable, Sendable {
    /// The number of the line, 1 for the first; `nil` where the text as a whole is wrong.
    public var line: Int?
    /// What is wrong and what to do, as a sentence that names the line.
    public var sentence: String

    /// A complaint from its parts.
    public init(line: Int?, sentence: String) {
      self.line = line
      self.sentence = sentence
    }
  }

  /// What is wrong, in the order of the lines.
  public var complaints: [Complaint]

  /// A problem from its complaints.
  public init(complaints: [Complaint]) {
    self.complaints = complaints
  }

  /// All sentences.
  public var description: String { complaints.map(\.sentence).joined(separator: " ") }
}
