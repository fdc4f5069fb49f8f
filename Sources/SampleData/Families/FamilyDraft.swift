import CaseModel

/// A family while it is being built: who belongs to it and how.
struct FamilyDraft {
  /// The names the family draws from.
  var stock: NameStock
  /// The members, missing persons first.
  var members: [Member] = []
  /// The ties between them.
  var ties: [Tie] = []
  /// The family's own source of numbers.
  var random: SplitMix
  /// Position of the village the family comes from.
  var origin = 0
  /// The town in which most of the family lives today.
  var home = ""
  /// The oldest generation that is recorded.
  var firstGeneration = -2
  /// The youngest generation that is recorded.
  var lastGeneration = 1
  /// How many members the family shall have.
  var size = 3

  /// An empty family.
  init(stock: NameStock, random: SplitMix) {
    self.stock = stock
    self.random = random
  }

  /// How many more members fit in.
  var room: Int { size - members.count }

  /// Adds somebody and says at which position.
  mutating func add(sex: Sex, born: Int, generation: Int, fathersName: Int?, surname: Int) -> Int {
    let birthday = (month: random.between(1, 12), day: random.between(1, 28))
    members.append(
      Member(
        sex: sex, born: born, birthday: birthday, generation: generation, given: freshGiven(sex), fathersName: fathersName, surname: surname
      ))
    return members.count - 1
  }

  /// A given name that nobody of this sex in the family bears yet.
  private mutating func freshGiven(_ sex: Sex) -> Int {
    let count = sex == .male ? stock.men.count : stock.women.count
    var drawn = random.commonFirst(count)
    for _ in 0..<6 where members.contains(where: { $0.sex == sex && $0.given == drawn }) { drawn = random.below(count) }
    return drawn
  }

  /// The given name of some man, as the father of somebody whose father is not recorded.
  mutating func someFathersName() -> Int { random.commonFirst(stock.men.count) }

  /// Some surname.
  mutating func someSurname() -> Int { random.commonFirst(stock.surnames.count) }

  /// Records a parent of somebody.
  mutating func link(_ parent: Int, to child: Int, as kind: Relationship.Kind = .biologicalParent) {
    let certainty: Relationship.Certainty = random.chance(90) ? .proven : .asserted
    ties.append(Tie(kind: kind, first: parent, second: child, certainty: certainty))
    if kind == .biologicalParent || kind == .adoptiveParent {
      if members[parent].sex == .male { members[child].father = parent } else { members[child].mother = parent }
      members[parent].seenUntil = max(members[parent].seenUntil, members[child].born)
    }
  }

  /// Records a partnership; the wife takes her husband's surname, as most did.
  mutating func join(_ first: Int, _ second: Int, from year: Int?) {
    ties.append(Tie(kind: .partner, first: first, second: second, from: year))
    let wife = members[first].sex == .female ? first : second
    let husband = wife == first ? second : first
    if random.chance(860) { members[wife].surname = members[husband].birthSurname }
    for (one, other) in [(first, second), (second, first)] {
      members[one].partner = other
      members[one].partners += 1
      members[one].seenUntil = max(members[one].seenUntil, year ?? 0)
    }
  }

  /// Where a couple's partnership stands among the ties.
  func partnership(_ first: Int, _ second: Int) -> Int? {
    ties.firstIndex { tie in
      tie.kind == .partner && (tie.first == first && tie.second == second || tie.first == second && tie.second == first)
    }
  }
}
