/// What the user chose to see of a tree.
package struct TreeOptions: Hashable, Sendable {
  /// Generations shown above and below the centre.
  package var generations: Int
  /// Persons whose partners and children are folded away.
  package var folded: Set<Int>
  /// Couples whose many children are all shown.
  package var openedSibships: Set<Int>

  /// The options a tree opens with.
  package init(generations: Int = 2, folded: Set<Int> = [], openedSibships: Set<Int> = []) {
    self.generations = generations
    self.folded = folded
    self.openedSibships = openedSibships
  }
}
