import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private let person = RecordID(high: 7, low: 1)

private func typist(_ profile: AnteMortemProfile? = nil) -> Typist<ProfileForm> {
  Typist(ProfileForm(profile, of: person, name: "Sınaqov Orxan", today: today))
}

private func created(_ typist: Typist<ProfileForm>) -> AnteMortemProfile? {
  guard case .profile(let profile)? = typist.saved?.created.first else { return nil }
  return profile
}

@Test("a profile is described by keys: stature, build, a mark, teeth in one line, an effect")
func describe() {
  var typist = typist()
  typist.type("about 170")
  typist.pick("hea", in: "build")
  typist.type("black, curly", in: "hair")
  typist.choose("A Rh+", in: "blood group")
  typist.choose("left", in: "handedness")
  typist.choose("scar", in: "mark.0.kind")
  typist.choose("fore", in: "mark.0.place")
  typist.choose("right", in: "mark.0.side")
  typist.type("3 cm, from a sickle", in: "mark.0.note")
  typist.type("11-12 missing, 36 gold crown", in: "teeth line")
  typist.choose("jew", in: "effect.0.kind")
  typist.type("silver ring", in: "effect.0.note")
  typist.press(.function(9))
  let profile = created(typist)
  #expect(profile?.person == person)
  #expect(profile?.statureFrom == 165)
  #expect(profile?.statureTo == 175)
  #expect(profile?.build == "heavy")
  #expect(profile?.hair == "black, curly")
  #expect(profile?.bloodGroup == "A Rh+")
  #expect(profile?.handedness == .left)
  #expect(profile?.marks == [BodyMark(kind: .scar, place: .forearm, side: .right, note: "3 cm, from a sickle")])
  #expect(
    profile?.teeth == [
      ToothNote(tooth: 11, state: .missing), ToothNote(tooth: 12, state: .missing), ToothNote(tooth: 36, state: .crown, note: "gold"),
    ])
  #expect(profile?.effects == [Effect(kind: .jewellery, note: "silver ring")])
}

@Test("the button puts the teeth of the line into groups, where they can be changed one by one")
func teethIntoGroups() {
  var typist = typist()
  typist.type("11 missing; 36 gold", in: "teeth line")
  typist.form.form.focus("read teeth")
  typist.press(.enter)
  #expect(typist.form.form.text("teeth line") == "")
  #expect(typist.form.form.text("tooth.1.number") == "36")
  typist.retype("46", in: "tooth.1.number")
  typist.type("47 sound", in: "teeth line")
  typist.press(.function(9))
  #expect(created(typist)?.teeth.map(\.tooth) == [11, 46, 47])
  #expect(created(typist)?.teeth.map(\.state) == [.missing, .gold, .sound])
}

@Test("a number that no tooth has, a tooth without a state and a stature of 17 are refused with a sentence")
func refusedProfile() {
  var typist = typist()
  typist.type("17")
  #expect(typist.problem("stature") == "“17” is not a stature from 40 to 250 cm. Write it like 172, 170-175, about 170 or at least 180.")
  typist.retype("170", in: "stature")
  #expect(typist.problem("stature") == nil)
  typist.form.form.focus("another tooth")
  typist.press(.enter)
  #expect(typist.form.form.focusedField == "tooth.0.number")
  typist.type("19")
  #expect(
    typist.problem("tooth.0.number")
      == "19 is no tooth. Teeth are 11–18, 21–28, 31–38 and 41–48, milk teeth 51–55, 61–65, 71–75 and 81–85 (FDI notation).")
  typist.retype("18", in: "tooth.0.number")
  #expect(typist.problem("tooth.0.state") == "Choose what is known of tooth 18.")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  typist.choose("filled", in: "tooth.0.state")
  typist.press(.function(9))
  #expect(created(typist)?.teeth == [ToothNote(tooth: 18, state: .filled)])
}

@Test("a profile that describes nothing is not saved, and marks left empty do not count")
func emptyProfile() {
  var typist = typist()
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("stature") == "Nothing is described yet.")
  typist.form.form.focus("another mark")
  typist.press(.enter)
  typist.choose("mole", in: "mark.1.kind")
  typist.press(.function(9))
  #expect(created(typist)?.marks == [BodyMark(kind: .mole, place: .other)])
}

@Test("an edit keeps marks and teeth that were not touched, and takes out a mark that was emptied")
func editProfile() {
  var profile = AnteMortemProfile(id: RecordID(high: 9, low: 1), person: person)
  profile.marks = [BodyMark(kind: .scar, place: .face, note: " with spaces "), BodyMark(kind: .mole, place: .neck)]
  profile.teeth = [ToothNote(tooth: 11, state: .missing)]
  var typist = typist(profile)
  for part in ["kind", "place", "side"] {
    typist.form.form.focus("mark.1.\(part)")
    typist.press(.delete)
  }
  typist.type("grey", in: "hair")
  typist.press(.function(9))
  guard case .edit(.profile(let edited), from: .profile(profile))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(edited.marks == [BodyMark(kind: .scar, place: .face, note: " with spaces ")])
  #expect(edited.teeth == profile.teeth)
  #expect(edited.hair == "grey")
}
