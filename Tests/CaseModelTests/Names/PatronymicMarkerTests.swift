import CaseModel
import Testing

@Test(
  "the marker follows the sex and the script",
  arguments: [
    (Sex.male, PersonName.Script.latin, "Həsən", "oğlu"), (.female, .latin, "Həsən", "qızı"), (.male, .cyrillic, "Һәсән", "оғлу"),
    (.female, .cyrillic, "Һәсән", "гызы"), (.male, .russian, "Гасан", "оглы"), (.female, .russian, "Гасан", "кызы"),
  ])
func usualMarker(sex: Sex, script: PersonName.Script, father: String, marker: String) {
  #expect(PatronymicMarker.usual(sex, script: script, fathersName: father) == marker)
}

@Test(
  "no marker is proposed where none is usual",
  arguments: [
    (Sex.male, PersonName.Script.latin, ""), (.unknown, .latin, "Həsən"), (.male, .russian, "Гасанович"), (.female, .russian, "Гасановна"),
    (.male, .latin, "Petrovich"), (.male, .armenian, "Արամ"), (.male, .persian, "حسن"),
  ])
func noMarker(sex: Sex, script: PersonName.Script, father: String) {
  #expect(PatronymicMarker.usual(sex, script: script, fathersName: father) == nil)
}
