/// A form that was begun and not saved: kept in the register as it is typed, offered again after a crash, a power cut or by choice.
public struct Draft: Hashable, Sendable {
  /// Under this name the values hold the field that had the cursor, so that work goes on where it stopped.
  public static let cursor = "cursor"
  /// Under this name the values hold a sign of what the form showed when it was opened: another sign means that the record was changed.
  public static let opened = "opened"

  /// True for a name in the values that stands for no field.
  public static func isMark(_ name: String) -> Bool { name == cursor || name == opened }

  /// Which form this is: `contact/new/<case>`, `person/edit/<person>`. The same form finds its draft by it.
  public var key: String
  /// Whose draft it is.
  public var user: String
  /// What the form is about, in words: `New contact  BRD-2026-00042`.
  public var title: String
  /// Milliseconds since 1970 at which it was last kept.
  public var keptAt: Int
  /// What was typed, by the name of the field. A value may be long.
  public var values: [String: String]

  /// A draft from its parts.
  public init(key: String, user: String, title: String, keptAt: Int = 0, values: [String: String]) {
    self.key = key
    self.user = user
    self.title = title
    self.keptAt = keptAt
    self.values = values
  }
}
