import CaseModel
import DeskKit

/// How one field of a record is shown in a form and read back from it.
struct FieldBinding<Subject>: Sendable {
  /// The name of the field in the form. It is the field's name in the log too, so that a conflict finds its line.
  let name: String
  /// What the form shows.
  let show: @Sendable (Subject) -> String
  /// Puts what the form holds into the record.
  let read: @Sendable (inout Subject, EntryForm, Day) -> Void
}

extension FieldBinding {
  /// A text; an empty field is a text not recorded.
  static func text(_ name: String, _ path: any WritableKeyPath<Subject, String?> & Sendable) -> FieldBinding {
    FieldBinding(name: name, show: { $0[keyPath: path] ?? "" }, read: { record, form, _ in record[keyPath: path] = form.filled(name) })
  }

  /// A text that is never absent.
  static func text(_ name: String, _ path: any WritableKeyPath<Subject, String> & Sendable) -> FieldBinding {
    FieldBinding(name: name, show: { $0[keyPath: path] }, read: { record, form, _ in record[keyPath: path] = form.text(name) })
  }

  /// A text chosen from several or typed.
  static func chosenText(_ name: String, _ path: any WritableKeyPath<Subject, String?> & Sendable) -> FieldBinding {
    FieldBinding(name: name, show: { $0[keyPath: path] ?? "" }, read: { record, form, _ in record[keyPath: path] = form.chosen(name) })
  }

  /// A date as it is known, kept as typed.
  static func date(_ name: String, _ path: any WritableKeyPath<Subject, PartialDate?> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path]?.typed ?? "" },
      read: { record, form, today in record[keyPath: path] = form.date(name, today: today) })
  }

  /// One day.
  static func day(_ name: String, _ path: any WritableKeyPath<Subject, Day?> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path]?.description ?? "" },
      read: { record, form, today in record[keyPath: path] = form.day(name, today: today) })
  }

  /// One of the words of an enumeration; `otherwise` where nothing was chosen.
  static func word<Word: RawRepresentable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Subject, Word> & Sendable, otherwise: Word
  ) -> FieldBinding where Word.RawValue == String {
    FieldBinding(
      name: name, show: { $0[keyPath: path].rawValue },
      read: { record, form, _ in record[keyPath: path] = form.word(name) ?? otherwise })
  }

  /// Yes or no.
  static func yesNo(_ name: String, _ path: any WritableKeyPath<Subject, Bool> & Sendable) -> FieldBinding {
    FieldBinding(
      name: name, show: { $0[keyPath: path] ? "yes" : "" }, read: { record, form, _ in record[keyPath: path] = form.isYes(name) })
  }
}

extension EntryForm {
  /// The value of an enumeration chosen in a field.
  func word<Word: RawRepresentable>(_ name: String) -> Word? where Word.RawValue == String {
    chosen(name).flatMap { Word(rawValue: $0) }
  }
}
