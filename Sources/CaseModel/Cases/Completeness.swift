/// How much of what the Geneva Conventions ask for is known of a missing person.
///
/// Items from the lists of GC IV Art. 138 and GC I Art. 16; those of soldiers count only for military cases.
public struct Completeness: Hashable, Sendable {
  /// One thing that should be known.
  public enum Item: String, CaseIterable, Hashable, Sendable {
    case surname
    case givenName = "given name"
    case fathersName = "father's name"
    case mothersName = "mother's name"
    case birthPlace = "place of birth"
    case birthDate = "full date of birth"
    case nationality
    case lastResidence = "last residence"
    case distinguishingMarks = "distinguishing marks"
    case personToInform = "person to inform"
    case disappearanceDate = "date of disappearance"
    case disappearancePlace = "place of disappearance"
    case service = "service"
    case serviceNumber = "service number"
    case unit
    case rank

    /// True for what is asked of soldiers alone.
    public var isMilitary: Bool {
      switch self {
      case .service, .serviceNumber, .unit, .rank: true
      default: false
      }
    }
  }

  /// What is known.
  public let known: [Item]
  /// What is not.
  public let missing: [Item]

  /// Looks through a case file.
  public init(of file: CaseFile) {
    let asked = Item.allCases.filter { !$0.isMilitary || file.missingCase.category == .military }
    known = asked.filter { Completeness.isKnown($0, in: file) }
    missing = asked.filter { !Completeness.isKnown($0, in: file) }
  }

  /// The known share in whole percent, rounded down, so that 100 means everything.
  public var percent: Int {
    let all = known.count + missing.count
    return all == 0 ? 0 : known.count * 100 / all
  }

  private static func isKnown(_ item: Item, in file: CaseFile) -> Bool {
    func filled(_ text: String?) -> Bool { text?.isEmpty == false }
    let missingCase = file.missingCase
    switch item {
    case .surname: return file.names.contains { !$0.surname.isEmpty }
    case .givenName: return file.names.contains { !$0.given.isEmpty }
    case .fathersName: return file.names.contains { !$0.fathersName.isEmpty }
    case .mothersName: return mothersName(in: file.tree) != nil
    case .birthPlace: return filled(file.person.birthPlace)
    case .birthDate: return file.person.born?.exactness == .day
    case .nationality: return filled(file.person.nationality)
    case .lastResidence: return filled(file.person.residence)
    case .distinguishingMarks: return filled(missingCase.distinguishingMarks)
    case .personToInform: return file.family?.contactPerson != nil
    case .disappearanceDate: return missingCase.lastSeen?.middle != nil
    case .disappearancePlace: return filled(missingCase.lastSeenPlace) || filled(missingCase.lastSeenDistrict)
    case .service: return filled(missingCase.service)
    case .serviceNumber: return filled(missingCase.serviceNumber)
    case .unit: return filled(missingCase.unit)
    case .rank: return filled(missingCase.rank)
    }
  }

  /// The name of the biological mother on record, if she has one.
  private static func mothersName(in tree: FamilyTree) -> String? {
    tree.graph.parentLinks.lazy
      .filter { $0.child == tree.index && $0.parentage == .biological && tree.graph.members[$0.parent].sex == .female }
      .map { tree.cards[$0.parent].name }
      .first { !$0.isEmpty }
  }
}
