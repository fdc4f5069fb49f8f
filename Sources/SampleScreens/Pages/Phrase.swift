/// Phrases put together from parts of which some may be missing.
enum Phrase {
  /// The parts that say something, one after the other.
  static func joined(_ parts: String?..., by separator: String = ", ") -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// The text with a capital as its first letter.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text behind its label, where there is one: `seal` and `A-17` give `seal A-17`.
  static func labelled(_ label: String, _ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return "\(label) \(text)"
  }
}
