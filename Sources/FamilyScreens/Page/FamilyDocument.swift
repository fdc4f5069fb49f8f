import CaseModel
import DeskKit
import TerminalKit

/// The page of a family: who is missing, who gave a sample, whom to ask next, when the office last spoke with it.
public enum FamilyDocument {
  /// Makes the page; `sheets` say for each case whom to ask for a sample, and are made from the family's tree where none are given.
  public static func make(_ file: FamilyFile, sheets given: [RecordID: DonorSheet]? = nil, today: Day) -> Document {
    let sheets = given ?? sheets(file, today: today)
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
    addMissing(file, sheets, into: &page)
    FamilyMemberRows.add(file, sheets, today: today, into: &page)
    SampleRows.add(file.samples, tree: file.tree, today: today, into: &page)
    ContactRows.add(file.contacts, tree: file.tree, today: today, into: &page)
    return page
  }

  /// The sheet of each case whose missing person is in the family's tree.
  public static func sheets(_ file: FamilyFile, today: Day) -> [RecordID: DonorSheet] {
    var sheets: [RecordID: DonorSheet] = [:]
    for row in file.cases {
      guard let position = file.tree.cards.firstIndex(where: { $0.missingCase == row.id }) else { continue }
      var tree = file.tree
      tree.index = position
      sheets[row.id] = DonorSheet(tree, today: today)
    }
    return sheets
  }

  private static func addMissing(_ file: FamilyFile, _ sheets: [RecordID: DonorSheet], into page: inout Document) {
    page.heading("Missing members (\(file.cases.count))")
    for row in file.cases {
      page.row(
        [
          Document.Column(row.number, width: 16, .label), Document.Column(row.name, width: 32, .missing),
          Document.Column(row.lastSeen, width: 14), Document.Column(row.coverage.rawValue, width: 12),
        ], link: .missingCase(row.id))
      guard let sheet = sheets[row.id], !sheet.nextStep.isEmpty else { continue }
      page.fact("  next step", sheet.nextStep, link: .donors(missingCase: row.id))
    }
  }
}
