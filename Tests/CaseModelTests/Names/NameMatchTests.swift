import CaseModel
import Testing

private func name(_ surname: String, _ given: String, _ fathersName: String = "") -> PersonName {
  PersonName(id: .unassigned, person: .unassigned, given: given, fathersName: fathersName, surname: surname)
}

@Test("two names are compared part by part, and the reasons are words")
func reasons() {
  #expect(
    NameMatch(name("Əliyev", "Rəşad", "Həsən"), name("Алиев", "Рашад", "Гасан")).reasons == [
      "same surname in Russian spelling", "same given name in Russian spelling", "same father's name in Russian spelling",
    ])
  #expect(
    NameMatch(name("Əliyev", "Rəşad", "Həsən"), name("Aliev", "Rəşad", "Musa")).reasons == [
      "surname sounds like Aliev", "same given name", "different father's name",
    ])
  #expect(NameMatch(name("نوروزوف", "علی"), name("Novruzov", "Əli")).reasons.first == "same surname in Latin spelling")
  #expect(NameMatch(name("Mustafayev", ""), name("Mustafayve", "Anar")).reasons == ["surname similar to Mustafayve"])
}

@Test(
  "names that sound alike and are other names stay different", arguments: [("Hüseyn", "Həsən"), ("Əliyev", "Quliyev")])
func otherNames(first: String, second: String) {
  #expect(NameMatch(name(first, ""), name(second, "")).parts[0].likeness == .different)
}

@Test("what is not recorded excludes nothing")
func unknownParts() {
  let match = NameMatch(name("Əliyev", "Rəşad"), name("Əliyev", "Rəşad", "Həsən"))
  #expect(match.agrees)
  #expect(match.similarity == 1)
  #expect(match.parts.map(\.likeness) == [.same, .same, .unknown])
  #expect(!NameMatch(name("", ""), name("Əliyev", "Rəşad")).agrees)
  #expect(!NameMatch(name("Əliyev", "Rəşad", "Musa"), name("Əliyev", "Rəşad", "Həsən")).agrees)
}

@Test("a nearer name is more similar")
func nearness() {
  let asked = name("Hüseynov", "Elçin", "Musa")
  let near = NameMatch(asked, name("Guseinov", "Elchin", "Musa")).similarity
  let far = NameMatch(asked, name("Hüseynov", "Elxan", "Əli")).similarity
  #expect(near > far)
  #expect(NameMatch(asked, asked).similarity == 1)
}
