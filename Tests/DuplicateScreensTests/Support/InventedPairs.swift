import CaseModel
import DuplicateScreens
import Kinship

/// Invented persons recorded twice.
enum InventedPairs {
  static func id(_ number: UInt64) -> RecordID { RecordID(high: 9, low: number) }

  static func hit(_ number: UInt64, _ name: String, _ year: Int?, _ place: String, caseNumber: String? = nil) -> PersonHit {
    PersonHit(
      id: id(number), name: name, sex: .male, birthYear: year, place: place, caseNumber: caseNumber, familyNumber: "F-0000\(number)")
  }

  static let pairs = [
    LikelyPair(
      first: hit(1, "ŞAHMURADOV Rəşad Həsən oğlu", 1971, "Bərdə", caseNumber: "BRD-2026-00042"),
      second: hit(2, "ШАХМУРАДОВ Рашад Гасан", 1970, "Ağdam"), likeness: 0.953,
      reasons: ["same surname in Russian spelling", "same given name in Russian spelling", "born 1971, recorded 1970"]),
    LikelyPair(
      first: hit(3, "TAHMAZOVA Sona Vəli qızı", nil, "Gəncə"), second: hit(4, "TAHMAZOVA Sona Vəli qızı", 1950, ""), likeness: 0.889,
      reasons: ["same surname", "same given name", "same father's name"]),
    LikelyPair(
      first: hit(1, "ŞAHMURADOV Rəşad Həsən oğlu", 1971, "Bərdə", caseNumber: "BRD-2026-00042"),
      second: hit(5, "ŞAHMURADOV Rəşid Həsən oğlu", 1972, "Bərdə"), likeness: 0.8, reasons: ["same surname"]),
  ]

  static func year(_ year: Int) -> PartialDate { DateReading.read(String(year), today: Day(number: 20_782)) }

  /// The one with the case.
  static var kept: PersonDossier {
    var person = Person(id: id(1), sex: .male)
    person.born = year(1971)
    person.birthPlace = "Xıdırlı"
    person.residence = "Bərdə"
    person.note =
      "Limps on the left leg since a fall from a horse when he was nine years old; the family says that everybody in the village knew him by it."
    let name = PersonName(
      id: id(101), person: id(1), given: "Rəşad", fathersName: "Həsən", surname: "Şahmuradov", marker: "oğlu")
    let mother = Relationship(id: id(201), kind: .biologicalParent, first: id(11), second: id(1), certainty: .proven)
    let missing = MissingCase(id: id(202), number: "BRD-2026-00042", person: id(1))
    return PersonDossier(
      person: person, names: [name], records: [.missingCase(missing), .relationship(mother)], familyWords: "F-00001 Şahmuradov",
      relatives: [id(11): "ŞAHMURADOVA Xanım"], sexes: [id(11): .female])
  }

  /// The one who was taken in from a list.
  static var other: PersonDossier {
    var person = Person(id: id(2), sex: .male)
    person.born = year(1970)
    person.occupation = "driver"
    person.residence = "Ağdam"
    person.note = "Spoke Russian at work."
    let name = PersonName(id: id(102), person: id(2), script: .russian, given: "Рашад", fathersName: "Гасан", surname: "Шахмурадов")
    let second = Relationship(id: id(203), kind: .biologicalParent, first: id(12), second: id(2))
    let partner = Relationship(id: id(204), kind: .partner, first: id(2), second: id(13))
    let sample = Sample(
      id: id(205), donor: id(2), kind: .directReference, material: .item, barcode: "K-0007", status: .profileFull)
    var sealed = Testimony(id: id(206), number: "BRD-T-2026-00007", interviewer: "Tester", narrative: "…")
    sealed.witness = id(2)
    sealed.isSealed = true
    return PersonDossier(
      person: person, names: [name],
      records: [.relationship(second), .relationship(partner), .sample(sample), .testimony(sealed)],
      relatives: [id(12): "ŞAHMURADOVA Mina", id(13): "TAHMAZOVA Sona"], sexes: [id(12): .female, id(13): .female])
  }

  static var screen: MergeScreen {
    MergeScreen(kept, other, reasons: ["same surname in Russian spelling", "born 1971, recorded 1970"])
  }
}
