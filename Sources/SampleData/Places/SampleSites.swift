import CaseModel

/// The nine places of burial that are named in public, with the number found in each district as published.
///
/// The coordinates are those of the villages, not of any grave: the precision says so.
enum SampleSites {
  /// The sites, in the order of their codes.
  static var all: [Site] {
    [
      site("AGD-1", "Sarıcalı (Sarijali)", "Ağdam", .confirmed, 40.0260, 46.9180, 1_500, WrittenDate.month(2023, 10)),
      site("KLB-1", "Başlıbel (Bashlibel)", "Kəlbəcər", .excavated, 40.0215, 46.2370, 500, WrittenDate.year(2021)),
      site("XCL-1", "Fərrux (Farrukh)", "Xocalı", .excavated, 40.0010, 46.7835, 800, WrittenDate.year(2022)),
      site("XCV-1", "Edilli, northern edge", "Xocavənd", .excavated, 39.6420, 47.0480, 500, WrittenDate.month(2022, 2)),
      site("XCV-2", "Edilli, field road", "Xocavənd", .excavating, 39.6405, 47.0512, 500, WrittenDate.year(2022)),
      site("XCV-3", "Edilli, ditch", "Xocavənd", .clearedOfMines, 39.6388, 47.0455, 500, WrittenDate.year(2023)),
      site("SUS-1", "Daşaltı (Dashalti), terrace", "Şuşa", .excavated, 39.7415, 46.7490, 400, WrittenDate.month(2023, 3)),
      site("SUS-2", "Daşaltı (Dashalti), river bank", "Şuşa", .orderGranted, 39.7392, 46.7531, 400, WrittenDate.year(2023)),
      site("SUS-3", "Şuşa (Shusha) town", "Şuşa", .excavating, 39.7580, 46.7470, 300, WrittenDate.month(2023, 4)),
    ]
  }

  private static func site(
    _ code: String, _ name: String, _ district: String, _ status: Site.Status, _ latitude: Double, _ longitude: Double, _ metres: Int,
    _ reported: PartialDate
  ) -> Site {
    var site = Site(id: .unassigned, code: code, name: name, kind: .massGrave, district: district, status: status)
    site.latitude = latitude
    site.longitude = longitude
    site.precisionMetres = metres
    site.reported = reported
    site.note = "Coordinates of the village; the place itself is described in the site file."
    return site
  }
}
