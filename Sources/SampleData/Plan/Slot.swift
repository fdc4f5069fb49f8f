import CaseModel

/// The place of one missing person in the plan: everything that the published totals count, and nothing else.
struct Slot: Hashable, Sendable {
  /// The groups that the totals tell apart. They do not overlap.
  enum Group: Int, CaseIterable, Sendable {
    case soldier, man, woman, boy, girl, elderlyMan, elderlyWoman

    /// The sex of everybody in the group.
    var sex: Sex {
      switch self {
      case .soldier, .man, .boy, .elderlyMan: .male
      case .woman, .girl, .elderlyWoman: .female
      }
    }

    /// The ages at disappearance, as the year last seen less the year of birth.
    ///
    /// They stay clear of 18 and 60 by a year or more, so that whoever counts completed years or merely subtracts years finds the same group.
    var ages: ClosedRange<Int> {
      switch self {
      case .soldier: 19...57
      case .man, .woman: 20...57
      case .boy, .girl: 2...16
      case .elderlyMan, .elderlyWoman: 62...88
      }
    }

    /// True for a child.
    var isChild: Bool { self == .boy || self == .girl }
    /// True for somebody of 60 or over.
    var isElderly: Bool { self == .elderlyMan || self == .elderlyWoman }
  }

  /// Who the person is in the household around which the family is built.
  enum Role: Sendable {
    case grandfather, grandmother, father, mother, child, nephew
  }

  /// The wars of the register.
  enum War: Int, Sendable { case first, second }

  /// The group that the totals count the person in.
  var group: Group
  /// Who the person is in the household.
  var role: Role
  /// The war in which the person went missing.
  var war: War = .first
  /// True for somebody taken hostage or unable to leave.
  var isHeld = false
}

/// The missing members of one family.
struct FamilyPlan: Hashable, Sendable {
  /// One place for each missing member.
  var slots: [Slot]
  /// True where the members vanished on one day and in one place.
  var isTogether: Bool
}
