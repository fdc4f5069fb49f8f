/// Which materials serve for which kind of sample.
extension Sample.Kind {
  /// What is usually taken, the usual first.
  public var materials: [Sample.Material] {
    switch self {
    case .familyReference: [.buccalSwab, .bloodCard, .hair]
    case .directReference: [.item, .hair, .bloodCard, .tooth]
    case .bone: [.bone, .tooth]
    }
  }
}

extension Sample.BloodTreatment {
  /// Materials in which the profile of who gave the blood or the marrow may show: foreign blood stays in the blood for weeks; after a
  /// transplant of marrow blood is the giver's for good, and cells of it are found in a buccal swab too.
  public var falsified: Set<Sample.Material> {
    switch self {
    case .none: []
    case .transfusion: [.bloodCard]
    case .transplant: [.bloodCard, .buccalSwab]
    }
  }
}
