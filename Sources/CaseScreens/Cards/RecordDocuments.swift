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
