import Kinship

/// A relative to be added to a tree, asked from the point of view of one of its members: which persons and ties that makes.
///
/// Persons in between of whom nothing is known are made without names, as far as the tie needs them: the parents of a brother, the other
/// mother of a half-brother, the father through whom somebody is a grandfather.
public struct RelativePlan: Hashable, Sendable {
  /// What the plan comes to.
  public enum Outcome: Hashable, Sendable {
    /// What is to be written, and what is doubtful about it.
    case change(RecordChange, warnings: [String])
    /// Why it cannot be, as a sentence.
    case refused(String)
  }

  /// What the relative is to the member.
  public var kind: RelativeKind
  /// The position of the member in the tree.
  public var position: Int
  /// The relative.
  public var relative: Relative
  /// By birth, adoption or otherwise, for parents and children.
  public var parentage: Relationship.Kind
  /// How sure the office is of the tie.
  public var certainty: Relationship.Certainty
  /// The position of the child's or half-sibling's other parent, where known.
  public var otherParent: Int?
  /// The family file to which new persons belong.
  public var family: RecordID?
  /// Where it is known from.
  public var source: SourceReference?

  /// A plan from its parts.
  public init(
    _ kind: RelativeKind, of position: Int, _ relative: Relative, parentage: Relationship.Kind = .biologicalParent,
    certainty: Relationship.Certainty = .asserted, otherParent: Int? = nil, family: RecordID? = nil, source: SourceReference? = nil
  ) {
    self.kind = kind
    self.position = position
    self.relative = relative
    self.parentage = kind.mayBeByAdoption ? parentage : .biologicalParent
    self.certainty = certainty
    self.otherParent = otherParent
    self.family = family
    self.source = source
  }

  /// What has to be written for it, or why it cannot be.
  public func outcome(in tree: FamilyTree) -> Outcome {
    guard tree.cards.indices.contains(position), tree.graph.members.indices.contains(position) else {
      return .refused("The tree does not hold the person any more. Open it again.")
    }
    if let sentence = sexObjection { return .refused(sentence) }
    var ties = RelativeTies(tree, plan: self)
    do {
      let why = try ties.carryOut()
      guard !ties.steps.isEmpty else {
        return .refused("This is recorded already: \(relative.shownName) is there as \(kind.words).")
      }
      return .change(RecordChange(ties.steps, why: why, source: source), warnings: ties.warnings)
    } catch { return .refused(error.sentence) }
  }

  private var sexObjection: String? {
    guard kind.sex != .unknown, relative.sex != .unknown, relative.sex != kind.sex else { return nil }
    return
      "\(relative.shownName) is recorded as \(relative.sex.rawValue), which does not go with “\(kind.words)”. Choose another relation, or correct the sex first."
  }
}

/// Why a relative cannot be added.
struct RelativeRefusal: Error, Hashable {
  var sentence: String
}

extension Relative {
  /// The name as sentences say it.
  var shownName: String {
    let name: String =
      switch self {
      case .known(_, let name, _, _): name
      case .new(_, let names): names.first?.full ?? ""
      }
    return name.isEmpty ? "The person" : name
  }
}
