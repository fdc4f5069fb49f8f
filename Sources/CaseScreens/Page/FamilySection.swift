import CaseModel
import DeskKit
import TerminalKit

/// The family on a page: its file, and the near relatives, each of whom can be opened.
public enum FamilySection {
  /// Near relatives listed on the page; the tree shows the others.
  private static let limit = 14

  /// Adds the section; `relation` says what the member at a position is to the index person.
  public static func add(_ tree: FamilyTree, family: Family?, relation: (Int) -> String, into page: inout Document) {
    page.heading("Family")
    if let family {
      page.fact("Family file", "\(family.number)  \(family.name)", link: .family(family.id))
      page.factIfKnown("Lives in", family.place)
      page.factIfKnown("Wishes", family.wishes)
      page.factIfKnown("Safety", family.safetyNote, .problem)
    }
    let missing = tree.cards.filter { $0.missingCase != nil }.count
    page.fact(
      "In the tree", NumberWords.count(tree.cards.count, "person", "persons") + (missing > 1 ? ", \(missing) of them missing" : ""))
    for position in near(tree) {
      let card = tree.cards[position]
      page.row(
        [
          Document.Column(relation(position), width: 24, .label),
          Document.Column(card.name.isEmpty ? "name not known" : card.name, width: 28, card.missingCase == nil ? .text : .missing),
          Document.Column(years(card, tree.graph.members[position].life == .dead), width: 15),
          Document.Column(standing(card), width: 12, .dim),
        ], link: card.missingCase.map(DeskLink.missingCase) ?? .person(card.person))
    }
    let rest = tree.cards.count - 1 - near(tree).count
    if rest > 0 { page.paragraph("\(rest) more in the family tree.", .dim) }
  }

  /// Other missing members, parents, partners, children and siblings of the index person, in that order.
  private static func near(_ tree: FamilyTree) -> [Int] {
    let links = tree.graph.parentLinks
    let parents = links.filter { $0.child == tree.index }.map(\.parent)
    let partners = tree.graph.unions.compactMap { union in
      union.first == tree.index ? union.second : union.second == tree.index ? union.first : nil
    }
    let children = links.filter { $0.parent == tree.index }.map(\.child)
    let siblings = links.filter { parents.contains($0.parent) }.map(\.child)
    let missing = tree.cards.indices.filter { tree.cards[$0].missingCase != nil }
    var seen: Set<Int> = [tree.index]
    return Array((missing + parents + partners + children + siblings).filter { seen.insert($0).inserted }.prefix(limit))
  }

  /// Birth and death, or birth and the day last seen.
  public static func years(_ card: FamilyTree.Card, _ isDead: Bool) -> String {
    let born = card.born?.year.map(String.init) ?? "?"
    if card.missingCase != nil { return "\(born) - ? \(card.lastSeen?.year.map(String.init) ?? "")" }
    return isDead ? "\(born) - \(card.died?.year.map(String.init) ?? "?")" : "\(born) -"
  }

  private static func standing(_ card: FamilyTree.Card) -> String {
    if card.missingCase != nil { return "missing" }
    if let sample = card.sample { return sample.rawValue }
    return card.donor?.rawValue ?? card.emigratedTo.map { "in \($0)" } ?? ""
  }
}
