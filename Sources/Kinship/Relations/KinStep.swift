/// One step from a person to a relative, as words name it: mother, half-brother, adopted son, wife.
public struct KinStep: Hashable, Sendable {
  /// What the relative is to the person before.
  public enum Kind: Hashable, Sendable {
    case parent(KinGraph.Parentage)
    case child(KinGraph.Parentage)
    case sibling(SiblingKind)
    case partner(PartnerKind)
  }

  /// How two siblings are joined.
  public enum SiblingKind: Hashable, Sendable {
    case full, twin, identicalTwin
    /// Through one parent, of this sex, the other parents being known to differ.
    case half(Sex)
    /// Through one parent, of this sex; whether the other parent is shared is not recorded.
    case oneParentKnown(Sex)
    case adoptive, foster, step
  }

  /// What joins two partners.
  public enum PartnerKind: Hashable, Sendable { case union, parted, commonChild }

  /// What the relative is to the person before.
  public var kind: Kind
  /// Position of the relative.
  public var member: Int
  /// The relative's sex.
  public var sex: Sex

  /// A step from its parts.
  public init(kind: Kind, member: Int, sex: Sex) {
    self.kind = kind
    self.member = member
    self.sex = sex
  }

  /// The name of the step; `standsAlone` adds which parent half-siblings share.
  public func words(standsAlone: Bool = false) -> String {
    switch kind {
    case .parent(let parentage): parentWords(parentage)
    case .child(let parentage): childWords(parentage)
    case .sibling(let kind): siblingWords(kind, standsAlone)
    case .partner(let kind): partnerWords(kind)
    }
  }

  private func bySex(_ male: String, _ female: String, _ unknown: String) -> String {
    switch sex {
    case .male: male
    case .female: female
    case .unknown: unknown
    }
  }

  private func parentWords(_ parentage: KinGraph.Parentage) -> String {
    let word = bySex("father", "mother", "parent")
    return switch parentage {
    case .biological: word
    case .adoptive: "adoptive " + word
    case .foster: "foster " + word
    case .step: bySex("stepfather", "stepmother", "step-parent")
    }
  }

  private func childWords(_ parentage: KinGraph.Parentage) -> String {
    let word = bySex("son", "daughter", "child")
    return switch parentage {
    case .biological: word
    case .adoptive: "adopted " + word
    case .foster: "foster " + word
    case .step: bySex("stepson", "stepdaughter", "stepchild")
    }
  }

  private func siblingWords(_ kind: SiblingKind, _ standsAlone: Bool) -> String {
    let word = bySex("brother", "sister", "sibling")
    switch kind {
    case .full: return word
    case .twin: return "twin " + word
    case .identicalTwin: return "identical twin " + word
    case .half(let shared): return "half-" + word + (standsAlone ? side(shared) : "")
    case .oneParentKnown(let shared):
      guard standsAlone else { return word }
      return word + (shared == .unknown ? " (one parent recorded)" : shared == .male ? " (same father)" : " (same mother)")
    case .adoptive: return "adoptive " + word
    case .foster: return "foster " + word
    case .step: return "step" + word
    }
  }

  private func side(_ shared: Sex) -> String {
    switch shared {
    case .male: " (father's side)"
    case .female: " (mother's side)"
    case .unknown: ""
    }
  }

  private func partnerWords(_ kind: PartnerKind) -> String {
    let spouse = bySex("husband", "wife", "partner")
    return switch kind {
    case .union: spouse
    case .parted: "former " + spouse
    case .commonChild: "partner"
    }
  }
}
