import Kinship

/// What two persons are compared by: names, sex, birth and places.
public struct PersonTraits: Hashable, Sendable {
  /// All names, the current one first.
  public var names: [PersonName]
  /// Sex.
  public var sex: Sex
  /// When born.
  public var born: PartialDate?
  /// Birth place, residence and place where last seen, as far as known.
  public var places: [String]

  /// Traits from their parts.
  public init(names: [PersonName], sex: Sex = .unknown, born: PartialDate? = nil, places: [String] = []) {
    self.names = names
    self.sex = sex
    self.born = born
    self.places = places
  }

  /// What a form holds while it is typed.
  public init(_ sketch: PersonSketch) {
    let name = PersonName(
      id: RecordID(high: 0, low: 0), person: RecordID(high: 0, low: 0), given: sketch.given, fathersName: sketch.fathersName,
      surname: sketch.surname)
    self.init(names: [name], sex: sketch.sex, born: sketch.born, places: sketch.places)
  }
}
