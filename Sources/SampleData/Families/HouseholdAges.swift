/// Ages at disappearance that make a household possible: a mother is 16 to 45 at a birth, and everybody stays in the group of the plan.
struct HouseholdAges {
  /// Ages of the children, the oldest first.
  let children: [Int]
  /// Age of the father.
  let father: Int
  /// Age of the mother.
  let mother: Int
  /// Age of the father's father.
  let grandfather: Int
  /// Age of the father's mother.
  let grandmother: Int

  /// Ages for the missing members of a household, reckoned from the youngest generation upwards.
  init(slots: [Slot], _ random: inout SplitMix) {
    func range(_ role: Slot.Role) -> ClosedRange<Int>? { slots.first { $0.role == role }?.group.ages }
    let young = slots.filter { $0.role == .child }.map(\.group)
    let elderlyMother = (range(.mother) ?? range(.father))?.lowerBound == 62
    children = HouseholdAges.spaced(young, from: elderlyMother ? 24 : 0, &random)
    let oldest = children.first ?? 0
    let youngest = children.last ?? 20
    mother = HouseholdAges.draw(
      max(oldest + 18, children.isEmpty ? 24 : 0), children.isEmpty ? 88 : min(youngest + 42, oldest + 38),
      within: range(.mother) ?? 20...90, &random)
    father = HouseholdAges.draw(max(oldest + 19, mother - 2), mother + 9, within: range(.father) ?? 20...95, &random)
    grandmother = HouseholdAges.draw(father + 18, father + 32, within: range(.grandmother) ?? 36...96, &random)
    grandfather = HouseholdAges.draw(
      max(father + 19, grandmother - 2), grandmother + 9, within: range(.grandfather) ?? 38...99, &random)
  }

  /// Ages two years apart or more, falling. The order of the slots is kept, so that sexes keep their places.
  private static func spaced(_ groups: [Slot.Group], from least: Int, _ random: inout SplitMix) -> [Int] {
    guard let group = groups.first else { return [] }
    let low = max(group.ages.lowerBound, least)
    let step = group.isChild ? 3 : 4
    var age = low + random.below(group.isChild ? 2 : 4)
    var ages: [Int] = []
    for _ in groups {
      ages.append(age)
      age += random.between(2, step)
    }
    return ages.reversed()
  }

  /// A number of both ranges; the nearest end of the second where they do not meet.
  private static func draw(_ low: Int, _ high: Int, within range: ClosedRange<Int>, _ random: inout SplitMix) -> Int {
    let from = min(max(low, range.lowerBound), range.upperBound)
    let to = max(min(high, range.upperBound), range.lowerBound)
    return random.between(from, max(from, to))
  }
}
