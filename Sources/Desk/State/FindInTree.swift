import TerminalKit

/// The box in which a name is typed to find somebody in the family on screen.
public struct FindInTree: Hashable, Sendable {
  /// The name as typed.
  public var field = TextField()

  /// An empty box.
  public init() {}
}
