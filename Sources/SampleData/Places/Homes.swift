/// Where relatives live today.
enum Homes {
  /// Towns in which most families live, the common ones with larger shares.
  static let towns = Spread([
    ("Bərdə", 16), ("Bakı", 20), ("Sumqayıt", 8), ("Gəncə", 8), ("Ağcabədi", 7), ("Beyləqan", 6), ("Mingəçevir", 6), ("Tərtər", 7),
    ("Yevlax", 4), ("İmişli", 3), ("Goranboy", 4), ("Naftalan", 2), ("Saatlı", 2), ("Füzuli", 3), ("Ağdam", 4),
  ])

  /// Countries to which relatives emigrated, each with a town.
  static let abroad = [
    Abroad(country: "Russia", town: "Moscow", share: 24), Abroad(country: "Russia", town: "Saint Petersburg", share: 10),
    Abroad(country: "Russia", town: "Surgut", share: 8), Abroad(country: "Türkiye", town: "Istanbul", share: 14),
    Abroad(country: "Türkiye", town: "Ankara", share: 7), Abroad(country: "Germany", town: "Berlin", share: 8),
    Abroad(country: "Ukraine", town: "Kharkiv", share: 6), Abroad(country: "Kazakhstan", town: "Aktau", share: 5),
    Abroad(country: "Georgia", town: "Marneuli", share: 5), Abroad(country: "Netherlands", town: "Utrecht", share: 3),
    Abroad(country: "United States", town: "Houston", share: 3), Abroad(country: "Israel", town: "Haifa", share: 2),
    Abroad(country: "Sweden", town: "Malmö", share: 2), Abroad(country: "Poland", town: "Warsaw", share: 2),
  ]

  /// Positions in `abroad`, by their shares.
  static let someAbroad = Spread(abroad.enumerated().map { ($0.offset, $0.element.share) })

  /// A place outside the country.
  struct Abroad: Hashable, Sendable {
    /// The country.
    let country: String
    /// The town.
    let town: String
    /// How common it is among those who left.
    let share: Int
  }
}
