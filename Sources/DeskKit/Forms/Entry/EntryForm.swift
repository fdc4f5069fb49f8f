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
    /// The text of a person field changed, and it wants persons of this name; answer with `receive`.
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
  public internal(set) var groups: [EntryGroup]
  /// Lines below the form that the user may act on.
  public var advice: [Advice] = [] {
    didSet { if let row = adviceRow { adviceRow = advice.isEmpty ? nil : min(row, advice.count - 1) } }
  }
  /// What stands over the lines of advice.
  public var adviceHeading = "Perhaps the same person:"
  /// A sentence about the last key, shown in place of the help until the next one: `This is the last field.`
  public internal(set) var notice: String?

  /// The group, counted from 0, that begins the right half where the form is wide enough for two; `nil` keeps it in one.
  public var besideGroup: Int?

  /// The fields of all groups.
  var fields: [EntryField]
  /// What the fields hold, by name; also of fields that the form does not have at the moment.
  var entries: [String: EntryValue] = [:]
  /// What a draft brought for fields that the form does not have yet.
  var waiting: [String: String] = [:]
  /// The field that has the cursor.
  var focusName = ""
  /// The list of choices, while it is open.
  var list: OpenList?
  /// The persons found last, and for what.
  var hits = PersonHits()
  /// Sentences of the owner, by field.
  var ownProblems: [String: String] = [:]
  var warnings: [String: String] = [:]
  /// Fields whose problems are shown: the cursor has left them, and nothing was typed in them since.
  var left: Set<String> = []
  /// True while a long text fills the form.
  var isFull = false
  /// The line of advice that has the cursor.
  var adviceRow: Int?
  /// The first line of the form on screen.
  var top = 0
  /// The same for the halves of a form that stands side by side.
  var halfTops = EntryTops()
  var history = EntryHistory()
  /// The day of the last key, from which relative dates count.
  var today = Day(number: 20_000)

  /// An empty form.
  public init(title: String, groups: [EntryGroup]) {
    self.title = title
    self.groups = groups
    fields = groups.flatMap(\.fields)
    for field in fields { entries[field.name] = EntryValue(for: field.kind) }
    focusName = fields.first { $0.kind.takesCursor }?.name ?? ""
  }

  /// The name of the field that has the cursor.
  public var focusedField: String { focusName }

  /// The list that is open at the moment belongs to the focused field.
  public var isListOpen: Bool { list != nil }

  /// Puts other fields in place, keeping values and cursor: a group grew, a category brought its fields along.
  ///
  /// What was typed in a field that goes away is kept, counts for nothing meanwhile, and is there again when the field comes back.
  public mutating func replaceGroups(_ groups: [EntryGroup]) {
    guard groups != self.groups else { return }
    let place = focusIndex
    self.groups = groups
    fields = groups.flatMap(\.fields)
    for field in fields {
      if entries[field.name] == nil { entries[field.name] = EntryValue(for: field.kind) }
      entries[field.name]?.fit(to: field.kind)
      if let kept = waiting.removeValue(forKey: field.name) { put(kept, into: field) }
    }
    refreshList()
    guard field(focusName)?.kind.takesCursor != true else { return }
    list = nil
    isFull = false
    let next = fields.dropFirst(place).first { $0.kind.takesCursor } ?? fields.last { $0.kind.takesCursor }
    focusName = next?.name ?? ""
  }

  /// Moves the cursor to a field.
  public mutating func focus(_ name: String) {
    guard name != focusName, field(name)?.kind.takesCursor == true else { return }
    if !focusName.isEmpty { leaveField() }
    focusName = name
    adviceRow = nil
    isFull = false
  }

  /// The field of a name, where the form has it.
  func field(_ name: String) -> EntryField? { fields.first { $0.name == name } }

  /// The place of the focused field among all fields; 0 where there is none.
  var focusIndex: Int { fields.firstIndex { $0.name == focusName } ?? 0 }

  /// The focused field.
  var focused: EntryField? { field(focusName) }
}

extension EntryField.Kind {
  /// False for lines that are only read.
  var takesCursor: Bool { self != .note }
}
