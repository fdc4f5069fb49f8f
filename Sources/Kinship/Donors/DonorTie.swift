/// What a relative is to a missing person as a donor.
public enum DonorTie: Hashable, Sendable {
  /// An identical twin, whose sample stands for the missing person's own.
  case identicalTwin
  case parent
  case child
  /// The other parent of a child: no blood relative, but of use beside the child.
  case otherParent
  case fullSibling
  /// A half-sibling, uncle, grandparent or farther relative by blood: of use for the Y and mt lines alone.
  case distant

  /// The published order of asking: parents, then children with their other parent, then full siblings, then farther relatives.
  var order: Int {
    switch self {
    case .identicalTwin, .parent: 0
    case .child, .otherParent: 1
    case .fullSibling: 2
    case .distant: 3
    }
  }
}
