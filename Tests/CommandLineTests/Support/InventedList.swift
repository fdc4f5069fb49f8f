/// A list of invented persons whose surname is one name in five spellings, and of others.
enum InventedList {
  static let spellings = ["Əliyev", "ALIYEV", "Алиев", "Әлијев", "Aliyev"]

  static let text = """
    reference,surname,given_name,fathers_name,sex,born,incident,category,circumstance,last_seen,last_seen_place,family
    R-1,Əliyev,Yoxlama,Sınaq,male,1970,Invented war,military,combat,1993-04-02,Birinci,F-1
    R-2,ALIYEV,Nümunə,Sınaq,male,1990,Invented war,civilian,taken hostage,1993-04-02,Birinci,F-1
    R-3,Алиев,Проба,Образец,male,1965,Invented war,military,combat,1992,İkinci,
    R-4,Әлијев,Сынаг,Нүмунә,male,1930,Invented war,civilian,unable to leave,1992,İkinci,
    R-5,Aliyeva,Specimen,Example,female,1960,Invented war,civilian,fled,1992,İkinci,
    R-6,Qarabağlı,Misal,Örnək,female,1958,Invented war,civilian,fled,1992,Üçüncü,

    """

  /// The family of two of them.
  static let families = "number,name\nF-1,Sınaq\n"

  /// A workplace whose own register holds the list.
  static func workplace() throws -> Workplace {
    let place = try Workplace()
    _ = try place.run("import", try place.file("families.csv", families))
    let list = try place.file("list.csv", text)
    _ = try place.run("import", list)
    return place
  }
}
