import Kinship

/// What a person who is added to a tree is to the person it is asked about.
public enum RelativeKind: String, CaseIterable, Hashable, Sendable {
  case father, mother, partner, son, daughter, brother, sister
  case halfBrotherByFather = "half-brother, same father"
  case halfSisterByFather = "half-sister, same father"
  case halfBrotherByMother = "half-brother, same mother"
  case halfSisterByMother = "half-sister, same mother"
  case fathersFather = "father's father"
  case fathersMother = "father's mother"
  case mothersFather = "mother's father"
  case mothersMother = "mother's mother"
  case fathersBrother = "father's brother (uncle)"
  case fathersSister = "father's sister (aunt)"
  case mothersBrother = "mother's brother (uncle)"
  case mothersSister = "mother's sister (aunt)"

  /// The words on screen.
  public var words: String { rawValue }

  /// The sex that the word says; `unknown` for a partner.
  public var sex: Sex {
    switch self {
    case .father, .son, .brother, .halfBrotherByFather, .halfBrotherByMother, .fathersFather, .mothersFather, .fathersBrother,
      .mothersBrother:
      .male
    case .mother, .daughter, .sister, .halfSisterByFather, .halfSisterByMother, .fathersMother, .mothersMother, .fathersSister,
      .mothersSister:
      .female
    case .partner: .unknown
    }
  }

  /// True where the tie may be one of adoption or fostering: to parents and children.
  public var mayBeByAdoption: Bool { [.father, .mother, .son, .daughter].contains(self) }

  /// How a relative is tied to the person it is asked about, through whom.
  enum Way: Hashable {
    /// A parent of the person, or of the person's father or mother.
    case parent(of: Line)
    case partner
    case child
    /// A child of both parents of the person, or of the person's father or mother.
    case sibling(of: Line)
    /// A child of one parent of the person with somebody else.
    case half(through: Sex)
  }

  /// From whom a way begins.
  enum Line: Hashable { case person, father, mother }

  var way: Way {
    switch self {
    case .father, .mother: .parent(of: .person)
    case .partner: .partner
    case .son, .daughter: .child
    case .brother, .sister: .sibling(of: .person)
    case .halfBrotherByFather, .halfSisterByFather: .half(through: .male)
    case .halfBrotherByMother, .halfSisterByMother: .half(through: .female)
    case .fathersFather, .fathersMother: .parent(of: .father)
    case .mothersFather, .mothersMother: .parent(of: .mother)
    case .fathersBrother, .fathersSister: .sibling(of: .father)
    case .mothersBrother, .mothersSister: .sibling(of: .mother)
    }
  }
}
