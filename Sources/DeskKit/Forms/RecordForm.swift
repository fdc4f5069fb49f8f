import CaseModel
import TerminalKit

/// A form that makes or changes a record: fields from the record, and back from the fields a change for the register.
public protocol RecordForm: Hashable, Sendable {
  /// The fields.
  var form: EntryForm { get set }
  /// Which form this is, so that it finds its draft again: `contact/new/<family>`, `person/edit/<person>`.
  var draftKey: String { get }
  /// The person to compare with those of the register while a name is typed; `nil` where no name is typed.
  var sketch: PersonSketch? { get }
  /// What the form does when a line of advice was chosen: usually to name a person of the register instead of making a new one.
  mutating func take(_ likely: LikelyPerson)
  /// Sets what follows from the values: fields that come and go, problems, warnings. Called after every change and once at the start.
  mutating func settle(today: Day)
  /// Does what a button of the form says.
  mutating func press(button: String, today: Day)
  /// The change that saves the form; `nil` while there are problems, which the form then shows.
  func change(today: Day) -> RecordChange?
  /// Takes note of a conflict: the record as it is now becomes the base, and the fields concerned say what the other person wrote.
  mutating func take(_ conflicts: [FieldConflict])
  /// The words said once it is saved: `Contact saved.`
  var savedWords: String { get }
  /// Where to go once it is saved; `nil` stays where the user was.
  func destination(_ saved: SavedChange) -> DeskLink?
}

extension RecordForm {
  /// No name is typed.
  public var sketch: PersonSketch? { nil }
  /// Nothing follows.
  public mutating func take(_ likely: LikelyPerson) {}
  /// The form has no buttons.
  public mutating func press(button: String, today: Day) {}
  /// The user stays where he was.
  public func destination(_ saved: SavedChange) -> DeskLink? { nil }
}
