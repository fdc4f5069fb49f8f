/// An office that takes samples, with the days on which it sends them and the laboratory to which they go. All of them are invented.
struct SampleOffice: Hashable, Sendable {
  /// Its place among the offices.
  let place: Int
  /// Its name.
  let name: String
  /// The laboratory it works with.
  let laboratory: String
  /// How many days before the reference day it last sent a parcel; it sends one every fortnight.
  private let lastSent: Int

  private static let fortnight = 14

  /// The offices of the sample register.
  static let all = [
    SampleOffice(place: 0, name: CaseSpreads.office, laboratory: "Reference laboratory A", lastSent: 4),
    SampleOffice(place: 1, name: "Düzən field office", laboratory: "Reference laboratory B", lastSent: 6),
    SampleOffice(place: 2, name: "Dağətəyi field office", laboratory: "Reference laboratory A", lastSent: 11),
  ]

  private static let lowland: Set<String> = ["Bakı", "Sumqayıt", "Saatlı"]
  private static let foothills: Set<String> = ["Beyləqan", "Füzuli", "İmişli", "Ağdam"]

  /// The office that takes the samples of families in a town.
  static func near(_ home: String) -> SampleOffice {
    all[lowland.contains(home) ? 1 : foothills.contains(home) ? 2 : 0]
  }

  /// The first day, from one on, on which the office sends a parcel.
  func sending(from day: Int) -> Int {
    let late = (day - (Reference.day - lastSent)) % SampleOffice.fortnight
    return late == 0 ? day : late > 0 ? day + SampleOffice.fortnight - late : day - late
  }

  /// The last day on which it sent one.
  var lastSending: Int { Reference.day - lastSent }

  /// How many days a parcel of a day travels.
  func travel(of sent: Int) -> Int { 2 + (sent / SampleOffice.fortnight * 3 + place) % 4 }
}
