/// Why a file cannot be read or written at all.
public struct CSVError: Error, Hashable, CustomStringConvertible {
  /// What is wrong and what to do about it.
  public let sentence: String

  /// An error that says this sentence.
  public init(_ sentence: String) { self.sentence = sentence }

  /// The sentence.
  public var description: String { sentence }
}
