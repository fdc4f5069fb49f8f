import CaseModel

/// A change that can be chosen from a list: a fact that a statement can become, a source's value to be shown.
public struct ChangeChoice: Hashable, Sendable {
  /// What it does, in words.
  public var words: String
  /// A sentence about it.
  public var help: String
  /// What is written when it is chosen.
  public var change: RecordChange

  /// A choice from its parts.
  public init(words: String, help: String, change: RecordChange) {
    self.words = words
    self.help = help
    self.change = change
  }
}
