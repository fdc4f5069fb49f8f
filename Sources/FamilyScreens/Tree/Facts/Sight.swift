/// Who is near enough to the centre to be shown.
enum Sight {
  /// For each member whether he is shown: within the chosen generations, and in any case whoever must never be hidden, with those
  /// between him and the centre's generations. Persons whom nothing joins to the centre are always shown.
  static func members(_ facts: TreeFacts, generations: Int) -> [Bool] {
    var isShown = facts.generations.map { generation in generation.map { abs($0) <= generations } ?? true }
    for member in isShown.indices where !isShown[member] && facts.isNeverHidden(member) {
      var open = [member]
      while let next = open.popLast() {
        guard !isShown[next] else { continue }
        isShown[next] = true
        let level = facts.generations[next] ?? 0
        // Toward the centre: parents of whoever stands below it, children of whoever stands above.
        let links = level > 0 ? facts.pedigree.parents(of: next).map(\.parent) : facts.pedigree.children(of: next).map(\.child)
        open += links.filter { abs(facts.generations[$0] ?? 0) < abs(level) }
      }
    }
    return isShown
  }
}
