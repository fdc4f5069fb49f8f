import CaseModel
import DeskKit
import TerminalKit

/// The page of a contact: what was said with whom, which cases it concerns, and what follows from it.
extension RecordDocuments {
  /// Makes the page.
  public static func contact(_ file: ContactFile, today: Day) -> Document {
    let contact = file.contact
    var page = Document(title: "Contact of \(contact.on)")
    page.heading("Contact")
    page.fact("When", when(contact, today: today))
    page.fact("How", "\(contact.channel.rawValue), \(contact.direction.rawValue)")
    if let id = contact.person {
      page.fact("With", file.personName ?? "name not known", link: .person(id))
    } else {
      page.factIfKnown("With", contact.withWhom)
    }
    if let id = contact.family { page.fact("Family file", file.familyName ?? "family", link: .family(id)) }
    for (place, row) in file.cases.enumerated() {
      page.fact(place == 0 ? "Concerns" : "", "\(row.number)  \(row.name)", .missing, link: .missingCase(row.id))
    }
    page.fact("By", contact.by)
    if contact.distressNoticed { page.fact("Distress", "! noticed", .problem) }
    page.heading("What was said")
    page.paragraph(contact.summary)
    page.heading("What follows")
    page.fact("Outcome", contact.outcome ?? "not recorded")
    page.fact("Next action", contact.nextAction ?? "none")
    addDue(contact, today: today, into: &page)
    if let task = file.follows {
      page.fact("Carried out", task.nextAction ?? "the contact of \(task.on)", link: .contact(task.id))
    }
    for later in file.followedBy {
      page.fact("Carried out by", "\(later.channel.rawValue) of \(later.on)", link: .contact(later.id))
    }
    return page
  }

  private static func when(_ contact: Contact, today: Day) -> String {
    let ago = contact.on == today ? "today" : contact.on < today ? "\(DayWords.since(contact.on, today: today)) ago" : "in the future"
    return [DayWords.long(contact.on), contact.minutes.map(ClockWords.time), ago].compactMap { $0 }.joined(separator: ", ")
  }

  private static func addDue(_ contact: Contact, today: Day, into page: inout Document) {
    guard contact.nextAction != nil || contact.nextActionDue != nil else { return }
    guard let due = contact.nextActionDue else {
      page.fact("Due", contact.nextActionDone ? "done" : "no day is set", contact.nextActionDone ? .done : .text)
      return
    }
    let isLate = due < today && !contact.nextActionDone
    let words = contact.nextActionDone ? "done" : isLate ? "! \(DayWords.since(due, today: today)) late" : "open"
    page.fact("Due", "\(due), \(words)", isLate ? .problem : .text)
  }
}
