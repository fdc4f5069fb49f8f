import CaseModel

/// A register of invented people, made from a seed: the same entries in the same order on every machine and in every run.
///
/// The entries come one by one, those referred to before those that refer: incidents, sites, then family by family the family, its persons,
/// relationships, contacts, donors, consents and samples, each sample with the steps of its way. Only one family is held in memory at a time. Without a number of people the register meets the
/// published totals exactly (see `Quotas`); with a number it holds exactly so many persons, its last family being cut to fit.
public struct SampleRegister: Sequence, IteratorProtocol, Sendable {
  /// The seed of the register that is delivered with the program.
  public static let defaultSeed: UInt64 = 20_261_123

  private let seed: UInt64
  private let plan: RegisterPlan
  private let people: Int?
  private var opening: ArraySlice<IntakeEntry>
  private var familiesMade = 0
  private var counters = RegisterCounters()
  private var family: FamilyEntries?

  /// A register of so many people, missing persons and relatives together; of the default size where no number is given.
  public init(people: Int? = nil, seed: UInt64 = SampleRegister.defaultSeed) {
    self.seed = seed
    self.people = people
    plan = RegisterPlan(seed: seed)
    opening = (SampleIncidents.all.map(IntakeEntry.incident) + SampleSites.all.map(IntakeEntry.site))[...]
  }

  /// The next entry; `nil` at the end.
  public mutating func next() -> IntakeEntry? {
    if let first = opening.popFirst() { return first }
    while true {
      if let entry = family?.next(&counters) { return entry }
      guard let made = makeFamily() else {
        family = nil
        return nil
      }
      family = made
    }
  }

  private mutating func makeFamily() -> FamilyEntries? {
    let left = people.map { $0 - counters.persons } ?? Int.max
    guard left > 0, people != nil || familiesMade < plan.families.count else { return nil }
    let random = SplitMix(seed: seed, stream: familiesMade)
    let made = FamilyEntries(
      plan: plan.families[familiesMade % plan.families.count], number: familiesMade + 1, atMost: left, random: random, counters: counters)
    familiesMade += 1
    return made
  }
}
