import CaseModel
import DeskKit
import TerminalKit

/// A form on screen: the fields, its draft, and what the register said about them.
public struct OpenForm: Hashable, Sendable {
  /// Which form was asked for.
  public let request: FormRequest
  /// The key of its draft.
  public internal(set) var draftKey: String
  /// The form.
  public internal(set) var record: AnyRecordForm
  /// The family whose members are found first in person fields.
  var family: RecordID?
  /// The sources of the values that the record shows, and those side by side, for a form whose facts come from a source.
  var sources: [String: SourceReference] = [:]
  var sourcedValues: [SourcedValue] = []
  /// The persons whom the advice lines name.
  var likely: [LikelyPerson] = []
  /// The sketch they were looked for with.
  var sketch: PersonSketch?
  /// A sign of what the form showed when it was opened.
  var opened = ""
  /// True once something was typed.
  var isTouched = false
  /// True while what was typed is not in the draft.
  var isKeptPending = false
  /// True while a keeping is on its way or due.
  var isKeepingDue = false
  /// Keepings that are on their way to the register.
  var keepingsUnderWay = 0
  /// True where the last keeping failed: what was typed since is nowhere but on screen.
  var isKeepingFailed = false
  /// True once the user was told that leaving loses what was typed last.
  var isLossKnown = false
  /// True while the change is on its way to the register.
  var isSaving = false
  /// True once the user left, until the draft is on the disk.
  var isLeaving = false
  /// `draft kept 14:02:11`, once that is true.
  var status = ""

  init(request: FormRequest, draftKey: String, record: AnyRecordForm) {
    self.request = request
    self.draftKey = draftKey
    self.record = record
  }

  /// A change as the form's source tells it, where the form has one.
  func told(_ change: RecordChange) -> RecordChange {
    guard case .told(let source, _) = request else { return change }
    return change.told(by: source, sources: sources, kept: sourcedValues)
  }

  /// The draft as it is now.
  func draft(of user: String) -> Draft {
    let form = record.value.form
    var values = form.values
    values[Draft.cursor] = form.focusedField
    values[Draft.opened] = opened
    return Draft(key: draftKey, user: user, title: form.title, values: values)
  }
}
