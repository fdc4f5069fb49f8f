import CaseModel
import DeskKit

/// The log entry of an exchange with a relative or witness. Made so that a call takes few keys: who, how and when are filled in.
public struct ContactForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// What the contact is about.
  public let subject: ContactSubject
  /// Who writes it.
  private let worker: String
  /// The contact as it was when the form was opened; `nil` for a new one.
  private var base: Contact?
  /// What is left to do afterwards.
  private let plan: DayPlan?

  /// A new contact. `minutes` is the time of day now, in minutes after midnight; `task` is the contact whose next action it carries out,
  /// and `plan` the day from which the next task is offered.
  public init(
    _ subject: ContactSubject, by worker: String, today: Day, minutes: Int?, carryingOut task: Contact? = nil, plan: DayPlan? = nil
  ) {
    var subject = subject
    if let task {
      subject.tasks = [task] + subject.tasks.filter { $0.id != task.id }
    }
    self.subject = subject
    self.worker = worker
    self.plan = plan
    form = EntryForm(
      title: "New contact   \(subject.title)", groups: ContactFields.groups(subject, isNew: true, isDone: nil))
    let spokenWith = task?.person.flatMap { id in subject.people.first { $0.id == id } }
    if let person = spokenWith ?? subject.person {
      form.set("with", person: .person(person.id, name: person.name))
    } else if let words = task?.withWhom {
      form.set("with", person: .words(words))
    }
    form.set("channel", "phone")
    form.set("direction", "outgoing")
    form.set("on", today.description)
    if let minutes { form.set("time", ClockWords.time(minutes)) }
    let concerned = task.map(\.cases).flatMap { $0.isEmpty ? nil : $0 } ?? subject.cases.map(\.id)
    form.set("cases", concerned.map(\.description).joined(separator: "\n"))
    if let task { form.set("follows", task.id.description) }
    settle(today: today)
  }

  /// The form that changes a contact. `file` holds the names to show.
  public init(editing file: ContactFile, subject: ContactSubject, today: Day) {
    let contact = file.contact
    var subject = subject
    let known = Set(subject.cases.map(\.id))
    subject.cases += file.cases.filter { !known.contains($0.id) }.map { CaseChoice($0) }
    self.subject = subject
    worker = contact.by
    plan = nil
    base = contact
    form = EntryForm(
      title: "Contact of \(contact.on)   \(subject.title)",
      groups: ContactFields.groups(subject, isNew: false, isDone: contact.nextAction == nil ? nil : contact.nextActionDone))
    if let id = contact.person {
      form.set("with", person: .person(id, name: file.personName ?? "name not known"))
    } else if let words = contact.withWhom {
      form.set("with", person: .words(words))
    }
    form.setAll(ContactFields.values(of: contact))
    settle(today: today)
  }

  /// `contact/new/<family>` or `contact/edit/<contact>`.
  public var draftKey: String { base.map { "contact/edit/\($0.id)" } ?? "contact/new/\(subject.key)" }

  /// Says what cannot be and what is doubtful.
  public mutating func settle(today: Day) {
    let on = form.day("on", today: today)
    form.setProblem("on", on.map { $0 > today } == true ? "A contact cannot be in the future. What is planned is a next action." : nil)
    let due = form.day("due", today: today)
    form.setProblem("due", due != nil && form.filled("next") == nil ? "Say what is to be done by then, or clear the day." : nil)
    form.setWarning("due", due.map { $0 < today } == true && base == nil ? "This day is over: the action is late at once." : nil)
  }

  /// The change that logs the contact, or edits it; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let contact = contact(today: today) else { return nil }
    if let base {
      guard contact != base else { return RecordChange([], why: "contact changed") }
      return RecordChange([.edit(.contact(contact), from: .contact(base))], why: "contact changed")
    }
    return contact.logging(follows: followed)
  }

  /// The contact whose next action is carried out.
  private var followed: Contact? {
    form.chosen("follows").flatMap { code in subject.tasks.first { $0.id.description == code } }
  }

  private func contact(today: Day) -> Contact? {
    guard let on = form.day("on", today: today), let channel = form.chosen("channel").flatMap(Contact.Channel.init(rawValue:)),
      let direction = form.chosen("direction").flatMap(Contact.Direction.init(rawValue:))
    else { return nil }
    var contact = base ?? Contact(id: .provisional(1), on: on, channel: channel, direction: direction, by: worker, summary: "")
    contact.on = on
    contact.channel = channel
    contact.direction = direction
    contact.summary = form.text("summary")
    contact.family = base.map(\.family) ?? subject.family
    (contact.person, contact.withWhom) =
      switch form.person("with") {
      case .person(let id, _): (id, nil)
      case .words(let words): (nil, words)
      case nil: (nil, nil)
      }
    contact.outcome = form.filled("outcome")
    contact.nextAction = form.filled("next")
    contact.nextActionDue = form.day("due", today: today)
    contact.nextActionDone = contact.nextAction != nil && form.isYes("done")
    contact.distressNoticed = form.isYes("distress")
    contact.minutes = form.minutes("time")
    if !subject.cases.isEmpty { contact.cases = form.chosenSeveral("cases").compactMap { RecordID(description: $0) } }
    return contact
  }

  /// Takes the register's state as the base where somebody else changed the same contact.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      guard case .contact(let current) = conflict.current, let old = base, current.id == old.id else { continue }
      form.rebase(from: ContactFields.values(of: old), to: ContactFields.values(of: current))
      base = current
      guard let name = ContactFields.logged[conflict.field] else { continue }
      form.setWarning(name, "\(conflict.by) wrote: \(conflict.theirs.isEmpty ? "nothing" : conflict.theirs). Saving again keeps yours.")
    }
  }

  /// Says that it is saved, and what is to be done next.
  public var savedWords: String {
    guard let followed else { return "Contact saved." }
    let done = "Contact saved; “\(followed.nextAction ?? "the action")” is done."
    return nextTask.map { "\(done) Next: \($0.contact.nextAction ?? ""), \($0.personName.isEmpty ? $0.familyName : $0.personName)." }
      ?? done
  }

  /// What to offer once this contact is saved: the task after the one it carries out.
  public var nextTask: DayPlan.Task? { followed.flatMap { plan?.next(after: $0.id) } }

  /// The next task's page where the contact carried out one of the day's; otherwise the user stays where he was.
  public func destination(_ saved: SavedChange) -> DeskLink? { nextTask.map { .contact($0.id) } }
}
