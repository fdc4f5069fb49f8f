/// Names and the ways other alphabets and languages write them; ordinary names, of nobody in particular.
enum SpellingFixture {
  static let variants: [(name: String, spellings: [String])] = [
    ("Məmmədov", ["Mamedov", "Mammadov", "Мамедов", "Мәммәдов", "Memmedov", "Məmmədova", "Mamedoff"]),
    ("Abbasov", ["Аббасов", "Abasov", "Abbasova", "ABBASOV", "عباسوف"]),
    ("Cəfərov", ["Jafarov", "Джафаров", "Ҹәфәров", "Dzhafarov", "Cafarov", "Djafarov", "Jafarova", "جعفروف"]),
    ("Rəhimov", ["Rahimov", "Рагимов", "Rehimov", "Ragimov", "Рәһимов", "Rahimova"]),
    ("Hacıyev", ["Hajiyev", "Гаджиев", "Gadzhiev", "Haciyev", "Һаҹыјев", "Gadjiev", "Hajiyeva"]),
    ("İbrahimov", ["Ibrahimov", "Ибрагимов", "Ibragimov", "Ибраһимов", "IBRAHIMOV", "İbrahimova"]),
    ("Yaqubov", ["Yagubov", "Якубов", "Ягубов", "Јагубов", "Yakubov", "Yaqubova"]),
    ("Kərimov", ["Kerimov", "Karimov", "Керимов", "Кәримов", "Kerimova", "کریموف"]),
    ("Əhmədov", ["Ahmadov", "Ахмедов", "Akhmedov", "Ehmedov", "Әһмәдов", "Ahmedov", "احمدوف"]),
    ("Süleymanov", ["Suleymanov", "Сулейманов", "Suleimanov", "Сүлејманов", "Suleymanova"]),
    ("Mustafayev", ["Мустафаев", "Mustafaev", "Мустафајев", "Mustafayeva", "مصطفایف"]),
    ("Bağırov", ["Bagirov", "Багиров", "Бағыров", "Baghirov", "Bağırova"]),
    ("Orucov", ["Orujov", "Оруджев", "Orudzhov", "Оруҹов", "Orujova"]),
    ("Vəliyev", ["Veliyev", "Valiyev", "Валиев", "Вәлијев", "Veliev", "Vəliyeva"]),
    ("Şirinov", ["Shirinov", "Ширинов", "Sirinov", "Şirinova"]),
    ("Zülfüqarov", ["Zulfugarov", "Зульфугаров", "Зүлфүгаров", "Zulfuqarov"]),
    ("Qarayev", ["Garayev", "Караев", "Гарајев", "Karaev", "Qarayeva"]),
    ("Nəcəfov", ["Najafov", "Наджафов", "Нәҹәфов", "Nadzhafov", "Necefov"]),
    ("Xəlilov", ["Khalilov", "Халилов", "Хәлилов", "Xelilov", "Halilov"]),
    ("Ağayev", ["Agayev", "Агаев", "Ағајев", "Aghayev", "Agaev"]),
    ("Şıxəliyev", ["Shikhaliyev", "Шихалиев", "Shikhaliev", "Şixeliyev"]),
    ("Feyzullayev", ["Feizullaev", "Фейзуллаев", "Фејзуллајев", "Feyzullayeva"]),
    ("Məhərrəmov", ["Maharramov", "Магеррамов", "Мәһәррәмов", "Magerramov", "Meherremov"]),
    ("Novruzov", ["Новрузов", "Novruzova", "Navruzov", "نوروزوف"]),
    ("Qurbanov", ["Gurbanov", "Курбанов", "Гурбанов", "Kurbanov", "Qurbanova"]),
    ("Həsənzadə", ["Hasanzade", "Гасанзаде", "Hasanzadeh", "Һәсәнзадә", "Gasanzade"]),
    ("Sarkisyan", ["Саркисян", "Sarkisian", "Սարկիսյան", "Sarkissian"]),
    ("Grigoryan", ["Григорян", "Grigorian", "Գրիգորյան"]),
    ("Arutyunyan", ["Арутюнян", "Arutunian", "Arutyunian"]),
    ("Rəşad", ["Rashad", "Рашад", "Рәшад", "Resad", "RƏŞAD"]),
    ("Cavid", ["Javid", "Джавид", "Ҹавид", "Dzhavid"]),
    ("Vaqif", ["Vagif", "Вагиф", "Вагиф", "Vaqıf"]),
    ("Xatirə", ["Khatira", "Хатира", "Хатирә", "Xatire"]),
    ("Sevinc", ["Sevinj", "Севиндж", "Севинҹ", "Sevindj"]),
    ("Gülnarə", ["Gulnara", "Гюльнара", "Ҝүлнарә", "Gulnare", "Gyulnara"]),
    ("Elşən", ["Elshan", "Эльшан", "Елшән", "Elsen"]),
    ("Tofiq", ["Tofig", "Тофик", "Тофиг", "Tofik"]),
    ("Yusif", ["Юсиф", "Јусиф", "Yusuf", "Юсуф", "یوسف"]),
    ("Məryəm", ["Maryam", "Марьям", "Мәрјәм", "Meryem", "مریم"]),
    ("Zeynəb", ["Zeynab", "Зейнаб", "Зејнәб", "Zeinab", "زینب"]),
    ("Fərhad", ["Farhad", "Фархад", "Фәрһад", "Ferhad", "فرهاد"]),
    ("İlqar", ["Ilgar", "Ильгар", "Илгар", "Ilqar"]),
    ("Ceyhun", ["Jeyhun", "Джейхун", "Ҹејһун", "Dzheykhun"]),
    ("Ülviyyə", ["Ulviyya", "Ульвия", "Үлвијјә", "Ulviya"]),
    ("Nərgiz", ["Nargiz", "Наргиз", "Нәрҝиз", "Nergiz"]),
    ("qızı", ["gizi", "кызы", "gyzy", "qizi", "гызы"]),
    ("oğlu", ["oglu", "оглы", "oghlu", "ogly", "оғлу"]),
  ]

  /// Rows of a list, one a line: `Həsənov: Hasanov, Гасанов`.
  static func rows(_ text: String) -> [(name: String, spellings: [String])] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let spellings = parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
      return (String(parts[0]), spellings)
    }
  }
}
