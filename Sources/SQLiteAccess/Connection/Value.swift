/// A value of one of SQLite's five kinds, for the statements where convenience matters more than speed.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// An optional integer.
  public static func optional(_ value: Int?) -> Value { value.map { .integer($0) } ?? .null }

  /// An optional text.
  public static func optional(_ value: String?) -> Value { value.map { .text($0) } ?? .null }

  /// An optional blob.
  public static func optional(_ value: [UInt8]?) -> Value { value.map { .blob($0) } ?? .null }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
