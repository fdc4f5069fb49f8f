import CaseModel
import DeskKit

/// Taking a consent back: what was shared in reliance on it, and the tasks that are opened so that it is called back.
public struct WithdrawalForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  private var file: ConsentFile
  private let owner: String
  private var meanwhile = MeanwhileWords()
  /// What is proposed; the days are those of the fields.
  private var proposals: [ConsentWithdrawal.Proposal]

  /// The withdrawal of a consent; `owner` is who answers for the tasks unless somebody else is named.
  public init(_ file: ConsentFile, owner: String, today: Day) {
    self.file = file
    self.owner = owner
    proposals = Self.proposals(file, owner: owner, today: today)
    form = EntryForm(title: "Withdraw consent to \(file.consent.purpose.rawValue)   \(file.personName)", groups: [])
    lay()
    form.setAll([
      "withdrawn on": today.description, "withdrawn by": file.consent.givenBy ?? file.personName, "owner": owner,
    ])
    for proposal in proposals {
      form.set(Self.opens(proposal), proposal.isAdvised ? "yes" : "")
      form.set(Self.due(proposal), proposal.task.due?.description ?? "")
    }
    settle(today: today)
  }

  /// `consent/withdraw/<consent>`.
  public var draftKey: String { "consent/withdraw/\(file.consent.id)" }

  /// Shows the due day of each task that is opened, and says what cannot be.
  public mutating func settle(today: Day) {
    lay()
    var findings = FormFindings()
    meanwhile.add(to: &findings)
    findings.past("withdrawn on", form, "The day of a withdrawal", today: today)
    if let on = form.day("withdrawn on", today: today), on < file.consent.on {
      findings.problem("withdrawn on", "The consent was given only on \(file.consent.on).")
    }
    if file.consent.state != .given {
      findings.problem("withdrawn on", "This consent is \(file.consent.state.rawValue), so there is nothing to withdraw.")
    }
    for proposal in proposals { findings.due(Self.due(proposal), form, today: today) }
    findings.show(in: &form)
  }

  /// The change that withdraws the consent and opens the tasks; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let on = form.day("withdrawn on", today: today) else { return nil }
    let tasks = proposals.filter { form.isYes(Self.opens($0)) }.map { proposal -> OfficeTask in
      var task = proposal.task
      task.owner = form.filled("owner") ?? owner
      task.due = form.day(Self.due(proposal), today: today)
      return task
    }
    return ConsentWithdrawal(file).change(on: on, by: form.filled("withdrawn by"), why: form.filled("why"), tasks: tasks)
  }

  /// Takes the consent as it is now for the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      guard case .consent(let current) = conflict.current, current.id == file.consent.id else { continue }
      file.consent = current
      meanwhile.take(conflict, at: "withdrawn on")
    }
  }

  /// Says that it is withdrawn and how many tasks were opened.
  public var savedWords: String {
    let count = proposals.count { form.isYes(Self.opens($0)) }
    return "Consent withdrawn; \(count == 0 ? "no task opened" : NumberWords.count(count, "task") + " opened")."
  }

  /// Named by what the task is about, so that a draft finds it again where samples came or went meanwhile.
  private static func opens(_ proposal: ConsentWithdrawal.Proposal) -> String { "opens.\(about(proposal))" }
  private static func due(_ proposal: ConsentWithdrawal.Proposal) -> String { "due.\(about(proposal))" }

  private static func about(_ proposal: ConsentWithdrawal.Proposal) -> String {
    "\(proposal.task.kind.rawValue).\(proposal.task.sample?.description ?? proposal.task.details ?? "")"
  }

  private static func proposals(_ file: ConsentFile, owner: String, today: Day) -> [ConsentWithdrawal.Proposal] {
    ConsentWithdrawal(file).proposals(owner: owner, due: Day(number: today.number + OfficeTask.usualDays))
  }

  private mutating func lay() {
    let who = EntryGroup(
      "",
      [
        EntryField("withdrawn on", "On", .day, isNeeded: true, help: "The day on which the person said so."),
        EntryField("withdrawn by", "Who withdrew it", help: "The person, or who decides for him or her."),
        EntryField("why", "Why", help: "Nobody has to give a reason."),
      ])
    form.replaceGroups([who, shared, tasks])
  }

  private var shared: EntryGroup {
    let lines = file.shared.map { "\($0.sample.barcode)  \($0.words)\($0.on.map { ", \(DayWords.short($0))" } ?? "")" }
    let most = 8
    var notes = lines.isEmpty ? ["Nothing left the office in reliance on this consent."] : Array(lines.suffix(most))
    if lines.count > most { notes.insert("\(lines.count - most) before; the page of the consent lists them all.", at: 0) }
    return EntryGroup("Shared so far", notes.enumerated().map { EntryField("shared.\($0.offset)", $0.element, .note) })
  }

  private var tasks: EntryGroup {
    guard !proposals.isEmpty else {
      return EntryGroup("What follows", [EntryField("nothing", "Nothing has to be called back: no sample rests on it.", .note)])
    }
    var fields = proposals.flatMap { proposal -> [EntryField] in
      let opens = EntryField(
        Self.opens(proposal), label(proposal), .yesNo, help: "Opens the task: \(proposal.task.kind.rawValue)\(details(proposal)).")
      return form.isYes(Self.opens(proposal)) ? [opens, EntryField(Self.due(proposal), "  by", .day)] : [opens]
    }
    fields.append(EntryField("owner", "Who sees to it", help: "Who answers for the tasks."))
    return EntryGroup("What follows", fields)
  }

  private func label(_ proposal: ConsentWithdrawal.Proposal) -> String {
    switch proposal.task.kind {
    case .recallSample: "Recall \(proposal.barcode)"
    case .destroySample: "Destroy \(proposal.barcode)"
    case .deleteProfile: "Delete profile \(proposal.barcode)"
    case .tellRecipient: "Tell \(proposal.task.details ?? "the recipient")"
    case .collectAgain: proposal.task.kind.rawValue
    }
  }

  private func details(_ proposal: ConsentWithdrawal.Proposal) -> String {
    let about = [proposal.barcode, proposal.task.details ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return about.isEmpty ? "" : ": \(about)"
  }
}
