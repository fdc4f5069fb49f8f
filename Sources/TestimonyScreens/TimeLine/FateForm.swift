import CaseModel
import DeskKit

/// Setting what is known of a fate, and the event that it rests on. The program only proposes; a person sets it.
public struct FateForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// The case as it was when the form was opened.
  private var base: MissingCase
  /// The events of its time line.
  private let events: [TracingEvent]

  private static let fates = Fate.allCases.map { EntryField.Choice($0.rawValue, $0 == .unknown ? "not known" : $0.rawValue) }

  /// The form for a case.
  public init(_ file: CaseFile, today: Day) {
    base = file.missingCase
    events = file.events
    form = EntryForm(title: "Fate   \(file.row.number)  \(file.row.name)", groups: [])
    form.replaceGroups(groups(for: base.fate))
    form.setAll(values(of: base))
    settle(today: today)
  }

  /// `fate/<case>`.
  public var draftKey: String { "fate/\(base.id)" }

  private var fate: Fate? { form.chosen("fate").flatMap(Fate.init(rawValue:)) }
  private var basis: TracingEvent? { form.chosen("basis").flatMap { code in events.first { $0.id.description == code } } }

  /// Proposes the newest event that can carry the fate, and says where the chosen one cannot.
  public mutating func settle(today: Day) {
    let fate = fate ?? .unknown
    let wanted = groups(for: fate)
    if wanted != form.groups { form.replaceGroups(wanted) }
    guard fate != .unknown else {
      form.setProblem("fate", nil)
      return
    }
    if let likely = TimeLine.bases(of: fate, among: events).first { form.setDefault("basis", likely.id.description) }
    form.setProblem("fate", events.isEmpty ? "A fate rests on an event. Add the event to the time line first." : nil)
    var warning: String?
    if let basis, !TimeLine.carries(fate, basis) {
      warning = "“\(basis.kind.rawValue)” does not by itself mean “\(fate.rawValue)”. It is kept if you save."
    }
    form.setWarning("basis", warning)
  }

  /// The change that sets the fate; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let fate else { return nil }
    return TimeLine.setting(fate, restingOn: basis, of: base) ?? RecordChange([], why: "fate set")
  }

  /// Takes the register's state as the base where somebody else set the fate.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      guard case .missingCase(let current) = conflict.current, current.id == base.id else { continue }
      form.rebase(from: values(of: base), to: values(of: current))
      base = current
      form.setWarning("fate", "\(conflict.by) set: \(conflict.theirs.isEmpty ? "nothing" : conflict.theirs). Saving again keeps yours.")
    }
  }

  /// Says that it is set.
  public var savedWords: String { "Fate set: \(fate.map { $0 == .unknown ? "not known" : $0.rawValue } ?? "")." }

  private func values(of missing: MissingCase) -> [String: String] {
    ["fate": missing.fate.rawValue, "basis": missing.fateBasis?.description ?? ""]
  }

  /// Events that can carry the fate stand first, and a court's act is never offered: it changes the legal status alone.
  private func groups(for fate: Fate) -> [EntryGroup] {
    var fields = [EntryField("fate", "Fate", .choice(Self.fates, allowsOther: false), isNeeded: true)]
    if fate != .unknown, !events.isEmpty {
      let likely = TimeLine.bases(of: fate, among: events)
      let others = TimeLine.ordered(events).reversed().filter { event in
        !likely.contains(event) && ![.declaredDead, .declarationRevoked, .absenceCertificate].contains(event.kind)
          && event.certainty != .disproved
      }
      let choices = (likely + others).map { EntryField.Choice($0.id.description, TracingWords.line($0)) }
      fields.append(
        EntryField(
          "basis", "Rests on", .choice(choices, allowsOther: false), isNeeded: true, help: "The event of the time line that it rests on."))
    }
    return [EntryGroup("", fields)]
  }
}
