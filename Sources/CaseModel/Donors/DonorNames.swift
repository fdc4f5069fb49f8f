import Kinship

/// The names and words by which the sheet speaks of a family's members.
struct DonorNames {
  let tree: FamilyTree
  let today: Day
  private let relations: RelationshipWords

  init(_ tree: FamilyTree, _ pedigree: Pedigree, today: Day) {
    self.tree = tree
    self.today = today
    relations = RelationshipWords(pedigree, from: tree.index)
  }

  /// What a member is to the index person: `mother`.
  func relation(_ position: Int) -> String { position == tree.index ? "the missing person" : relations.short(position) }

  /// The name as the tree shows it.
  func full(_ position: Int) -> String {
    guard tree.cards.indices.contains(position) else { return "name unknown" }
    let name = tree.cards[position].name
    return name.isEmpty ? "name unknown" : name
  }

  /// The given name: what stands before a surname in capitals.
  func given(_ position: Int) -> String {
    let words = full(position).split(separator: " ")
    let given = words.prefix { $0.uppercased() != $0 || $0.count < 2 }
    return given.isEmpty ? full(position) : given.joined(separator: " ")
  }

  /// Relation and given name: `mother Xanım`; relation alone where no name is known.
  func kin(_ position: Int) -> String {
    if position == tree.index { return given(position) }
    let isNamed = tree.cards.indices.contains(position) && !tree.cards[position].name.isEmpty
    return isNamed ? relation(position) + " " + given(position) : relation(position)
  }

  /// Age in whole years; `nil` where the birth is not known, and for the dead.
  func age(_ position: Int) -> Int? {
    guard tree.graph.members.indices.contains(position), tree.graph.members[position].life != .dead else { return nil }
    guard let born = tree.cards[position].born?.middle ?? tree.graph.members[position].birthDay.map(Day.init(number:)) else { return nil }
    let (birth, now) = (born.parts, today.parts)
    let isBefore = (now.month, now.day) < (birth.month, birth.day)
    let years = now.year - birth.year - (isBefore ? 1 : 0)
    return years < 0 ? nil : years
  }

  /// True where the day of birth is not known exactly, so that an age is about right.
  func isAgeRough(_ position: Int) -> Bool { tree.cards[position].born?.exactness != .day }

  /// `her`, `him`; `nil` where the sex is not recorded.
  func object(_ position: Int) -> String? {
    switch tree.graph.members[position].sex {
    case .male: "him"
    case .female: "her"
    case .unknown: nil
    }
  }

  /// `she`, `he`, `this relative`.
  func subject(_ position: Int) -> String {
    switch tree.graph.members[position].sex {
    case .male: "he"
    case .female: "she"
    case .unknown: "this relative"
    }
  }

  /// Names joined as in speech: `A, B and C`.
  static func list(_ parts: [String], _ word: String = "and") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension String {
  /// With a capital at the start: a relation at the beginning of a sentence.
  var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
