/// Why a theme cannot be used, in a sentence.
public enum ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound(String, known: [String])
  case unreadable(String, String)
  case inheritsItself(String)
  case selectionInvisible(String, ColourDepth)

  /// The sentence.
  public var description: String {
    switch self {
    case .notFound(let name, let known):
      "There is no theme called \(name). Known themes: \(known.joined(separator: ", "))."
    case .unreadable(let name, let reason):
      "The theme \(name) cannot be read: \(reason) Correct the file or choose another theme."
    case .inheritsItself(let name):
      "The theme \(name) inherits from itself. Change the line \"inherits\" in its file."
    case .selectionInvisible(let name, let depth):
      "The theme \(name) is refused: with \(depth.words) the selected row would look like any other row. Give the role selected a "
        + "background or the attribute reverse."
    }
  }
}
