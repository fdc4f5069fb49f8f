import CaseModel

/// The members of a family as a person field proposes them, each with what he or she is to the person the tree is drawn for.
public enum FamilyPeople {
  /// Everybody not known to be dead or missing: whom an office can speak with. Those in `first` lead, in that order; the others follow as the
  /// tree has them, the nearest first.
  public static func reachable(_ tree: FamilyTree, first: [RecordID] = []) -> [PersonHit] {
    ordered(tree, first: first) { tree.cards[$0].missingCase == nil && tree.graph.members[$0].life != .dead }
  }

  /// Everybody, the missing first: whom a statement may be about.
  public static func everybody(_ tree: FamilyTree, first: [RecordID] = []) -> [PersonHit] {
    ordered(tree, first: first + tree.cards.filter { $0.missingCase != nil }.map(\.person)) { _ in true }
  }

  private static func ordered(_ tree: FamilyTree, first: [RecordID], where isWanted: (Int) -> Bool) -> [PersonHit] {
    let words = RelationshipWords(tree)
    let hits = tree.cards.indices.filter(isWanted).map { position in
      let card = tree.cards[position]
      return PersonHit(
        id: card.person, name: card.name.isEmpty ? "name not known" : card.name, sex: tree.graph.members[position].sex,
        birthYear: card.born?.year, place: card.residence ?? card.emigratedTo ?? "", caseNumber: card.caseNumber,
        why: position == tree.index ? "" : words.short(position))
    }
    var seen: Set<RecordID> = []
    let leading = first.compactMap { id in hits.first { $0.id == id } }
    return (leading + hits).filter { seen.insert($0.id).inserted }
  }
}
