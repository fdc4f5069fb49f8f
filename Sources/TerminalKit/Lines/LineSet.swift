/// The characters frames and rules are drawn with.
public enum LineSet: String, CaseIterable, Hashable, Sendable {
  case single, double, rounded, ascii

  /// A horizontal stroke.
  public var horizontal: Unicode.Scalar { pick("─", "═", "─", "-") }
  /// A vertical stroke.
  public var vertical: Unicode.Scalar { pick("│", "║", "│", "|") }
  /// The upper left corner.
  public var topLeft: Unicode.Scalar { pick("┌", "╔", "╭", "+") }
  /// The upper right corner.
  public var topRight: Unicode.Scalar { pick("┐", "╗", "╮", "+") }
  /// The lower left corner.
  public var bottomLeft: Unicode.Scalar { pick("└", "╚", "╰", "+") }
  /// The lower right corner.
  public var bottomRight: Unicode.Scalar { pick("┘", "╝", "╯", "+") }
  /// A rule meeting the left side of a frame.
  public var leftTee: Unicode.Scalar { pick("├", "╠", "├", "+") }
  /// A rule meeting the right side of a frame.
  public var rightTee: Unicode.Scalar { pick("┤", "╣", "┤", "+") }

  private func pick(
    _ single: Unicode.Scalar, _ double: Unicode.Scalar, _ rounded: Unicode.Scalar, _ ascii: Unicode.Scalar
  ) -> Unicode.Scalar {
    switch self {
    case .single: single
    case .double: double
    case .rounded: rounded
    case .ascii: ascii
    }
  }
}
