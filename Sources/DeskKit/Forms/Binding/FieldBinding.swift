import CaseModel

/// How one field of a record is shown in a form and read back from it.
public struct FieldBinding<Subject>: Sendable {
  /// The name of the field in the form. It is the field's name in the log too, so that a conflict finds its line.
  public let name: String
  /// What the form shows.
  public let show: @Sendable (Subject) -> String
  /// Puts what the form holds into the record.
  public let read: @Sendable (inout Subject, EntryForm, Day) -> Void

  /// A binding from its parts.
  public init(
    name: String, show: @escaping @Sendable (Subject) -> String, read: @escaping @Sendable (inout Subject, EntryForm, Day) -> Void
  ) {
    self.name = name
    self.show = show
    self.read = read
  }
}

extension FieldBinding {
  /// A text; an empty field is a text not recorded.
  public static func text(_ name: String, _ path: any WritableKeyPath<Subject, String?> & Sendable) -> FieldBinding {
    FieldBinding(name: name, show: { $0[keyPath: path] ?? "" }, read: { record, form, _ in record[keyPath: path] = form.filled(name) })
  }

  /// A text that is never absent.
  public static func text(_ name: String, _ path: any WritableKeyPath<Subject, String> & Sendable) -> FieldBinding {
    FieldBinding(name: name, show: { $0[keyPath: path] }, read: { record, form, _ in record[keyPath: path] = form.text(name) })
  }

  /// A text chosen from several or typed.
  public static func chosenText(_ name: String, _ path: any WritableKeyPath<Subject, String?> & Sendable) -> FieldBinding {
    FieldBinding(name: name, show: { $0[keyPath: path] ?? "" }, read: { record, form, _ in record[keyPath: path] = form.chosen(name) })
  }

  /// A date as it is known, kept as typed.
  public static func date(_ name: String, _ path: any WritableKeyPath<Subject, PartialDate?> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path]?.typed ?? "" },
      read: { record, form, today in record[keyPath: path] = form.date(name, today: today) })
  }

  /// One day.
  public static func day(_ name: String, _ path: any WritableKeyPath<Subject, Day?> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path]?.description ?? "" },
      read: { record, form, today in record[keyPath: path] = form.day(name, today: today) })
  }

  /// One of the words of an enumeration; `otherwise` where nothing was chosen.
  public static func word<Word: RawRepresentable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Subject, Word> & Sendable, otherwise: Word
  ) -> FieldBinding where Word.RawValue == String {
    FieldBinding(
      name: name, show: { $0[keyPath: path].rawValue },
      read: { record, form, _ in record[keyPath: path] = form.word(name) ?? otherwise })
  }

  /// One of the words of an enumeration, or none.
  public static func optionalWord<Word: RawRepresentable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Subject, Word?> & Sendable
  ) -> FieldBinding where Word.RawValue == String {
    FieldBinding(
      name: name, show: { $0[keyPath: path]?.rawValue ?? "" }, read: { record, form, _ in record[keyPath: path] = form.word(name) })
  }

  /// A whole number, or none.
  public static func number(_ name: String, _ path: any WritableKeyPath<Subject, Int?> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path].map(String.init) ?? "" },
      read: { record, form, _ in record[keyPath: path] = form.number(name) })
  }

  /// Yes or no.
  public static func yesNo(_ name: String, _ path: any WritableKeyPath<Subject, Bool> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path] ? "yes" : "" }, read: { record, form, _ in record[keyPath: path] = form.isYes(name) })
  }
}

extension EntryForm {
  /// The value of an enumeration chosen in a field.
  public func word<Word: RawRepresentable>(_ name: String) -> Word? where Word.RawValue == String {
    chosen(name).flatMap { Word(rawValue: $0) }
  }
}
