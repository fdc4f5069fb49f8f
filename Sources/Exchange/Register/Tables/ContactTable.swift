import CaseModel

/// contacts.csv
enum ContactTable {
  private static let channels: [String: Contact.Channel] = [
    "telephone": .phone, "call": .phone, "home visit": .visit, "in person": .visit, "mail": .letter, "email": .message, "sms": .message,
  ]
  private static let directions: [String: Contact.Direction] = ["out": .outgoing, "in": .incoming]

  static let table = Table<ContactEntry>(
    kind: .contacts,
    columns: [
      Column("date", "day of the contact", or: ["on", "day"], { $0.contact.on = try $1.day() }, { $0.contact.on.description }),
      Column("family", "number of the family", { $0.familyReference = $1.text }, { $0.familyReference }),
      Column("person", "reference of the person spoken with", { $0.personReference = $1.text }, { $0.personReference }),
      Column(
        "channel", "visit, phone, office, letter, message", { $0.contact.channel = try $1.choice(channels) },
        { $0.contact.channel.rawValue }),
      Column(
        "direction", "outgoing, incoming; empty: outgoing", { $0.contact.direction = try $1.choice(directions) },
        { $0.contact.direction.rawValue }),
      Column("by", "the worker", or: ["worker"], { $0.contact.by = $1.text }, { $0.contact.by }),
      Column("summary", "what was said", { $0.contact.summary = $1.text }, { $0.contact.summary }),
      Column("outcome", "what came of it", { $0.contact.outcome = $1.text }, { $0.contact.outcome }),
      Column("next_action", "what is to be done next", { $0.contact.nextAction = $1.text }, { $0.contact.nextAction }),
      Column(
        "next_action_due", "by which day", or: ["due"], { $0.contact.nextActionDue = try $1.day() },
        { $0.contact.nextActionDue?.description }),
      Column(
        "next_action_done", "yes once it is done", or: ["done"], { $0.contact.nextActionDone = try $1.flag() },
        { $0.contact.nextActionDone ? "yes" : nil }),
      Column(
        "distress_noticed", "yes where the worker noticed distress", or: ["distress"], { $0.contact.distressNoticed = try $1.flag() },
        { $0.contact.distressNoticed ? "yes" : nil }),
    ],
    needed: [["date"], ["channel"], ["family", "person"]],
    start: { _ in
      ContactEntry(contact: Contact(id: .unassigned, on: Day(number: 0), channel: .office, direction: .outgoing, by: "", summary: ""))
    },
    finish: { entry throws(CellProblem) in .contact(entry) },
    open: { if case .contact(let entry) = $0 { entry } else { nil } })
}
