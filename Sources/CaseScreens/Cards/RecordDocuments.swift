import CaseModel
import DeskKit
import TerminalKit

/// The pages of single records: a relative, a contact.
public enum RecordDocuments {
  /// The page of a person who is not the subject of the case at hand; `relation` is what he or she is to the index person.
  public static func person(
    _ file: PersonFile, relation: String?, consents: [Consent] = [], tasks: [OfficeTask] = [], today: Day
  ) -> Document {
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
      page.factIfKnown("Health", donor.health?.rawValue, donor.health == .gravelyIll ? .problem : .text)
    }
    TaskRows.add(tasks, today: today, into: &page)
    // Consent is asked of living donors: a page of somebody who has nothing to do with samples stays short.
    if file.donor != nil || !file.samples.isEmpty || !consents.isEmpty { ConsentRows.add(consents, today: today, into: &page) }
    SampleRows.add(file.samples, tree: nil, today: today, into: &page)
    ContactRows.add(file.contacts, tree: nil, today: today, into: &page)
    return page
  }
}
