import CaseModel
import CaseScreens
import DeskKit
import Testing

/// The lines of the page of a case file at 80 columns.
private func page(_ change: (inout CaseFile) -> Void = { _ in }) -> [String] {
  DocumentText.lines(CaseDocument.make(inventedFile(change), today: today) { _ in "" }, width: 80)
}

@Test("the page shows languages, marital status and identity papers")
func personFactsOnPage() {
  let lines = page()
  #expect(lines.contains("  Languages         Azerbaijani, Russian"))
  #expect(lines.contains("  Marital status    married"))
  #expect(lines.contains("  Identity papers   passport P0000001"))
}

@Test("under a fact stands the source it is known from, and what other sources say")
func sourcesOnPage() throws {
  let testimony = SourceReference.testimony(RecordID(high: 2, low: 1))
  let contact = SourceReference.contact(RecordID(high: 2, low: 2))
  let lines = page { file in
    file.sources = ["last seen place": testimony]
    file.sourceWords = [testimony: "testimony BRD-T-2026-00007", contact: "contact of 2026-11-02"]
    file.sourcedValues = [
      SourcedValue(
        id: RecordID(high: 2, low: 3), about: file.missingCase.id, kind: .missingCase, field: "last seen place", value: "Xocalı",
        source: contact, certainty: .doubted),
      SourcedValue(
        id: RecordID(high: 2, low: 4), about: file.missingCase.id, kind: .missingCase, field: "last seen place", value: "Ağdam",
        source: testimony),
      SourcedValue(
        id: RecordID(high: 2, low: 5), about: file.person.id, kind: .person, field: "occupation", value: "miller", source: contact),
    ]
  }
  let place = try #require(lines.firstIndex(of: "  Place             Ağdam"))
  #expect(lines[place + 1] == "                    from testimony BRD-T-2026-00007")
  #expect(lines[place + 2] == "                    also: Xocalı, doubted (contact of 2026-11-02)")
  #expect(!lines.contains("                    also: Ağdam (testimony BRD-T-2026-00007)"))
  let occupation = try #require(lines.firstIndex(of: "  Occupation        not recorded"))
  #expect(lines[occupation + 1] == "                    also: miller (contact of 2026-11-02)")
}

@Test("the profile stands on the page: stature, marks, teeth as a line of numbers, effects")
func profileOnPage() throws {
  let lines = page { file in
    var profile = AnteMortemProfile(id: RecordID(high: 9, low: 1), person: file.person.id)
    profile.statureFrom = 170
    profile.statureTo = 175
    profile.handedness = .left
    profile.marks = [BodyMark(kind: .scar, place: .forearm, side: .left, note: "3 cm"), BodyMark(kind: .other, place: .other)]
    profile.teeth = [
      ToothNote(tooth: 11, state: .missing), ToothNote(tooth: 12, state: .missing), ToothNote(tooth: 36, state: .crown, note: "gold"),
    ]
    profile.effects = [Effect(kind: .jewellery, note: "silver ring")]
    file.profile = profile
  }
  let start = try #require(lines.firstIndex(of: "== Ante-mortem profile"))
  #expect(
    Array(lines[(start + 1)...(start + 6)]) == [
      "  Stature           170-175 cm", "  Handedness        left-handed", "  Mark              scar, left forearm: 3 cm",
      "  Mark              mark", "  Teeth (FDI)       11-12 missing; 36 crown gold", "  Jewellery         silver ring",
    ])
  #expect(!page().contains("== Ante-mortem profile"))
}
