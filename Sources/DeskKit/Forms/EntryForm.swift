import CaseModel
import TerminalKit

/// A form that is filled in: fields in groups, typed, chosen and checked; nothing typed in it is ever lost.
///
/// It knows fields and keys, and nothing of records: a `RecordForm` makes it from a record and reads it back.
public struct EntryForm: Hashable, Sendable {
  /// What a key did, for whoever owns the form.
  public enum Outcome: Hashable, Sendable {
    case none
    /// A value changed.
    case changed(field: String)
    /// The person field wants persons of this name; answer with `receive`.
    case lookUp(field: String, text: String)
    /// Enter on a button.
    case pressed(field: String)
    /// F4 or Enter on a line of advice.
    case chose(advice: Int)
    /// F6: edit the text of the field in the user's own editor; answer with `set`.
    case editOutside(field: String)
    /// F9 or Ctrl-S.
    case save
    /// Esc: leave; the draft is kept.
    case leave
  }

  /// A line below the form that the user may act on: a person who is perhaps the same.
  public struct Advice: Hashable, Sendable {
    /// The line.
    public var words: String
    /// What the line says on its right, or in a second line.
    public var detail: String

    /// Advice from its parts.
    public init(_ words: String, detail: String = "") {
      self.words = words
      self.detail = detail
    }
  }

  /// The title.
  public var title: String
  /// The groups from top to bottom.
  public private(set) var groups: [EntryGroup]
  /// Lines below the form that the user may act on.
  public var advice: [Advice] = []

  /// An empty form.
  public init(title: String, groups: [EntryGroup]) {
    self.title = title
    self.groups = groups
  }

  /// The name of the field that has the cursor.
  public var focusedField: String { "" }

  /// The text of a field, without spaces around it, in NFC; empty where nothing was typed.
  public func text(_ name: String) -> String { "" }

  /// The text, or `nil` where nothing was typed.
  public func filled(_ name: String) -> String? { nil }

  /// The code chosen in a choice field, or the text typed where other words are allowed; `nil` where nothing was chosen.
  public func chosen(_ name: String) -> String? { nil }

  /// The codes chosen in a field of several choices, in the order of the choices.
  public func chosenSeveral(_ name: String) -> [String] { [] }

  /// Whether a yes-or-no field says yes.
  public func isYes(_ name: String) -> Bool { false }

  /// Whom a person field names.
  public func person(_ name: String) -> PersonChoice? { nil }

  /// Puts a value into a field: text, a code, codes with a line end between them, `yes`.
  public mutating func set(_ name: String, _ value: String) {}

  /// Puts a person into a field.
  public mutating func set(_ name: String, person: PersonChoice?) {}

  /// Puts a value into a field only where nothing was typed yet.
  public mutating func setDefault(_ name: String, _ value: String) {}

  /// Every value that is not empty, by field: what a draft keeps.
  public var values: [String: String] { [:] }

  /// Puts back what a draft kept. Fields that the form does not have yet are kept for when it has them.
  public mutating func restore(_ values: [String: String]) {}

  /// Puts other fields in place, keeping values and cursor: a group grew, a category brought its fields along.
  public mutating func replaceGroups(_ groups: [EntryGroup]) { self.groups = groups }

  /// Moves the cursor to a field.
  public mutating func focus(_ name: String) {}

  /// Says what is wrong with a field, as a sentence; `nil` where nothing is. A problem is shown once the cursor has left the field.
  public mutating func setProblem(_ name: String, _ sentence: String?) {}

  /// Says what is doubtful about a field, which does not keep the form from being saved.
  public mutating func setWarning(_ name: String, _ sentence: String?) {}

  /// What is wrong, by field, in the order of the form; needed fields that are empty are in it.
  public var problems: [(field: String, sentence: String)] { [] }

  /// Shows every problem, also those of fields not yet left, and goes to the first.
  public mutating func showProblems() {}

  /// Takes in a key. `area` is the size the form is drawn in.
  public mutating func press(_ key: Key, area: Size, today: Day) -> Outcome { .none }

  /// Takes in pasted text, as one step.
  public mutating func paste(_ text: String, area: Size, today: Day) -> Outcome { .none }

  /// Takes in a click.
  public mutating func click(_ place: Point, area: Rect) {}

  /// Takes in the persons found for a person field; an answer to an older text is dropped.
  public mutating func receive(_ people: [PersonHit], field: String, text: String) {}

  /// Draws the form.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool, today: Day) {}

  /// What the keys do now, for the footer: `Tab Next`, `F4 List`, `F9 Save`.
  public func hints(ascii: Bool) -> [(keys: String, words: String)] { [] }
}
