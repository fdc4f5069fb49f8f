import CaseModel

/// When and where somebody was last seen.
struct Disappearance: Hashable, Sendable {
  /// The year, which the totals need.
  var year: Int
  /// The month.
  var month: Int
  /// The day of the month.
  var day: Int
  /// Position of the village in the list of its war.
  var village: Int
  /// The war.
  var war: Slot.War

  private static let years = Spread<Int>([(1988, 8), (1989, 6), (1990, 26), (1991, 60), (1992, 370), (1993, 350), (1994, 180)])

  /// A day and place of the first war, or of the second.
  static func draw(_ war: Slot.War, _ random: inout SplitMix) -> Disappearance {
    guard war == .first else {
      return Disappearance(
        year: 2020, month: 10, day: random.between(1, 28), village: random.below(Village.later.count), war: war)
    }
    let year = years.pick(&random)
    let month = year == 1988 ? random.between(2, 12) : year == 1994 ? random.between(1, 5) : random.between(1, 12)
    let day = year == 1994 && month == 5 ? random.between(1, 11) : random.between(1, 28)
    return Disappearance(year: year, month: month, day: day, village: random.below(Village.all.count), war: war)
  }

  /// For each missing member of a family, the day and place: one for all who vanished together, else each their own.
  ///
  /// The days of one family lie within a year of each other, so that ages reckoned for the first hold for all.
  static func draw(for plan: FamilyPlan, _ random: inout SplitMix) -> [Disappearance] {
    var first: Disappearance?
    return plan.slots.map { slot in
      guard slot.war == .first, let known = first else {
        let drawn = draw(slot.war, &random)
        if slot.war == .first { first = drawn }
        return drawn
      }
      if plan.isTogether { return known }
      var other = draw(.first, &random)
      other.year = known.year
      if known.year == 1994 { other.month = random.between(1, 4) }
      if known.year == 1988 { other.month = random.between(2, 12) }
      return other
    }
  }

  /// The village or town.
  var place: Village { war == .first ? Village.all[village] : Village.later[village] }
}
