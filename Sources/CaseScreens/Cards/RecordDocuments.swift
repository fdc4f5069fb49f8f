import CaseModel
import DeskKit
import TerminalKit

/// The pages of single records: a relative, a contact, a sample.
public enum RecordDocuments {
  /// The page of a person who is not the subject of the case at hand; `relation` is what he or she is to the index person.
  public static func person(_ file: PersonFile, relation: String?, today: Day) -> Document {
    var page = Document(title: file.names.first?.full ?? "Person, name not known")
    page.heading("Person")
    page.factIfKnown("Relation", relation, .strong)
    PersonFacts.names(file.names, into: &page)
    PersonFacts.facts(file.person, into: &page)
    page.fact("Alive", file.person.life == .unknown ? "not known" : file.person.life == .alive ? "yes" : "no")
    if let row = file.caseRow { page.fact("Missing case", "\(row.number)  \(row.name)", .missing, link: .missingCase(row.id)) }
    if let family = file.family { page.fact("Family file", "\(family.number)  \(family.name)", link: .family(family.id)) }
    if let donor = file.donor {
      page.heading("As a donor")
      page.fact("State", donor.state.rawValue + (donor.since.map { ", since \($0)" } ?? ""))
      page.factIfKnown("Reason", donor.reason)
    }
    SampleRows.add(file.samples, tree: nil, today: today, into: &page)
    ContactRows.add(file.contacts, tree: nil, today: today, into: &page)
    return page
  }

  /// The page of a contact.
  public static func contact(_ file: ContactFile, today: Day) -> Document {
    let contact = file.contact
    var page = Document(title: "Contact of \(contact.on)")
    page.heading("Contact")
    page.fact("When", "\(DayWords.long(contact.on)), \(DayWords.since(contact.on, today: today)) ago".replacing("today ago", with: "today"))
    page.fact("How", "\(contact.channel.rawValue), \(contact.direction.rawValue)")
    if let id = contact.person { page.fact("With", file.personName ?? "name not known", link: .person(id)) }
    if let id = contact.family { page.fact("Family file", file.familyName ?? "family", link: .family(id)) }
    page.fact("By", contact.by)
    if contact.distressNoticed { page.fact("Distress", "! noticed", .problem) }
    page.heading("What was said")
    page.paragraph(contact.summary)
    page.heading("What follows")
    page.fact("Outcome", contact.outcome ?? "not recorded")
    page.fact("Next action", contact.nextAction ?? "none")
    if let due = contact.nextActionDue {
      let isLate = due < today && !contact.nextActionDone
      let words = contact.nextActionDone ? "done" : isLate ? "! \(DayWords.since(due, today: today)) late" : "open"
      page.fact("Due", "\(due), \(words)", isLate ? .problem : .text)
    }
    return page
  }

  /// The page of a sample.
  public static func sample(_ file: SampleFile, today: Day) -> Document {
    let sample = file.sample
    var page = Document(title: "Sample \(sample.barcode)")
    page.heading("Sample")
    page.fact("Barcode", sample.barcode, .strong)
    page.fact("Given by", file.donorName ?? "name not known", link: .person(sample.donor))
    page.fact("Kind", sample.kind.rawValue)
    page.fact("Material", sample.material.rawValue)
    page.heading("Where it is now")
    let since = sample.statusSince.map { ", since \($0) (\(DayWords.since($0, today: today)))" } ?? ""
    page.fact("Status", sample.status.rawValue + since, sample.status == .lost ? .problem : .strong)
    page.fact("Whereabouts", sample.whereabouts ?? "not recorded")
    page.heading("How it was taken")
    page.fact("Taken on", sample.collectedOn?.description ?? "not yet")
    page.factIfKnown("Place", sample.place)
    page.factIfKnown("Collector", sample.collector)
    return page
  }
}
