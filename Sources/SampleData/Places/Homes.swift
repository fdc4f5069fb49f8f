/// Where relatives live today.
enum Homes {
  /// Towns in which most families live, the common ones with larger shares.
  static let towns = Spread([
    ("Bərdə", 16), ("Bakı", 20), ("Sumqayıt", 8), ("Gəncə", 8), ("Ağcabədi", 7), ("Beyləqan", 6), ("Mingəçevir", 6), ("Tərtər", 7),
    ("Yevlax", 4), ("İmişli", 3), ("Goranboy", 4), ("Naftalan", 2), ("Saatlı", 2), ("Füzuli", 3), ("Ağdam", 4),
  ])

  /// Countries to which relatives emigrated, each with a town.
  static let abroad = Spread([
    (Abroad(country: "Russia", town: "Moscow"), 24), (Abroad(country: "Russia", town: "Saint Petersburg"), 10),
    (Abroad(country: "Russia", town: "Surgut"), 8), (Abroad(country: "Türkiye", town: "Istanbul"), 14),
    (Abroad(country: "Türkiye", town: "Ankara"), 7), (Abroad(country: "Germany", town: "Berlin"), 8),
    (Abroad(country: "Ukraine", town: "Kharkiv"), 6), (Abroad(country: "Kazakhstan", town: "Aktau"), 5),
    (Abroad(country: "Georgia", town: "Marneuli"), 5), (Abroad(country: "Netherlands", town: "Utrecht"), 3),
    (Abroad(country: "United States", town: "Houston"), 3), (Abroad(country: "Israel", town: "Haifa"), 2),
    (Abroad(country: "Sweden", town: "Malmö"), 2), (Abroad(country: "Poland", town: "Warsaw"), 2),
  ])

  /// A place outside the country.
  struct Abroad: Hashable, Sendable {
    /// The country.
    let country: String
    /// The town.
    let town: String
  }
}
