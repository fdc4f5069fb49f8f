import CaseModel
import Testing

@Suite struct PersonLikenessTests {
  private func compare(_ sought: PersonTraits, _ recorded: PersonTraits) -> PersonLikeness { PersonLikeness(sought, recorded: recorded) }

  @Test("the same person in another spelling is likely, and the reasons say what agrees")
  func otherSpelling() {
    let result = compare(
      Invented.traits("Алиев", "Рашад", "Гасан", .male, born: "1970"),
      Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1971", places: ["Bərdə"]))
    #expect(
      result.reasons == [
        "same surname in Latin spelling", "same given name in Latin spelling", "same father's name in Latin spelling",
        "born 1970, recorded 1971",
      ])
    #expect(result.likeness > 0.8)
  }

  @Test("surname and given name alone never make a person likely beyond doubt")
  func nameAlone() {
    let result = compare(Invented.traits("Əliyev", "Rəşad"), Invented.traits("Əliyev", "Rəşad"))
    #expect(result.likeness > 0.5 && result.likeness < 0.7)
    #expect(result.reasons == ["same surname", "same given name"])
  }

  @Test("what is not known excludes nothing")
  func unknownExcludesNothing() {
    let sought = Invented.traits("Quliyev", "Elçin", "Kamal", .male, born: "1965")
    let bare = compare(sought, Invented.traits("Quliyev", "Elçin", "Kamal"))
    #expect(bare.likeness > 0.85)
    let blank = compare(sought, Invented.traits("Quliyev", "Elçin", "Kamal", .unknown, born: "?"))
    #expect(blank.likeness == bare.likeness)
  }

  @Test("siblings, who share all but the given name, are not likely")
  func siblings() {
    let result = compare(
      Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1970", places: ["Bərdə"]),
      Invented.traits("Əliyev", "Elçin", "Həsən", .male, born: "1971", places: ["Bərdə"]))
    #expect(result.likeness < 0.35)
    #expect(result.reasons.contains("different given name"))
  }

  @Test("another sex is said and weighs, but does not exclude")
  func otherSex() {
    let recorded = Invented.traits("Əliyev", "Sədaqət", "Həsən", .female, born: "1970")
    let other = compare(Invented.traits("Əliyev", "Sədaqət", "Həsən", .male, born: "1970"), recorded)
    let same = compare(Invented.traits("Əliyev", "Sədaqət", "Həsən", .female, born: "1970"), recorded)
    #expect(other.reasons.contains("different sex"))
    #expect(other.likeness < same.likeness && other.likeness > 0.5)
  }

  @Test("surname and given name in each other's field are seen")
  func exchanged() {
    let result = compare(Invented.traits("Rəşad", "Əliyev", "Həsən"), Invented.traits("Əliyev", "Rəşad", "Həsən"))
    #expect(result.reasons == ["surname and given name exchanged", "same father's name"])
    #expect(result.likeness > 0.75)
  }

  @Test("a woman of another surname is likely where all else agrees, a man is not")
  func marriedName() {
    let (maiden, married) = (
      Invented.traits("Əliyeva", "Xanım", "Vəli", .female, born: "1950"),
      Invented.traits("Quliyeva", "Xanım", "Vəli", .female, born: "1950")
    )
    #expect(compare(maiden, married).likeness > 0.75)
    let men = compare(
      Invented.traits("Əliyev", "Elçin", "Vəli", .male, born: "1950"), Invented.traits("Hüseynov", "Elçin", "Vəli", .male, born: "1950"))
    #expect(men.likeness < 0.5)
  }

  @Test("a grandson named after his grandfather is another person")
  func grandson() {
    let result = compare(
      Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1930"), Invented.traits("Əliyev", "Rəşad", "Həsən", .male, born: "1985"))
    #expect(result.likeness < 0.5)
  }

  @Test("any of several names may be the one that agrees, and a shared place is named")
  func severalNames() {
    var recorded = Invented.traits("İbrahimova", "Xanım", "Vəli", .female, places: ["Ağdam"])
    recorded.names.append(Invented.name("Əliyeva", "Xanım", "Vəli"))
    let result = compare(Invented.traits("Əliyeva", "Xanım", "Vəli", places: ["Агдам", "Bakı"]), recorded)
    #expect(result.reasons == ["same surname", "same given name", "same father's name", "both in Ağdam"])
    #expect(result.likeness > 0.9)
  }

  @Test("dates of birth are compared by all the days they can be")
  func births() {
    func birth(_ one: String, _ other: String) -> BirthLikeness { BirthLikeness(Invented.date(one), Invented.date(other)) }
    #expect(birth("12.4.1970", "12.4.1970") == .sameDay)
    #expect(birth("12.4.1970", "1970") == .overlap)
    #expect(birth("before 1980", "1970") == .wideOverlap)
    #expect(birth("1.1.1971", "31.12.1970") == .apart(days: 1))
    #expect(birth("after 1980", "1970") == .apart(days: 3_654))
    #expect(birth("?", "1970") == .unknown)
    #expect(BirthLikeness(nil, Invented.date("1970")) == .unknown)
  }
}
