/// One of a person's names, in one script, in its parts and as it was written.
public struct PersonName: Hashable, Sendable, Identifiable {
  /// What a name is to the person.
  public enum Kind: String, CaseIterable, Sendable {
    case current, birth, maiden, document, nickname, transliteration
  }

  /// The script a name is written in.
  public enum Script: String, CaseIterable, Sendable {
    case latin, cyrillic, russian, persian, armenian, other
  }

  /// The record's identity.
  public let id: RecordID
  /// Whose name it is.
  public var person: RecordID
  /// What the name is to the person.
  public var kind: Kind
  /// The script it is written in.
  public var script: Script
  /// Given name.
  public var given: String
  /// The father's given name, without a marker: required by GC IV Art. 138, and the best cheap discriminator.
  public var fathersName: String
  /// Surname.
  public var surname: String
  /// The patronymic marker as written: `oğlu`, `qızı`; empty for -ovich and -ovna, which are part of the father's name.
  public var marker: String
  /// The whole name as it stood in the source, where that differs from the parts in order.
  public var asWritten: String?

  /// A name from its parts.
  public init(
    id: RecordID, person: RecordID, kind: Kind = .current, script: Script = .latin, given: String, fathersName: String = "",
    surname: String, marker: String = "", asWritten: String? = nil
  ) {
    self.id = id
    self.person = person
    self.kind = kind
    self.script = script
    self.given = given
    self.fathersName = fathersName
    self.surname = surname
    self.marker = marker
    self.asWritten = asWritten
  }

  /// Surname, given name, father's name and marker: `Əliyev Rəşad Həsən oğlu`.
  public var full: String {
    [surname, given, fathersName, marker].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
