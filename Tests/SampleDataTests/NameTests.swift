import CaseModel
import SampleData
import Testing

@Suite("Names")
struct NameTests {
  let register = Inventory.standard

  @Test("men bear -ov and -yev, women -ova and -yeva, and oğlu and qızı go by sex")
  func forms() {
    for person in register.persons {
      let name = person.names[0]
      if name.surname.hasSuffix("ov") || name.surname.hasSuffix("ev") { #expect(person.person.sex == .male, "\(name.surname)") }
      if name.surname.hasSuffix("ova") || name.surname.hasSuffix("eva") { #expect(person.person.sex == .female, "\(name.surname)") }
      if name.marker == "oğlu" { #expect(person.person.sex == .male) }
      if name.marker == "qızı" { #expect(person.person.sex == .female) }
      #expect(!name.given.isEmpty && name.kind == .current && name.script == .latin)
    }
  }

  @Test("every missing person has a surname, and only some of unknown fathers have no father's name")
  func complete() {
    #expect(register.missing.allSatisfy { !$0.names[0].surname.isEmpty })
    #expect(register.missing.count { $0.names[0].fathersName.isEmpty } < 100)
  }

  @Test("all scripts occur, and every letter was rendered")
  func scripts() {
    let names = register.persons.flatMap(\.names)
    #expect(Set(names.map(\.script)) == [.latin, .cyrillic, .russian, .persian, .armenian])
    #expect(Set(names.map(\.kind)).isSuperset(of: [.current, .maiden, .document, .transliteration, .nickname]))
    for name in names where name.script != .latin {
      for scalar in (name.given + name.fathersName + name.surname).unicodeScalars {
        #expect(scalar.value > 0x2FF, "\(name.surname) \(name.given)")
      }
    }
  }

  @Test("spellings in other scripts are those people know")
  func spellings() {
    let names = register.persons.flatMap { person in person.names.dropFirst().map { (person.names[0].surname, $0) } }
    func spelled(_ latin: String, _ script: PersonName.Script) -> Set<String> {
      Set(names.filter { $0.0 == latin && $0.1.script == script }.map(\.1.surname))
    }
    #expect(spelled("Əliyev", .cyrillic) == ["Әлијев"])
    #expect(spelled("Əliyev", .russian) == ["Алиев"])
    #expect(spelled("Hüseynov", .russian) == ["Гусейнов"])
    #expect(spelled("Hüseynov", .cyrillic) == ["Һүсејнов"])
    #expect(spelled("Quliyev", .russian) == ["Кулиев"])
    #expect(spelled("Cəfərov", .russian) == ["Джафаров"])
    #expect(spelled("Petrosyan", .armenian) == ["Պետրոսյան"])
    #expect(spelled("Petrosyan", .russian) == ["Петросян"])
  }

  @Test("hundreds of given names and surnames are in use")
  func variety() {
    let men = Set(register.persons.filter { $0.person.sex == .male }.map(\.names[0].given))
    let women = Set(register.persons.filter { $0.person.sex == .female }.map(\.names[0].given))
    #expect(men.count >= 230 && women.count >= 190)
    #expect(Set(register.persons.filter { $0.person.sex == .male }.map(\.names[0].surname)).count >= 200)
  }
}
