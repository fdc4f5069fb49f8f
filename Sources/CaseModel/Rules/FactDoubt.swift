/// Something that is wrong with what is recorded, as a sentence.
public struct FactDoubt: Hashable, Sendable {
  /// What is wrong, and what to check.
  public var sentence: String
  /// True where it cannot be; false where it can be and is doubtful.
  public var isImpossible: Bool

  /// What cannot be.
  public static func impossible(_ sentence: String) -> FactDoubt { FactDoubt(sentence: sentence, isImpossible: true) }

  /// What can be and is doubtful.
  public static func doubtful(_ sentence: String) -> FactDoubt { FactDoubt(sentence: sentence, isImpossible: false) }
}

extension [FactDoubt] {
  /// The first thing that cannot be, as a sentence; `nil` where nothing of the kind is recorded.
  public var impossible: String? { first(where: \.isImpossible)?.sentence }

  /// What is doubtful, as one line; `nil` where nothing is.
  public var doubtful: String? {
    let sentences = filter { !$0.isImpossible }.map(\.sentence)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
