import CaseModel
import DeskKit
import TerminalKit

/// The page of a family: who is missing, who gave a sample, when the office last spoke with it.
public enum FamilyDocument {
  /// Makes the page.
  public static func make(_ file: FamilyFile, today: Day) -> Document {
    let family = file.family
    var page = Document(title: "\(family.number)  \(family.name)")
    page.heading("Family")
    page.factIfKnown("Lives in", family.place)
    if let contact = family.contactPerson {
      let card = file.tree.cards.first { $0.person == contact }
      page.fact("Contact person", card?.name ?? "see the person's page", link: .person(contact))
    } else {
      page.fact("Contact person", "none named", .problem)
    }
    page.factIfKnown("Wishes", family.wishes)
    page.factIfKnown("Safety", family.safetyNote, .problem)
    let last = file.row.lastContact
    page.fact(
      "Last contact", last.map { "\($0), \(DayWords.since($0, today: today)) ago".replacing("today ago", with: "today") } ?? "never",
      last == nil ? .problem : .text)
    addMissing(file, into: &page)
    addMembers(file, into: &page)
    SampleRows.add(file.samples, tree: file.tree, today: today, into: &page)
    ContactRows.add(file.contacts, tree: file.tree, today: today, into: &page)
    return page
  }

  private static func addMissing(_ file: FamilyFile, into page: inout Document) {
    page.heading("Missing members (\(file.cases.count))")
    for row in file.cases {
      page.row(
        [
          Document.Column(row.number, width: 16, .label), Document.Column(row.name, width: 32, .missing),
          Document.Column(row.lastSeen, width: 14), Document.Column(row.coverage.rawValue, width: 12),
        ], link: .missingCase(row.id))
    }
  }

  /// Living relatives, the oldest first: the window for asking them closes.
  private static func addMembers(_ file: FamilyFile, into page: inout Document) {
    let members = file.tree.graph.members
    let living = file.tree.cards.indices
      .filter { members[$0].life == .alive && file.tree.cards[$0].missingCase == nil }
      .sorted { (members[$0].birthDay ?? .max) < (members[$1].birthDay ?? .max) }
    page.heading("Living relatives, oldest first (\(living.count))")
    if living.isEmpty { page.paragraph("No living relative is recorded.", .dim) }
    for position in living {
      let card = file.tree.cards[position]
      let born = card.born?.year.map { "born \($0)" } ?? "birth year ?"
      let state = card.sample?.rawValue ?? card.donor?.rawValue ?? "not asked"
      page.row(
        [
          Document.Column(born, width: 13, .label), Document.Column(card.name.isEmpty ? "name not known" : card.name, width: 30),
          Document.Column(state, width: 18, card.sample?.hasProfile == true ? .done : .text),
          Document.Column(card.emigratedTo.map { "in \($0)" } ?? card.residence ?? "", width: 14, .dim),
        ], link: .person(card.person))
    }
  }
}
