import CaseModel
import SampleData

/// All entries of a register, sorted into their kinds, so that tests can count for themselves.
struct Inventory: Sendable {
  var incidents: [Incident] = []
  var sites: [Site] = []
  var families: [FamilyEntry] = []
  var persons: [PersonEntry] = []
  var relationships: [RelationshipEntry] = []
  var contacts: [ContactEntry] = []
  var donors: [DonorEntry] = []
  var consents: [ConsentEntry] = []
  var samples: [SampleEntry] = []
  var dispatches: [Dispatch] = []
  var custody: [CustodyEntry] = []
  var results: [ResultEntry] = []
  /// Positions of persons by reference.
  var positions: [String: Int] = [:]

  init(people: Int? = nil, seed: UInt64 = SampleRegister.defaultSeed) {
    for entry in SampleRegister(people: people, seed: seed) {
      switch entry {
      case .incident(let value): incidents.append(value)
      case .site(let value): sites.append(value)
      case .family(let value): families.append(value)
      case .person(let value):
        positions[value.reference] = persons.count
        persons.append(value)
      case .relationship(let value): relationships.append(value)
      case .contact(let value): contacts.append(value)
      case .donor(let value): donors.append(value)
      case .consent(let value): consents.append(value)
      case .sample(let value): samples.append(value)
      case .dispatch(let value): dispatches.append(value)
      case .custody(let value): custody.append(value)
      case .result(let value): results.append(value)
      }
    }
  }

  /// The register that comes without a number.
  static let standard = Inventory()

  /// The missing persons.
  var missing: [PersonEntry] { persons.filter { $0.missingCase != nil } }

  /// The missing persons of the first war.
  var firstWar: [PersonEntry] { missing.filter { $0.incident == "First Karabakh war" } }

  /// The person of a reference.
  func person(_ reference: String) -> PersonEntry? { positions[reference].map { persons[$0] } }

  /// Members by family.
  var membersByFamily: [String: [PersonEntry]] { Dictionary(grouping: persons) { $0.familyReference ?? "" } }
}

extension PersonEntry {
  /// The age group at disappearance.
  var ageGroup: AgeGroup { AgeGroup(born: person.born, lastSeen: missingCase?.lastSeen) }

  /// The year last seen less the year of birth.
  var yearDifference: Int? {
    guard let born = person.born?.year, let seen = missingCase?.lastSeen?.year else { return nil }
    return seen - born
  }

  var isHeld: Bool { missingCase?.circumstance.isHeldOrUnableToLeave ?? false }
  var isCivilian: Bool { missingCase?.category == .civilian }
}
