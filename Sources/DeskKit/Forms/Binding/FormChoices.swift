import CaseModel

/// The words to choose from in the forms.
public enum FormChoices {
  /// The words of an enumeration; `unknown` stands last, as `not known`.
  public static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type, _ words: (Word) -> String? = { _ in nil })
    -> [EntryField
    .Choice]
  where Word.RawValue == String {
    let choices = type.allCases.map { word in
      EntryField.Choice(word.rawValue, words(word) ?? (word.rawValue == "unknown" ? "not known" : word.rawValue))
    }
    return choices.filter { $0.code != "unknown" } + choices.filter { $0.code == "unknown" }
  }

  /// A field of one of the words of an enumeration.
  public static func field<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ label: String, _ type: Word.Type, isNeeded: Bool = false, help: String = "", words: (Word) -> String? = { _ in nil }
  ) -> EntryField where Word.RawValue == String {
    EntryField(name, label, .choice(self.words(type, words), allowsOther: false), isNeeded: isNeeded, help: help)
  }

  /// A field of usual words beside which any other may be typed.
  public static func open(_ name: String, _ label: String, _ usual: [String], help: String = "") -> EntryField {
    EntryField(name, label, .choice(usual.map { EntryField.Choice($0) }, allowsOther: true), help: help)
  }

  /// Whether a person lives, as an answer.
  public static func words(_ life: Person.Life) -> String {
    switch life {
    case .alive: "yes"
    case .dead: "no"
    case .unknown: "not known"
    }
  }

  /// The script of a name.
  public static func words(_ script: PersonName.Script) -> String {
    switch script {
    case .latin: "Latin"
    case .cyrillic: "Azerbaijani Cyrillic"
    case .russian: "Russian"
    case .persian: "Persian script"
    case .armenian: "Armenian"
    case .other: "other script"
    }
  }
}
