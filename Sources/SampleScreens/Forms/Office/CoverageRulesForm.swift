import CaseModel
import DeskKit
import Kinship

/// The office's rules for coverage grades, as plain text: one row a line.
public struct CoverageRulesForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// False while the office goes by the standard table and has set nothing.
  private let isRecorded: Bool
  private var record: EditedRecord<OfficeSetting>

  static let fields = BoundFields<OfficeSetting>([.text("value", \.value)])

  /// The form of the rules; `setting` is what the office has set, `nil` for the standard table.
  public init(_ setting: OfficeSetting?, today: Day) {
    isRecorded = setting != nil
    let base = setting ?? OfficeSetting(id: .provisional(1), name: .coverageRules, value: CoverageTable.planning.text)
    form = EntryForm(title: "Coverage rules", groups: Self.groups)
    form.setAll(Self.fields.shown(base))
    record = EditedRecord(base, shownIn: form)
    settle(today: today)
  }

  /// `setting/coverage rules`.
  public var draftKey: String { "setting/coverage rules" }

  /// Reads the rules and says in which line what is wrong.
  public mutating func settle(today: Day) {
    record.reconcile(&form)
    var findings = FormFindings()
    record.add(to: &findings)
    do throws(CoverageRulesProblem) {
      _ = try CoverageTable(text: form.text("value"))
      if !record.touched(in: form).isEmpty {
        findings.warning("value", "Saving grades every case anew. The rules are a planning aid, no laboratory's judgement.")
      }
    } catch {
      findings.problem("value", Self.sentence(error))
    }
    findings.show(in: &form)
  }

  /// The first complaint, and how many more there are.
  private static func sentence(_ problem: CoverageRulesProblem) -> String {
    let first = problem.complaints.first?.sentence ?? "The rules cannot be read."
    let more = problem.complaints.count - 1
    return more > 0 ? "\(first) And \(NumberWords.count(more, "problem")) more." : first
  }

  /// Puts the standard table back.
  public mutating func press(button: String, today: Day) {
    form.set("value", CoverageTable.planning.text)
    settle(today: today)
  }

  /// The change that sets the rules; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let setting = record.read(form, Self.fields, today: today)
    if isRecorded { return RecordChange([.edit(.setting(setting), from: .setting(record.base))], why: "coverage rules changed") }
    guard setting != record.base else { return RecordChange([], why: "coverage rules set") }
    return RecordChange([.create(.setting(setting))], why: "coverage rules set")
  }

  /// Takes the setting as it is now for the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    guard case .setting(let current)? = conflicts.first?.current, current.id == record.base.id else { return }
    record.take(conflicts, current: current, Self.fields, &form)
  }

  /// Says that they hold.
  public var savedWords: String { "Coverage rules saved; every case is graded anew." }

  private static let groups = [
    EntryGroup(
      "",
      [
        EntryField("how", "One row a line: the donors, a colon, and the grade they reach; the best row met decides.", .note),
        EntryField("example", "1 parent + 2 siblings: complete    # a comment", .note),
        EntryField(
          "value", "Rules", .longText, isNeeded: true,
          help: "Grades: weak, minimum, good, complete. Donors: parents, children, children with their other parent, siblings."),
        EntryField("standard", "Put the standard table back", .button),
      ])
  ]
}
