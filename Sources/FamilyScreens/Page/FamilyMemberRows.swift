import CaseModel
import DeskKit
import TerminalKit

/// The living relatives on a family's page, the oldest first: the window for asking them closes.
enum FamilyMemberRows {
  /// Adds the section; whoever should be asked for a sample bears his or her place in the order of asking.
  static func add(_ file: FamilyFile, _ sheets: [RecordID: DonorSheet], today: Day, into page: inout Document) {
    let members = file.tree.graph.members
    let living = file.tree.cards.indices
      .filter { members[$0].life == .alive && file.tree.cards[$0].missingCase == nil }
      .sorted { (members[$0].birthDay ?? .max) < (members[$1].birthDay ?? .max) }
    let ranks = ranks(sheets)
    page.heading("Living relatives, oldest first (\(living.count))")
    if living.isEmpty { page.paragraph("No living relative is recorded.", .dim) }
    for position in living {
      let card = file.tree.cards[position]
      let rank = ranks[card.person]
      let born = card.born?.year.map { "born \($0)" } ?? "birth year ?"
      page.row(
        [
          Document.Column(born, width: 13, .label),
          Document.Column(rank.map { "D\($0)" } ?? "", width: 4, rank == 1 ? .askNext : .text),
          Document.Column(card.name.isEmpty ? "name not known" : card.name, width: 26),
          Document.Column(SampleWords.standing(card), width: 17, card.sample.map(SampleWords.role) ?? .text),
          Document.Column(card.emigratedTo.map { "in \($0)" } ?? card.residence ?? "", width: 14, .dim),
        ], link: .person(card.person))
      let details = details(card, today: today)
      if !details.isEmpty { page.paragraph(String(repeating: " ", count: 17) + details, card.health == .gravelyIll ? .problem : .dim) }
    }
  }

  /// The first place that each relative has in the order of asking for any of the missing members.
  private static func ranks(_ sheets: [RecordID: DonorSheet]) -> [RecordID: Int] {
    var ranks: [RecordID: Int] = [:]
    for line in sheets.values.flatMap(\.toAsk) {
      if case .ask(let rank) = line.use { ranks[line.person] = min(rank, ranks[line.person] ?? .max) }
    }
    return ranks
  }

  /// Health, consent, and why the office stands where it stands.
  private static func details(_ card: FamilyTree.Card, today: Day) -> String {
    let donor = card.donorReason.map { reason in card.donor.map { "\($0.rawValue): \(reason)" } ?? reason }
    let parts = [
      SampleWords.pressing(card.health), card.consent.map { "consent \(ConsentWords.standing($0, today: today))" } ?? "", donor ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
