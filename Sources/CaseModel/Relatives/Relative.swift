import Kinship

/// Whom a tree is to gain: somebody whom the register knows, or somebody new.
public enum Relative: Hashable, Sendable {
  /// A person of the register, with what the rules need to know of him or her.
  case known(RecordID, name: String, sex: Sex, born: PartialDate?)
  /// A person to be made. The identity given is replaced; names may be empty where nothing but the tie is known.
  case new(Person, [PersonName])

  /// A person whom a picker found.
  public init(_ hit: PersonHit) {
    let born = hit.birthYear.flatMap { DateSpan.year($0) }.map { PartialDate(typed: String($0.earliest?.year ?? 0), $0) }
    self = .known(hit.id, name: hit.name, sex: hit.sex, born: born)
  }

  /// A member of the tree.
  public init?(_ tree: FamilyTree, position: Int) {
    guard tree.cards.indices.contains(position), tree.graph.members.indices.contains(position) else { return nil }
    let card = tree.cards[position]
    self = .known(card.person, name: card.name, sex: tree.graph.members[position].sex, born: card.born)
  }

  var sex: Sex {
    switch self {
    case .known(_, _, let sex, _): sex
    case .new(let person, _): person.sex
    }
  }

  var born: PartialDate? {
    switch self {
    case .known(_, _, _, let born): born
    case .new(let person, _): person.born
    }
  }

  var died: PartialDate? {
    switch self {
    case .known: nil
    case .new(let person, _): person.died
    }
  }
}
