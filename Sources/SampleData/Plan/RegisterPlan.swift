/// The families of the default register as their missing members, in the order in which they are made.
///
/// A register of another size takes as many of these families as it needs and starts over where it needs more: any part of the shuffled
/// order holds the groups in about the proportions of the whole.
struct RegisterPlan: Sendable {
  /// The families; their missing members add up to `Quotas`.
  let families: [FamilyPlan]

  /// The plan that belongs to a seed.
  init(seed: UInt64) {
    var random = SplitMix(seed: seed, stream: -1)
    var families = RegisterPlan.severalMissing()
    RegisterPlan.holdHouseholds(&families)
    families += RegisterPlan.oneMissing(besides: families)
    random.shuffle(&families)
    self.families = families
  }

  private static func severalMissing() -> [FamilyPlan] {
    Household.all.flatMap { household in
      Array(repeating: FamilyPlan(slots: household.slots, isTogether: household.isTogether), count: household.families)
    }
  }

  /// Marks every second household that vanished together as unable to leave, as long as the quotas allow it as a whole.
  private static func holdHouseholds(_ families: inout [FamilyPlan]) {
    var left = Slot.Group.allCases.map(Quotas.held)
    for position in families.indices where families[position].isTogether && position % 2 == 0 {
      var rest = left
      for slot in families[position].slots { rest[slot.group.rawValue] -= 1 }
      guard rest.allSatisfy({ $0 >= 0 }) else { continue }
      left = rest
      for member in families[position].slots.indices { families[position].slots[member].isHeld = true }
    }
  }

  /// Fills the quotas with families that lost one member.
  private static func oneMissing(besides families: [FamilyPlan]) -> [FamilyPlan] {
    let placed = families.flatMap(\.slots).filter { $0.war == .first }
    var alone: [FamilyPlan] = []
    for group in Slot.Group.allCases {
      let members = placed.filter { $0.group == group }
      let held = Quotas.held(group) - members.filter(\.isHeld).count
      for number in 0..<max(0, Quotas.missing(group) - members.count) {
        alone.append(FamilyPlan(slots: [Slot(group: group, role: .child, isHeld: number < held)], isTogether: false))
      }
    }
    let later = FamilyPlan(slots: [Slot(group: .soldier, role: .child, war: .second)], isTogether: false)
    return alone + Array(repeating: later, count: Quotas.secondWarAlone)
  }
}
