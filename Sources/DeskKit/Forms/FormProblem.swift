/// What is wrong with a form, as a sentence for the person who fills it in.
public struct FormProblem: Error, Hashable, Sendable {
  /// The sentence.
  public let sentence: String

  /// A problem in words.
  public init(sentence: String) { self.sentence = sentence }
}
