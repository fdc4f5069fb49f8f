import CaseModel
import DeskKit

/// How far the office has come with a relative who can give a sample.
public struct DonorForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  private let person: RecordID
  /// False where nothing is recorded of the relative as a donor yet.
  private let isRecorded: Bool
  private var record: EditedRecord<Donor>
  /// The day moves with the state until somebody types another.
  private var derived = DerivedValues()

  static let fields = BoundFields<Donor>([
    .word("state", \.state, otherwise: .identified), .day("since", \.since), .text("reason", \.reason), .optionalWord("health", \.health),
  ])

  /// The form for a relative; `donor` is what is recorded so far.
  public init(_ donor: Donor?, of person: RecordID, name: String, today: Day) {
    self.person = person
    isRecorded = donor != nil
    var base = donor ?? Donor(id: .provisional(1), person: person, state: .identified)
    if donor == nil { base.since = today }
    form = EntryForm(title: "Donor   \(name)", groups: Self.groups)
    form.setAll(Self.fields.shown(base))
    record = EditedRecord(base, shownIn: form)
    derived.put(form.text("since"), into: "since", of: &form)
    settle(today: today)
  }

  /// `donor/edit/<person>`.
  public var draftKey: String { "donor/edit/\(person)" }

  private var state: Donor.State { form.word("state") ?? record.base.state }

  /// Moves the day with the state, and asks for the reason of who cannot be counted on.
  public mutating func settle(today: Day) {
    record.reconcile(&form)
    if isRecorded {
      let since = state == record.base.state ? record.base.since?.description ?? "" : today.description
      derived.put(since, into: "since", of: &form)
    }
    var findings = FormFindings()
    record.add(to: &findings)
    findings.past("since", form, "The day since when this holds", today: today)
    if form.filled("reason") == nil, let words = Self.reasonWords(state) { findings.warning("reason", words) }
    if state == .sampled, record.base.state != .sampled {
      findings.warning("state", "Recording a sample sets this by itself, and keeps where the sample is.")
    }
    findings.show(in: &form)
  }

  /// The change that saves it; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    guard isRecorded else {
      let donor = Self.fields.read(form, onto: record.base, touched: nil, today: today)
      return RecordChange([.create(.donor(donor))], why: "donor recorded")
    }
    let donor = record.read(form, Self.fields, today: today)
    return RecordChange([.edit(.donor(donor), from: .donor(record.base))], why: "donor changed")
  }

  /// Takes the donor as recorded now for the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    guard case .donor(let current)? = conflicts.first?.current, current.id == record.base.id else { return }
    record.take(conflicts, current: current, Self.fields, &form)
  }

  /// Says that it is saved.
  public var savedWords: String { "Donor saved: \(state.rawValue)." }

  private static func reasonWords(_ state: Donor.State) -> String? {
    switch state {
    case .refused: "Say why, in the person's own words: it tells whether and how to ask again."
    case .untraceable: "Say where the person was looked for, so that nobody looks there again."
    default: nil
    }
  }

  private static let groups = [
    EntryGroup(
      "",
      [
        FormChoices.field(
          "state", "Stands at", Donor.State.self, isNeeded: true, help: "How far the office has come with this relative."),
        EntryField("since", "Since", .day, help: "today, yesterday, -3 and 3.11.2026 work."),
        EntryField("reason", "Why", help: "Why the person refused, cannot be found, or is waited for."),
        FormChoices.field("health", "Health", Donor.Health.self, help: "The old and the ill are asked first: the window closes."),
      ])
  ]
}
