import CaseModel
import DeskKit

/// The fields of a contact, in the order in which a call is told: with whom, how, what was said, what follows; the rest has its defaults.
enum ContactFields {
  static let channels = [
    EntryField.Choice("phone", keywords: "call telephone zəng звонок"), .init("visit", keywords: "home ev визит"),
    .init("office", keywords: "came ofis офис"), .init("letter", keywords: "post məktub письмо"),
    .init("message", keywords: "sms mail mesaj сообщение"),
  ]
  static let directions = [
    EntryField.Choice("outgoing", "outgoing (we called, wrote or went)", keywords: "we"),
    .init("incoming", "incoming (they called, wrote or came)", keywords: "they"),
  ]
  /// What often comes of a contact; any other words do as well.
  static let outcomes = [
    "nobody reached", "will think about it", "agreed to give a sample", "refused to give a sample", "gave information", "sends a document",
    "asks to be called again", "no news",
  ].map { EntryField.Choice($0) }
  /// What is often to be done next.
  static let actions = [
    "call again", "visit", "take a sample", "take a testimony", "send a letter", "send a form", "answer the question",
  ].map { EntryField.Choice($0) }

  static func groups(_ subject: ContactSubject, isNew: Bool, isDone: Bool?) -> [EntryGroup] {
    var call = [
      EntryField(
        "with", "With", .person(suggestions: subject.people, allowsWords: true), isNeeded: true,
        help: "A member of the family, anyone in the register, or a name."),
      EntryField("channel", "How", .choice(channels, allowsOther: false), isNeeded: true),
      EntryField("direction", "Direction", .choice(directions, allowsOther: false), isNeeded: true),
      EntryField("summary", "What was said", .longText, isNeeded: true),
    ]
    if isNew, !subject.tasks.isEmpty {
      call.insert(
        EntryField(
          "follows", "Carries out", .choice(subject.tasks.map(task), allowsOther: false),
          help: "The action of an earlier contact that is done with this one."), at: 3)
    }
    var follows = [
      EntryField("outcome", "Outcome", .choice(outcomes, allowsOther: true)),
      EntryField("next", "Next action", .choice(actions, allowsOther: true)),
      EntryField("due", "Due", .day, help: "A day: in 2 weeks, +14, mon, 12.1.2027."),
    ]
    if isDone != nil { follows.append(EntryField("done", "Done", .yesNo)) }
    follows.append(EntryField("distress", "Distress noticed", .yesNo, help: "Say yes where somebody should ask how they are."))
    var record: [EntryField] = []
    if !subject.cases.isEmpty {
      record.append(
        EntryField("cases", "Concerns", .several(subject.cases.map(\.choice)), isNeeded: true))
    }
    record += [
      EntryField("on", "Date", .day, isNeeded: true, help: "today, yesterday, -3 and 3.11.2026 work."),
      EntryField("time", "Time", .time),
    ]
    return [EntryGroup("", call), EntryGroup("What follows", follows), EntryGroup("When and which cases", record)]
  }

  private static func task(_ contact: Contact) -> EntryField.Choice {
    let due = contact.nextActionDue.map { ", due \($0)" } ?? ""
    return EntryField.Choice(contact.id.description, "\(contact.nextAction ?? "")\(due)")
  }

  /// What the fields hold of a contact; the person is set apart, with the name.
  static func values(of contact: Contact) -> [String: String] {
    [
      "channel": contact.channel.rawValue, "direction": contact.direction.rawValue, "summary": contact.summary,
      "outcome": contact.outcome ?? "", "next": contact.nextAction ?? "", "due": contact.nextActionDue?.description ?? "",
      "done": contact.nextActionDone ? "yes" : "", "distress": contact.distressNoticed ? "yes" : "",
      "cases": contact.cases.map(\.description).joined(separator: "\n"), "on": contact.on.description,
      "time": contact.minutes.map(ClockWords.time) ?? "",
    ]
  }

  /// The form's fields by the names that conflicts use.
  static let logged = [
    "person": "with", "with whom": "with", "day": "on", "date": "on", "channel": "channel", "direction": "direction",
    "summary": "summary", "outcome": "outcome", "next action": "next", "next action due": "due", "next action done": "done",
    "distress noticed": "distress", "minutes": "time", "cases": "cases",
  ]
}
