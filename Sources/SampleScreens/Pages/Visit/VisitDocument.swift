import CaseModel
import DeskKit
import TerminalKit

/// The plan of a day in one place: whom to visit, what to know before, whom to ask first, what to bring. It is made to be printed on one
/// page of 80 columns.
public enum VisitDocument {
  /// Makes the page.
  public static func make(_ visit: CollectionVisit) -> Document {
    let place = visit.place.isEmpty ? "place not known" : visit.place
    var page = Document(title: "Collection visit: \(place)")
    page.heading("Collection visit: \(place)")
    page.fact("As of", DayWords.long(visit.asOf))
    page.fact(
      "To visit", Phrase.joined(families(visit.households.count), "\(NumberWords.count(visit.donors, "donor")) to ask"), .strong)
    page.fact("Bring", visit.kits == 0 ? "no kits" : "\(NumberWords.count(visit.kits, "kit")), consent forms, seals", .strong)
    if visit.familiesWithoutNeed > 0 {
      let one = visit.familiesWithoutNeed == 1
      page.fact("No visit needed", "\(families(visit.familiesWithoutNeed)) of the place \(one ? "needs" : "need") none")
    }
    if visit.households.isEmpty { page.paragraph("No family here lacks a sample that a relative could still give.", .dim) }
    for (place, household) in visit.households.enumerated() { add(household, number: place + 1, into: &page) }
    page.blocks.append(.space)
    page.paragraph(DonorWords.planningAid + " D1 is asked first. Holds names: keep this page with you and destroy it afterwards.", .dim)
    return page
  }

  private static func add(_ household: CollectionVisit.Household, number: Int, into page: inout Document) {
    let row = household.row
    page.heading("\(number). \(row.number)  \(row.name)")
    if let note = household.safetyNote, !note.isEmpty { page.fact("Safety", "! \(note)", .problem) }
    page.fact(
      "Family", Phrase.joined(row.place, "\(row.missing) missing", "coverage \(row.coverage.rawValue)"), link: .family(row.id))
    page.factIfKnown("Wishes", household.wishes)
    for (place, stop) in household.stops.enumerated() { add(stop, rank: place + 1, into: &page) }
  }

  private static func add(_ stop: CollectionVisit.Stop, rank: Int, into page: inout Document) {
    page.row(
      [
        Document.Column("D\(rank)", width: 4, rank == 1 ? .askNext : .text), Document.Column(stop.name, width: 34, .strong),
        Document.Column(stop.age.map(String.init) ?? "?", width: 4),
        Document.Column(SampleWords.pressing(stop.health), width: 12, stop.health == .gravelyIll ? .problem : .text),
        Document.Column(stop.telephone.map { "tel. \($0)" } ?? "no telephone", width: 30, stop.telephone == nil ? .dim : .text),
      ], link: .person(stop.person))
    page.paragraph("    " + Phrase.joined(stop.relation, stop.state, stop.gain, by: "; "))
  }

  private static func families(_ count: Int) -> String { NumberWords.count(count, "family", "families") }
}
