/// The words for a way from one relative to another.
enum KinWords {
  /// The steps as a possessive chain. A chain that climbs above the grandparents and comes down again says `cousin` for its middle.
  static func chain(_ steps: [KinStep]) -> String {
    if steps.count == 1, let only = steps.first { return only.words(standsAlone: true) }
    var words: [String] = []
    var place = 0
    while place < steps.count {
      if place > 0, place + 2 < steps.count, isBirthParent(steps[place]), isBirthParent(steps[place - 1]),
        isSiblingNotHalf(steps[place + 1]), isBirthChild(steps[place + 2])
      {
        words.append("cousin")
        place += 3
      } else {
        words.append(steps[place].words())
        place += 1
      }
    }
    return words.joined(separator: "'s ")
  }

  /// The everyday word for a way; `nil` where there is none that is both short and exact.
  static func familiar(_ steps: [KinStep]) -> String? {
    guard steps.count > 1 else { return nil }
    return inLaw(steps) ?? byBirth(steps)
  }

  private static func inLaw(_ steps: [KinStep]) -> String? {
    guard steps.count == 2 else { return nil }
    let sex = steps[1].sex
    switch (steps[0].kind, steps[1].kind) {
    case (.partner(.union), .parent(.biological)): return word(sex, "father-in-law", "mother-in-law", "parent-in-law")
    case (.partner(.union), .sibling), (.sibling, .partner(.union)):
      return word(sex, "brother-in-law", "sister-in-law", "sibling-in-law")
    case (.child(.biological), .partner(.union)): return word(sex, "son-in-law", "daughter-in-law", "child-in-law")
    default: return nil
    }
  }

  private static func byBirth(_ steps: [KinStep]) -> String? {
    var ups = 0
    var downs = 0
    var isHalf = false
    for step in steps {
      switch step.kind {
      case .parent(.biological): ups += 1
      case .child(.biological): downs += 1
      case .sibling(let kind):
        ups += 1
        downs += 1
        switch kind {
        case .full, .twin, .identicalTwin, .oneParentKnown: break
        case .half: isHalf = true
        case .adoptive, .foster, .step: return nil
        }
      default: return nil
      }
    }
    let sex = steps[steps.count - 1].sex
    let base: String
    switch (ups, downs) {
    case (_, 0): base = great(ups - 2) + word(sex, "grandfather", "grandmother", "grandparent")
    case (0, _): base = great(downs - 2) + word(sex, "grandson", "granddaughter", "grandchild")
    case (_, 1): base = great(ups - 2) + word(sex, "uncle", "aunt", "uncle or aunt")
    case (1, _): base = great(downs - 2) + word(sex, "nephew", "niece", "nephew or niece")
    default: base = cousin(degree: min(ups, downs) - 1, removed: abs(ups - downs))
    }
    return (isHalf ? "half-" : "") + base
  }

  private static func cousin(degree: Int, removed: Int) -> String {
    let ordinals = ["", "", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth "]
    let base = (degree < ordinals.count ? ordinals[degree] : "\(degree)th ") + "cousin"
    return switch removed {
    case 0: base
    case 1: base + " once removed"
    case 2: base + " twice removed"
    default: base + " \(removed) times removed"
    }
  }

  private static func great(_ times: Int) -> String { String(repeating: "great-", count: max(0, times)) }

  private static func word(_ sex: Sex, _ male: String, _ female: String, _ unknown: String) -> String {
    switch sex {
    case .male: male
    case .female: female
    case .unknown: unknown
    }
  }

  private static func isBirthParent(_ step: KinStep) -> Bool { step.kind == .parent(.biological) }

  private static func isBirthChild(_ step: KinStep) -> Bool { step.kind == .child(.biological) }

  private static func isSiblingNotHalf(_ step: KinStep) -> Bool {
    switch step.kind {
    case .sibling(.full), .sibling(.twin), .sibling(.identicalTwin), .sibling(.oneParentKnown): true
    default: false
    }
  }
}
