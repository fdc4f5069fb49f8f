import CaseModel
import DeskKit

/// Choosing which of several sources of a field is shown. Nothing is lost: what was shown stays beside it.
public struct ShownValueForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// The case.
  private var file: CaseFile

  /// The form for a case in which sources differ; `nil` where none do.
  public init?(_ file: CaseFile, today: Day) {
    self.file = file
    let choosable = file.sourcedValues.filter { ShownField(rawValue: $0.field) != nil }
    guard !choosable.isEmpty else { return nil }
    let choices = choosable.map { value in
      EntryField.Choice(
        value.id.description, "\(value.field): \(value.value)   \(SourceWords.of(value.source, known: file.sourceWords))")
    }
    form = EntryForm(
      title: "Which source is shown   \(file.row.number)  \(file.row.name)",
      groups: [EntryGroup("", [EntryField("shown", "Show", .choice(choices, allowsOther: false), isNeeded: true)])])
    settle(today: today)
  }

  /// `shown/<case>`.
  public var draftKey: String { "shown/\(file.missingCase.id)" }

  private var chosen: SourcedValue? { form.chosen("shown").flatMap { code in file.sourcedValues.first { $0.id.description == code } } }

  private func record(of value: SourcedValue) -> Record {
    value.kind == .person ? .person(file.person, file.names) : .missingCase(file.missingCase)
  }

  /// Says where the value is shown already, or cannot be.
  public mutating func settle(today: Day) {
    var problem: String?
    if let chosen, change(to: chosen, today: today) == nil {
      let isShown = ShownField(rawValue: chosen.field)?.value(in: record(of: chosen)) == chosen.value
      problem = isShown ? "This value is shown already." : "“\(chosen.value)” cannot be read as a date. Correct the date first."
    }
    form.setProblem("shown", problem)
  }

  private func change(to value: SourcedValue, today: Day) -> RecordChange? {
    SideBySide.choose(
      value, in: record(of: value), shownSource: file.sources[value.field], kept: file.sourcedValues, today: today)
  }

  /// The change that shows the chosen value; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let chosen else { return nil }
    return change(to: chosen, today: today)
  }

  /// Takes the register's state as the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      switch conflict.current {
      case .missingCase(let current) where current.id == file.missingCase.id: file.missingCase = current
      case .person(let current, let names) where current.id == file.person.id: (file.person, file.names) = (current, names)
      default: continue
      }
      form.setWarning("shown", "\(conflict.by) wrote: \(conflict.theirs.isEmpty ? "nothing" : conflict.theirs). Saving again keeps yours.")
    }
  }

  /// Says that it is chosen.
  public var savedWords: String { "The chosen value is shown; the other stays beside it." }
}
