/// Looks through a whole register for pairs of persons who are perhaps one.
///
/// Only persons who share a key are compared: both surname and given name by their skeletons, in either order; or given name and father's
/// name, with birth years at most one apart or with a common place.
public struct DuplicateScan {
  /// A pair that was found, by the numbers that the persons were added with.
  public struct Pair: Hashable, Sendable {
    /// The person added with the smaller number.
    public var first: Int
    /// The other.
    public var second: Int
    /// From 0 to 1.
    public var likeness: Double
  }

  /// Pairs below this are not worth a caseworker's time.
  public static let leastLikeness = 0.75

  private var words = NameWords()
  private var places: [String: Int32] = [:]
  private var persons: [ScannedPerson] = []
  private var keys: [ScanKey] = []
  private var kin = ScanKin()

  /// A scan of nobody yet.
  public init() {}

  /// Adds a person. `number` is the caller's own, not negative and below 2³².
  public mutating func add(_ number: Int, _ traits: PersonTraits) {
    let names = traits.names.prefix(6).map { name in
      ScannedPerson.Name(
        surname: words.number(name.surname), given: words.number(name.given), fathersName: words.number(name.fathersName))
    }
    let person = ScannedPerson(
      number: number, names: names, sex: traits.sex, earliest: traits.born?.earliest?.number, latest: traits.born?.latest?.number,
      year: traits.born?.year, places: traits.places.compactMap { placeNumber($0) })
    for key in Set(names.flatMap { person.keys(of: $0, words) }) { keys.append(ScanKey(key: key, place: Int32(persons.count))) }
    persons.append(person)
  }

  /// Says that two persons are not one: a parent and a child, partners, or two of whom that was decided.
  public mutating func part(_ one: Int, _ other: Int) { kin.part(one, other) }

  /// Says who is a parent of whom: neither the two nor a grandparent and a grandchild are one, and siblings only where they share a name.
  public mutating func tie(parent: Int, child: Int) { kin.tie(parent: parent, child: child) }

  /// The likeliest pairs, the likeliest first.
  public mutating func pairs(limit: Int) -> [Pair] {
    keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var found: [UInt64: Double] = [:]
    var start = 0
    while start < keys.count {
      let end = keys[start...].firstIndex { $0.key != keys[start].key } ?? keys.count
      if end - start > 1 { compare(keys[start..<end].map { Int($0.place) }, &found) }
      start = end
    }
    return found.map { Pair(first: Int($0.key >> 32), second: Int($0.key & 0xFFFF_FFFF), likeness: $0.value) }
      .sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
      .prefix(max(0, limit)).map(\.self)
  }

  /// Compares everybody of a block with everybody else; in a large one only with the next in the order of birth.
  private mutating func compare(_ block: [Int], _ found: inout [UInt64: Double]) {
    let order = block.count <= DuplicateScan.largeBlock ? block : block.sorted { persons[$0].birthOrder < persons[$1].birthOrder }
    for place in order.indices {
      for other in order[(place + 1)...].prefix(DuplicateScan.largeBlock) {
        let (one, two) = (persons[order[place]], persons[other])
        let pair = ScanKin.pair(one.number, two.number)
        guard found[pair] == nil, one.number != two.number, let likeness = likeness(one, two) else { continue }
        found[pair] = likeness
      }
    }
  }

  private static let largeBlock = 250

  /// How likely the two are one; `nil` where it is not worth saying.
  private mutating func likeness(_ one: ScannedPerson, _ other: ScannedPerson) -> Double? {
    let birth = BirthLikeness(earliest: (one.earliest, other.earliest), latest: (one.latest, other.latest))
    if case .apart(let days) = birth, days > 2_000 { return nil }
    var best = 0.0
    var sharesGiven = false
    for mine in one.names {
      for theirs in other.names {
        var comparison = PersonComparison(
          surname: words.likeness(mine.surname, theirs.surname), given: words.likeness(mine.given, theirs.given),
          fathersName: words.likeness(mine.fathersName, theirs.fathersName), birth: birth,
          sexDiffers: PersonComparison.differs(one.sex, other.sex), maySurnameChange: one.sex == .female || other.sex == .female,
          sharesPlace: one.places.isEmpty || other.places.isEmpty ? nil : one.places.contains { other.places.contains($0) })
        sharesGiven = sharesGiven || comparison.given >= .otherScript
        best = max(best, comparison.likeness)
        let (surname, given) = (words.likeness(mine.surname, theirs.given), words.likeness(mine.given, theirs.surname))
        if surname > .similar, given > .similar {
          (comparison.surname, comparison.given, comparison.isExchanged) = (surname, given, true)
          best = max(best, comparison.likeness)
        }
      }
    }
    guard best >= DuplicateScan.leastLikeness, kin.mayBeOne(one.number, other.number, sharesGiven: sharesGiven) else { return nil }
    return best
  }

  private mutating func placeNumber(_ place: String) -> Int32? {
    if let number = places[place] { return number == 0 ? nil : number }
    let fold = FoldKey.of(place)
    let number = fold.isEmpty ? 0 : places["\u{0}" + fold] ?? Int32(places.count + 1)
    places["\u{0}" + fold] = number
    places[place] = number
    return number == 0 ? nil : number
  }
}
