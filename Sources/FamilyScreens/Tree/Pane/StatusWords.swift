import CaseModel
import Kinship

/// Sentences about one person of the tree.
enum StatusWords {
  /// Name, age and relation to the index person; then what bears on asking for a sample, as far as it is known.
  static func line(_ facts: TreeFacts, _ member: Int, today: Day?) -> String {
    let who = [PersonSigns.name(facts.card(member)), age(facts, member, today), relation(facts, member)].compactMap(\.self)
      .joined(separator: ", ")
    return ([who] + asDonor(facts.card(member), facts.member(member), today: today)).joined(separator: "; ")
  }

  /// Health, consent and the reason for where the office stands with a relative.
  private static func asDonor(_ card: FamilyTree.Card, _ member: KinGraph.Member, today: Day?) -> [String] {
    var words: [String] = []
    if member.life != .dead, let health = card.health { words.append(health == .good ? "in good health" : health.rawValue) }
    if let consent = card.consent, let today { words.append("consent \(consent.standing(on: today).rawValue)") }
    if let reason = card.donorReason, !reason.isEmpty { words.append((card.donor.map { "\($0.rawValue): " } ?? "") + reason) }
    return words
  }

  /// The relation to the index person in words.
  static func relation(_ facts: TreeFacts, _ member: Int) -> String {
    let relation = facts.relations.relation(of: member)
    if relation.isSamePerson { return "the index person" }
    if !relation.isRelated { return "not related to the index person by the records" }
    if relation.ways.count == 1, relation.ways[0].steps.count == 1 { return relation.words + " of the index person" }
    return "the index person's " + relation.words
  }

  private static func age(_ facts: TreeFacts, _ member: Int, _ today: Day?) -> String? {
    let person = facts.member(member)
    let card = facts.card(member)
    if person.isMissing {
      let seen = PersonSigns.year(card.lastSeen)
      return seen.isEmpty ? "missing" : "missing since \(seen)"
    }
    if person.life == .dead {
      let died = PersonSigns.year(card.died)
      return died.isEmpty ? "died" : "died \(died)"
    }
    guard let born = card.born?.middle?.number ?? person.birthDay else { return nil }
    guard let today, person.life == .alive else { return "born \(PersonSigns.year(card.born))" }
    let years = Int(Double(today.number - born) / 365.2425)
    return card.born?.exactness == .day ? "\(years)" : "about \(years)"
  }

  /// Whom to ask next and why; about the selected person where it is he.
  static func advice(_ facts: TreeFacts, _ member: Int) -> String {
    let verdict = facts.tree.coverageRules.verdict(on: facts.plan.donors)
    if facts.member(member).isMissing, !facts.pedigree.indistinguishableMissing(from: member).isEmpty {
      return "Siblings are missing too: only own children or direct references tell them apart."
    }
    guard let first = facts.plan.order.first else { return "Coverage \(verdict.grade.rawValue). \(verdict.reason)" }
    let relation = facts.relations.relation(of: first).short
    let grade = verdict.grade == .complete ? "Complete only with samples still on their way." : "Coverage \(verdict.grade.rawValue)."
    let who =
      first == member ? "Best person to ask next (D1): \(relation)." : "Ask next (D1): \(PersonSigns.name(facts.card(first))), \(relation)."
    return "\(who) \(grade) \(verdict.reason)"
  }
}
