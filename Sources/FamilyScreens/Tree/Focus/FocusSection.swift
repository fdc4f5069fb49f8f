/// A section of the focus view.
package struct FocusSection: Hashable, Sendable {
  /// Which relatives of the centre stand in a section.
  package enum Kind: Int, CaseIterable, Hashable, Sendable {
    case parents, siblings, partners, kin, others

    /// The heading.
    var heading: String {
      switch self {
      case .parents: "PARENTS"
      case .siblings: "BROTHERS AND SISTERS"
      case .partners: "PARTNERS AND CHILDREN"
      case .kin: "GRANDPARENTS, UNCLES, AUNTS, COUSINS"
      case .others: "OTHERS IN THIS FAMILY"
      }
    }
  }

  /// One person of a section.
  package struct Entry: Hashable, Sendable {
    /// The person.
    package var member: Int
    /// What the person is to the centre, in as few words as possible.
    package var words: String
    /// True for a child, who stands under the other parent.
    package var isIndented: Bool
  }

  /// Which relatives these are.
  package var kind: Kind
  /// Those who are shown.
  package var entries: [Entry]
  /// Words for those who are folded away; empty where nobody is.
  package var folded: String
}
