/// Missing members of one family by who they are to each other, and in how many families of the default register.
struct Household: Sendable {
  /// How many families of this make-up there are.
  let families: Int
  /// The missing members.
  let slots: [Slot]
  /// True where they vanished on one day and in one place.
  let isTogether: Bool

  private init(_ families: Int, together: Bool = true, _ members: [(Slot.Group, Slot.Role)]) {
    self.families = families
    slots = members.map { Slot(group: $0.0, role: $0.1) }
    isTogether = together
  }

  private init(uncleAndNephew families: Int) {
    self.families = families
    slots = [Slot(group: .soldier, role: .child), Slot(group: .soldier, role: .nephew, war: .second)]
    isTogether = false
  }

  /// The 61 families that lost two to seven members.
  static let all: [Household] = two + three + four + large

  private static let two = [
    Household(14, together: false, [(.soldier, .child), (.soldier, .child)]),
    Household(4, together: false, [(.soldier, .father), (.soldier, .child)]),
    Household(5, [(.elderlyMan, .father), (.elderlyWoman, .mother)]),
    Household(2, [(.man, .father), (.woman, .mother)]),
    Household(2, [(.woman, .mother), (.girl, .child)]),
    Household(1, [(.woman, .mother), (.boy, .child)]),
    Household(1, [(.man, .father), (.boy, .child)]),
    Household(2, together: false, [(.elderlyWoman, .mother), (.soldier, .child)]),
    Household(2, together: false, [(.elderlyMan, .father), (.soldier, .child)]),
    Household(uncleAndNephew: 1),
  ]

  private static let three = [
    Household(4, together: false, [(.soldier, .child), (.soldier, .child), (.soldier, .child)]),
    Household(1, together: false, [(.soldier, .father), (.soldier, .child), (.soldier, .child)]),
    Household(3, [(.woman, .mother), (.boy, .child), (.girl, .child)]),
    Household(1, [(.man, .father), (.woman, .mother), (.boy, .child)]),
    Household(2, together: false, [(.elderlyMan, .father), (.elderlyWoman, .mother), (.soldier, .child)]),
    Household(1, [(.elderlyMan, .father), (.elderlyWoman, .mother), (.woman, .child)]),
  ]

  private static let four = [
    Household(2, [(.man, .father), (.woman, .mother), (.boy, .child), (.girl, .child)]),
    Household(2, [(.woman, .mother), (.boy, .child), (.girl, .child), (.girl, .child)]),
    Household(1, [(.elderlyMan, .grandfather), (.elderlyWoman, .grandmother), (.man, .father), (.woman, .mother)]),
    Household(1, [(.elderlyWoman, .grandmother), (.woman, .mother), (.boy, .child), (.girl, .child)]),
    Household(1, together: false, [(.soldier, .child), (.soldier, .child), (.soldier, .child), (.soldier, .child)]),
  ]

  private static let large = [
    Household(2, [(.man, .father), (.woman, .mother), (.boy, .child), (.boy, .child), (.girl, .child)]),
    Household(2, [(.elderlyMan, .grandfather), (.elderlyWoman, .grandmother), (.woman, .mother), (.boy, .child), (.girl, .child)]),
    Household(
      1,
      [
        (.elderlyMan, .grandfather), (.elderlyWoman, .grandmother), (.man, .father), (.woman, .mother), (.boy, .child), (.girl, .child),
      ]),
    Household(1, [(.man, .father), (.woman, .mother), (.boy, .child), (.girl, .child), (.girl, .child), (.boy, .child)]),
    Household(
      1,
      [
        (.elderlyMan, .grandfather), (.elderlyWoman, .grandmother), (.man, .father), (.woman, .mother), (.boy, .child), (.boy, .child),
        (.girl, .child),
      ]),
    Household(
      1,
      [
        (.elderlyWoman, .grandmother), (.man, .father), (.woman, .mother), (.girl, .child), (.boy, .child), (.boy, .child), (.girl, .child),
      ]),
  ]
}
