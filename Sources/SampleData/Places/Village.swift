/// Villages and towns with their districts, as text to be read once.
struct Village: Sendable {
  /// The village or town.
  let name: String
  /// The district it lies in.
  let district: String
  /// Both: `Xındırıstan, Ağdam`; the name alone for the district's own town.
  let full: String

  private init(name: String, district: String) {
    self.name = name
    self.district = district
    full = name == district ? name : name + ", " + district
  }

  /// The places from which families come and where people were last seen in the first war.
  static let all = read(firstWar)
  /// The places of the second war.
  static let later = read(secondWar)

  private static func read(_ text: String) -> [Village] {
    text.split(separator: "\n").flatMap { line -> [Village] in
      let parts = line.split(separator: ":")
      guard parts.count == 2, let district = parts.first, let names = parts.last else { return [] }
      return names.split(separator: ",").map { name in
        Village(name: String(name.drop { $0 == " " }), district: String(district))
      }
    }
  }

  private static let firstWar = """
    Kəlbəcər: Kəlbəcər, Başlıbel, Zülfüqarlı, Yanşaq, Qanlıkənd, Zar, Lev, Çaykənd, Təzəkənd, Kilsəli, Otaqlı, Tirkeşəvənd, Qılışlı
    Ağdam: Ağdam, Sarıcalı, Mərzili, Novruzlu, Qərvənd, Çəmənli, Əhmədağalı, Xındırıstan, Üçoğlan, Güllücə, Papravənd, Şıxbabalı, Əfətli
    Xocalı: Xocalı, Fərrux, Kosalar, Cəmilli, Meşəli, Daşbulaq, Ballıca
    Şuşa: Şuşa, Daşaltı, Malıbəyli, Quşçular, Nəbilər, Turşsu, Böyük Qaladərəsi
    Füzuli: Füzuli, Horadiz, Alxanlı, Dilağarda, Gecəgözlü, Qoçəhmədli, Yağlıvənd, Qarğabazar, Aşağı Seyidəhmədli, Cuvarlı, Xələfşə
    Cəbrayıl: Cəbrayıl, Soltanlı, Papı, Daşkəsən, Horovlu, Qumlaq, Mahmudlu, Xələfli, Sirik, Böyük Mərcanlı, Karxulu, Tulus
    Laçın: Laçın, Zabux, Güləbird, Malıbəy, Qarıqışlaq, Ağoğlan, Minkənd, Mirik, Şəlvə, Qorçu, Hoçaz, Piçənis
    Qubadlı: Qubadlı, Xanlıq, Muradxanlı, Mahrızlı, Dondarlı, Xocamsaxlı, Əyin, Qayalı, Padar, Çərəli, Yusifbəyli, Mollabürhan
    Zəngilan: Zəngilan, Mincivan, Ağalı, Vejnəli, Bartaz, Şərifan, Məmmədbəyli, Qıraq Muşlan, Sobu, Baharlı, Şayıflı
    Xocavənd: Xocavənd, Edilli, Qaradağlı, Tuğ, Salakətin, Axullu, Hadrut, Muğanlı, Əmiranlar, Günəşli
    Ağdərə: Ağdərə, Sırxavənd, Umudlu, Bəşirlər, Baş Güneypəyə, İmarət Qərvənd, Manikli, Çərəktar
    Tərtər: Tərtər, Seydimli, Evoğlu, Qapanlı, Qaynaq, Səhləbad, Hüsənli, Borsunlu
    Goranboy: Goranboy, Ağcakənd, Talış, Tapqaraqoyunlu, Başqışlaq, Gülüstan, Ballıqaya, Zeyvə
    """

  private static let secondWar = """
    Füzuli: Alxanlı, Aşağı Seyidəhmədli
    Cəbrayıl: Mahmudlu, Sirik
    Ağdərə: Talış
    Şuşa: Daşaltı
    """
}
