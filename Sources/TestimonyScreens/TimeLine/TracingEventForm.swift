import CaseModel
import DeskKit

/// One event on the way of a missing person, as one source has it.
public struct TracingEventForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// The event as it was when the form was opened; a new one has a provisional identity.
  private var base: TracingEvent
  /// What testimonies and contacts may be named as the source.
  private let sources: [EntryField.Choice]
  /// When the missing person was born: nothing happened before.
  private let born: PartialDate?

  /// A new event on a case's time line.
  public init(_ file: CaseFile, today: Day) {
    self.init(
      TracingEvent(id: .provisional(1), missingCase: file.missingCase.id, kind: .lastSeen), in: file, title: "New event", today: today)
    form.set("kind", "")
    settle(today: today)
  }

  /// The form that changes an event of a case's time line.
  public init(editing event: TracingEvent, in file: CaseFile, today: Day) {
    self.init(event, in: file, title: "Event", today: today)
    settle(today: today)
  }

  private init(_ event: TracingEvent, in file: CaseFile, title: String, today: Day) {
    base = event
    born = file.person.born
    sources = SourceChoices.all(in: file, naming: event.source)
    form = EntryForm(title: "\(title)   \(file.row.number)  \(file.row.name)", groups: [])
    form.replaceGroups(groups(movesTo: EventFields.movesTo(event.kind)))
    form.setAll(EventFields.values(of: event))
  }

  private var isNew: Bool { base.id.isProvisional }

  /// `event/new/<case>` or `event/edit/<event>`.
  public var draftKey: String { isNew ? "event/new/\(base.missingCase)" : "event/edit/\(base.id)" }

  /// Asks for the destination of who was moved, and says what cannot be.
  public mutating func settle(today: Day) {
    let kind = form.chosen("kind").flatMap(TracingEvent.Kind.init(rawValue:))
    let wanted = groups(movesTo: kind.map(EventFields.movesTo) ?? (form.filled("destination") != nil))
    if wanted != form.groups { form.replaceGroups(wanted) }
    let date = form.date("date", today: today)
    var problem: String?
    if date?.earliest.map({ $0 > today }) == true { problem = "An event cannot be after today." }
    if let date, let born, date.definitelyBefore(born) { problem = "The person was born only \(born.typed)." }
    form.setProblem("date", problem)
    form.setWarning("source", form.filled("source") == nil ? "Every fact should name where it is known from." : nil)
  }

  /// The change that saves the event; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let kind = form.chosen("kind").flatMap(TracingEvent.Kind.init(rawValue:)) else { return nil }
    var event = base
    event.kind = kind
    event.date = form.date("date", today: today)
    event.place = form.filled("place")
    event.destination = EventFields.movesTo(kind) ? form.filled("destination") : nil
    event.details = form.filled("details")
    event.source = form.chosen("source").flatMap { SourceReference(logged: $0) }
    event.certainty = form.chosen("certainty").flatMap(Relationship.Certainty.init(rawValue:)) ?? .asserted
    if isNew { return RecordChange([.create(.tracingEvent(event))], why: "event recorded", source: event.source) }
    let steps: [RecordChange.Step] = event == base ? [] : [.edit(.tracingEvent(event), from: .tracingEvent(base))]
    return RecordChange(steps, why: "event changed", source: event.source)
  }

  /// Takes the register's state as the base where somebody else changed the same event.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      guard case .tracingEvent(let current) = conflict.current, current.id == base.id else { continue }
      form.rebase(from: EventFields.values(of: base), to: EventFields.values(of: current))
      base = current
      form.setWarning(
        conflict.field, "\(conflict.by) wrote: \(conflict.theirs.isEmpty ? "nothing" : conflict.theirs). Saving again keeps yours.")
    }
  }

  /// Says that it is saved.
  public var savedWords: String { isNew ? "Event added to the time line." : "Event saved." }

  private func groups(movesTo: Bool) -> [EntryGroup] {
    var what = [
      EntryField("kind", "What happened", .choice(EventFields.kinds, allowsOther: false), isNeeded: true),
      EntryField("date", "When", .date), EntryField("place", movesTo ? "From" : "Where"),
    ]
    if movesTo { what.append(EntryField("destination", "To")) }
    what.append(EntryField("details", "Details", .longText))
    return [
      EntryGroup("", what),
      EntryGroup(
        "Where it is known from",
        [
          EntryField(
            "source", "Source", .choice(sources, allowsOther: true), help: "A testimony or contact of this case, or a paper in words."),
          EntryField("certainty", "Certainty", .choice(EventFields.certainties, allowsOther: false), isNeeded: true),
        ]),
    ]
  }
}
