import CaseModel

/// A person while the family is being built, without anything that has to be counted when it is copied; names are positions in the family's stock of names.
struct Member {
  /// The sex.
  var sex: Sex
  /// Year of birth.
  var born: Int
  /// Month and day of birth.
  var birthday: (month: Int, day: Int)
  /// The generation: the household's children are 0, their parents -1.
  var generation: Int
  /// Given name.
  var given: Int
  /// The father's given name; `nil` where unknown.
  var fathersName: Int?
  /// Surname at birth.
  var birthSurname: Int
  /// Surname today.
  var surname: Int
  /// The recorded father, by blood or adoption.
  var father: Int?
  /// The recorded mother, by blood or adoption.
  var mother: Int?
  /// The latest partner.
  var partner: Int?
  /// How many partners the person had.
  var partners = 0
  /// The place in the plan, for a missing person.
  var slot: Slot?
  /// Which of the missing members of the plan this is, counted from 0.
  var order = 0
  /// The year from which nothing new can be recorded of a missing person.
  var lastSeenYear: Int?
  /// The latest year of which the family has news: a child's birth, a wedding.
  var seenUntil: Int
  /// Whether the person lives.
  var life = Person.Life.alive
  /// Year of death.
  var died: Int?
  /// Where the person emigrated to, as a position in `Homes.abroad`.
  var abroad: Int?
  /// True for somebody who came from outside to look after a child, and for rare ties that carry no further kin.
  var isAside = false
  /// True for twins; no family has more than one pair.
  var isTwin = false
  /// True for identical twins.
  var isIdenticalTwin = false
  /// True for somebody who married, or would have.
  var marries = true
  /// What brought the person into the family, where it was neither birth nor marriage.
  var entrance = Entrance.ordinary

  /// How somebody came into a family.
  enum Entrance: Sendable {
    case ordinary, adopted, fostered

    /// What the person's file says about it.
    var note: String? {
      switch self {
      case .ordinary: nil
      case .adopted: "Adopted as a small child; the family speaks of it openly."
      case .fostered: "Taken in as a child after the death of both parents."
      }
    }
  }

  /// Somebody with a sex, a birth year and a name.
  init(sex: Sex, born: Int, birthday: (month: Int, day: Int), generation: Int, given: Int, fathersName: Int?, surname: Int) {
    self.sex = sex
    self.born = born
    self.birthday = birthday
    self.generation = generation
    self.given = given
    self.fathersName = fathersName
    birthSurname = surname
    self.surname = surname
    seenUntil = born
  }

  /// The last year in which the person can become a parent or marry, as far as absence and death go.
  var lastYear: Int { min(lastSeenYear ?? Reference.year, died ?? Reference.year) }
}

/// A relationship while the family is being built.
struct Tie {
  /// What the first is to the second.
  var kind: Relationship.Kind
  /// Parent or partner.
  var first: Int
  /// Child or partner.
  var second: Int
  /// How sure the office is.
  var certainty = Relationship.Certainty.asserted
  /// Year in which a partnership began.
  var from: Int?
  /// Year in which it ended.
  var to: Int?
  /// True where the partners parted.
  var parted = false
}
