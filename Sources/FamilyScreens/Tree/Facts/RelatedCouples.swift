import Kinship

/// Finds couples whose partners share a forebear within four generations.
enum RelatedCouples {
  /// For each couple the words for what the second partner is to the first, where they are related by birth.
  static func words(in pedigree: Pedigree) -> [String?] {
    pedigree.couples.map { couple in
      guard let second = couple.second else { return nil }
      let one = forebears(of: couple.first, pedigree)
      let other = forebears(of: second, pedigree)
      guard one.contains(where: other.contains) else { return nil }
      let relation = RelationFinder(pedigree, from: couple.first).relation(of: second)
      let byBirth = relation.ways.first { way in
        !way.steps.contains { step in
          if case .partner = step.kind { return true }
          return false
        }
      }
      return byBirth.map { way in
        way.steps.count == 1 ? way.steps[0].words() : way.familiar ?? "related"
      }
    }
  }

  /// A member and the forebears by birth within four generations, at most 31.
  private static func forebears(of member: Int, _ pedigree: Pedigree) -> Set<Int> {
    var found: Set<Int> = [member]
    var level = [member]
    for _ in 0..<4 where !level.isEmpty {
      level = level.flatMap { pedigree.birthParents(of: $0).all }.filter { found.insert($0).inserted }
    }
    return found
  }
}
