import CaseModel
import DeskKit

/// A task about a sample or a consent: done, how, or given to somebody else.
public struct TaskForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  private var record: EditedRecord<OfficeTask>
  /// The day is proposed once; whoever empties it types another.
  private var derived = DerivedValues()

  static let fields = BoundFields<OfficeTask>([
    .day("done on", \.doneOn), .text("outcome", \.outcome), .text("owner", \.owner), .day("due", \.due), .text("details", \.details),
  ])

  /// The form of a task.
  public init(_ line: OfficeTaskLine, today: Day) {
    let about = [line.task.kind.rawValue, line.barcode, line.personName].filter { !$0.isEmpty }
    form = EntryForm(title: "Task   \(about.joined(separator: "   "))", groups: Self.groups(isDone: line.task.doneOn != nil))
    form.setAll(Self.fields.shown(line.task))
    form.set("done", line.task.doneOn == nil ? "" : "yes")
    record = EditedRecord(line.task, shownIn: form)
    settle(today: today)
  }

  /// `task/edit/<task>`.
  public var draftKey: String { "task/edit/\(record.base.id)" }

  /// Asks for the day once it is done, and says what is doubtful.
  public mutating func settle(today: Day) {
    form.replaceGroups(Self.groups(isDone: form.isYes("done")))
    record.reconcile(&form)
    form.replaceGroups(Self.groups(isDone: form.isYes("done")))
    if form.isYes("done"), record.base.doneOn == nil { derived.put(today.description, into: "done on", of: &form) }
    var findings = FormFindings()
    record.add(to: &findings)
    findings.past("done on", form, "The day on which it was done", today: today)
    if form.isYes("done"), form.filled("outcome") == nil {
      findings.warning("outcome", "Say how it was done, with the reference of the confirmation: somebody will ask.")
    }
    if !form.isYes("done"), record.base.doneOn == nil, record.touched(in: form).contains("due") {
      findings.due("due", form, today: today)
    }
    findings.show(in: &form)
  }

  /// The change that saves it; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    var task = record.read(form, Self.fields, today: today)
    if !form.isYes("done") { task.doneOn = nil }
    let why = task.doneOn != nil && record.base.doneOn == nil ? "task done" : "task changed"
    return RecordChange([.edit(.task(task), from: .task(record.base))], why: why)
  }

  /// Takes the task as it is now for the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    guard case .task(let current)? = conflicts.first?.current, current.id == record.base.id else { return }
    record.take(conflicts, current: current, Self.fields, &form)
    guard !record.touched(in: form).contains("done") else { return }
    form.set("done", current.doneOn == nil ? "" : "yes")
    record.follow("done", in: form)
  }

  /// Says whether it is done.
  public var savedWords: String { form.isYes("done") && record.base.doneOn == nil ? "Task done." : "Task saved." }

  private static func groups(isDone: Bool) -> [EntryGroup] {
    var fields = [EntryField("done", "Done", .yesNo)]
    if isDone { fields.append(EntryField("done on", "On", .day, isNeeded: true, help: "today, yesterday, -3 and 3.11.2026 work.")) }
    fields.append(EntryField("outcome", "Outcome", .longText, help: "How it was done, with the reference of the confirmation."))
    return [
      EntryGroup("", fields),
      EntryGroup(
        "The task",
        [
          EntryField("owner", "Who sees to it", isNeeded: true), EntryField("due", "Due", .day, help: "A day: in 2 weeks, +14, 12.1.2027."),
          EntryField("details", "Details", help: "With whom: the laboratory, the court; and anything else worth reading."),
        ]),
    ]
  }
}
