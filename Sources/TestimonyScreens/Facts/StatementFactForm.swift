import CaseModel
import DeskKit

/// Turning a statement into a fact of the case: when and where last seen, or an event of the time line. The statement stays its source.
public struct StatementFactForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// The statement.
  private let about: StatementAbout
  /// The case it becomes a fact of.
  private var file: CaseFile

  /// What is chosen where the case's own `last seen` takes the statement's day and place.
  private static let lastSeen = "case: last seen"

  /// The form for a statement about the person of a case.
  public init(_ about: StatementAbout, in file: CaseFile, today: Day) {
    self.about = about
    self.file = file
    let statement = about.statement
    let said = [statement.what, statement.when?.typed ?? "", statement.place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let choices = [EntryField.Choice(Self.lastSeen, "last seen of the case", keywords: "date place")] + EventFields.kinds
    form = EntryForm(
      title: "Fact from a statement   \(file.row.number)  \(file.row.name)",
      groups: [
        EntryGroup(
          "",
          [
            EntryField("said", "\(about.witness) said: \(said)", .note),
            EntryField("becomes", "Becomes", .choice(choices, allowsOther: false), isNeeded: true),
          ])
      ])
    form.set("becomes", StatementFact.proposedKind(statement).rawValue)
    settle(today: today)
  }

  /// `fact/<statement>`.
  public var draftKey: String { "fact/\(about.statement.id)" }

  /// Says what the case shows now, and where there is nothing to take over.
  public mutating func settle(today: Day) {
    guard form.chosen("becomes") == Self.lastSeen else {
      form.setProblem("becomes", nil)
      form.setWarning("becomes", nil)
      return
    }
    let isEmpty = StatementFact.lastSeen(about.statement, in: file) == nil
    form.setProblem("becomes", isEmpty ? "The statement names neither a day nor a place that the case does not show already." : nil)
    let shown = [file.missingCase.lastSeen?.typed, file.missingCase.lastSeenPlace].compactMap { $0 }.joined(separator: ", ")
    form.setWarning("becomes", shown.isEmpty ? nil : "The case shows \(shown) now. It is kept beside the new one.")
  }

  /// The change that makes the fact; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let chosen = form.chosen("becomes") else { return nil }
    if chosen == Self.lastSeen { return StatementFact.lastSeen(about.statement, in: file) }
    return TracingEvent.Kind(rawValue: chosen).map { StatementFact.event($0, about.statement, in: file.missingCase.id) }
  }

  /// Takes the register's state of the case as the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      guard case .missingCase(let current) = conflict.current, current.id == file.missingCase.id else { continue }
      file.missingCase = current
      form.setWarning("becomes", "\(conflict.by) wrote: \(conflict.theirs.isEmpty ? "nothing" : conflict.theirs).")
    }
  }

  /// Says what became of the statement.
  public var savedWords: String { "The statement is now a fact of the case, and its source." }

  /// The case's page.
  public func destination(_ saved: SavedChange) -> DeskLink? { .missingCase(file.missingCase.id) }
}
