/// One cell of the screen: a character with its combining marks, and what it is for.
public struct Cell: Hashable, Sendable {
  /// Up to four combining marks, 0 where there is none (ncurses holds five wide characters a cell).
  public var marks: SIMD4<UInt32>
  /// The base character as a Unicode scalar value; a space where nothing stands.
  public var base: UInt32
  /// What the character is for.
  public var role: Role
  /// Cells the character takes: 1, 2, or 0 for the right half of a wide one.
  public var width: UInt8

  /// A cell with one character of width 1.
  @inlinable
  public init(base: UInt32 = 32, role: Role = .text, width: UInt8 = 1) {
    marks = SIMD4()
    self.base = base
    self.role = role
    self.width = width
  }

  /// The character with its marks; empty for the right half of a wide one.
  public var text: String {
    guard width > 0 else { return "" }
    var scalars = String.UnicodeScalarView()
    scalars.append(Unicode.Scalar(base) ?? "\u{FFFD}")
    for index in 0..<4 where marks[index] != 0 { scalars.append(Unicode.Scalar(marks[index]) ?? "\u{FFFD}") }
    return String(scalars)
  }
}
