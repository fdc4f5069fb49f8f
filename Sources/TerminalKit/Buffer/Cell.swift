/// One cell of the screen: a character with its combining marks, and what it is for.
public struct Cell: Hashable, Sendable {
  /// The base character as a Unicode scalar value; a space where nothing stands.
  public var base: UInt32
  /// Up to four combining marks, 0 where there is none (ncurses holds five wide characters a cell).
  public var marks: SIMD4<UInt32>
  /// What the character is for.
  public var role: Role
  /// Cells the character takes: 1, 2, or 0 for the right half of a wide one.
  public var width: UInt8

  /// A cell with one character of width 1.
  public init(base: UInt32 = 32, role: Role = .text, width: UInt8 = 1) {
    self.base = base
    marks = SIMD4()
    self.role = role
    self.width = width
  }
}
