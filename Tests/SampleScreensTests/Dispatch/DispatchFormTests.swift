import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct DispatchFormTests {
  private let today = InventedCards.today
  private let laboratory = InventedCards.laboratory

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("the form at every size", arguments: [(80, 24), (120, 40), (40, 10)])
  func screens(columns: Int, rows: Int) throws {
    try expectDrawn(drawn(InventedDispatch.new(), columns, rows), as: "dispatch-\(columns)x\(rows)")
  }

  @Test("the form in ASCII")
  func ascii() throws { try expectDrawn(drawn(InventedDispatch.new(), 80, 24, ascii: true), as: "dispatch-80x24-ascii") }

  @Test("all that can travel are ticked, and those that cannot are named with why")
  func ticks() {
    let form = InventedDispatch.new()
    #expect(form.form.chosenSeveral("samples") == [id(1003), id(1004), id(1005)].map(\.description))
    let notes = form.form.groups.flatMap(\.fields).filter { $0.kind == .note }.map(\.label)
    #expect(
      notes == [
        "3 of 3 ticked.",
        "! BK00010025, SINAQOV Elçin Kərim oğlu, cannot travel. Only a sealed sample is dispatched; this one is collected. Log its sealing first.",
        "! BK00010066, TƏCRÜBƏLİ Aydın, cannot travel. Only a sealed sample is dispatched; this one is collected. Log its sealing first.",
      ])
  }

  @Test("of many that cannot travel ten are named, and of the others the codes")
  func manyUnable() {
    let form = InventedDispatch.new((0..<13).map { InventedCards.card(3_000 + $0, .collected, days: 1) })
    let notes = form.form.groups.flatMap(\.fields).filter { $0.kind == .note }.map(\.label)
    #expect(notes.count == 12)
    #expect(notes.last == "! 3 more cannot travel: BK00030106, BK00030114, BK00030122.")
  }

  @Test("saving packs the dispatch and moves nothing")
  func packing() throws {
    var form = InventedDispatch.new()
    write(laboratory, in: "laboratory", &form)
    press(&form, .tab)
    write("Kuryer Ləzgin", in: "carrier", &form)
    write("W-17", in: "transport reference", &form)
    write("S-4", in: "seal number", &form)
    let change = try #require(press(&form, .function(9)))
    var dispatch = Dispatch(
      id: .provisional(1), laboratory: laboratory, by: "N. Sınaq", preparedOn: today, samples: [id(1003), id(1004), id(1005)])
    dispatch.carrier = "Kuryer Ləzgin"
    dispatch.transportReference = "W-17"
    dispatch.sealNumber = "S-4"
    #expect(change == RecordChange([.create(.dispatch(dispatch))], why: "dispatch packed"))
    #expect(form.savedWords == "Dispatch packed: 3 samples. e sends it.")
    let saved = SavedChange(identities: [.provisional(1): id(77)], numbers: [:], savedAt: 0)
    #expect(form.destination(saved) == .dispatch(id(77)))
  }

  @Test("sending it at once logs every sample in transit, with day and time")
  func sending() throws {
    var form = InventedDispatch.new([InventedDispatch.cards[1]])
    write("Yeni laboratoriya", in: "laboratory", &form)
    form.form.focus("sent")
    press(&form, .character("y"))
    #expect(form.form.text("on") == "2026-11-25" && form.form.text("time") == "10:05")
    let change = try #require(press(&form, .function(9)))
    try #require(change.steps.count == 3)
    var dispatch = Dispatch(id: .provisional(1), laboratory: "Yeni laboratoriya", by: "N. Sınaq", preparedOn: today, samples: [id(1003)])
    dispatch.sentOn = today
    #expect(change.steps[0] == .create(.dispatch(dispatch)))
    guard case .create(.custodyEvent(let event)) = change.steps[1], case .edit(.sample(let moved), _) = change.steps[2] else {
      Issue.record("no event and sample")
      return
    }
    #expect(event.status == .inTransit && event.minutes == 605 && event.dispatch == .provisional(1) && event.to == "Yeni laboratoriya")
    #expect(moved.status == .inTransit && moved.laboratory == "Yeni laboratoriya")
    #expect(form.savedWords == "Dispatch sent: 1 sample in transit to Yeni laboratoriya.")
  }

  @Test("scanned codes tick samples one after the other, and unknown ones are said")
  func scanning() {
    var form = InventedDispatch.new(
      [InventedDispatch.cards[1]], others: [InventedDispatch.cards[2], InventedDispatch.cards[3], InventedDispatch.cards[4]])
    #expect(form.form.chosenSeveral("samples") == [id(1003).description])
    func said() -> String? { form.form.groups.flatMap(\.fields).first { $0.name == "scanned" }?.label }
    write("bk00010041", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "BK00010041, ÖRNƏKOV Tofiq: ticked. 2 of 3 ticked.")
    #expect(form.form.focusedField == "scan" && form.form.text("scan").isEmpty)
    write("BK00010058", in: "scan", &form)
    press(&form, .tab)
    #expect(form.form.focusedField == "scan")
    #expect(form.form.chosenSeveral("samples") == [id(1003), id(1004), id(1005)].map(\.description))
    write("BK00010058", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "BK00010058, ÖRNƏKOVA Zöhrə: ticked already. 3 of 3 ticked.")
    write("BK00010059", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "! BK00010059 is mistyped or misread: its last digit would be 8. Nothing was ticked.")
    write("BK00099994", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "! BK00099994 is unknown here: no sample with this code is ready to travel. Nothing was ticked.")
    press(&form, .enter)
    #expect(form.form.focusedField == "samples")
  }

  @Test("a code of a sample that cannot travel says why")
  func scanningUnable() {
    var form = InventedDispatch.new()
    write("BK00010025", in: "scan", &form)
    press(&form, .enter)
    #expect(
      form.form.groups.flatMap(\.fields).first { $0.name == "scanned" }?.label
        == "! BK00010025 cannot travel. Only a sealed sample is dispatched; this one is collected. Log its sealing first.")
  }

  @Test("without laboratory or samples nothing is saved, and a dispatch does not leave in the future")
  func problems() {
    var form = InventedDispatch.new([InventedDispatch.cards[0]])
    #expect(press(&form, .function(9)) == nil)
    #expect(form.form.problems.map(\.field) == ["laboratory", "samples"])
    #expect(form.form.problems.last?.sentence == "Tick at least one sample, or scan its code.")
    var late = InventedDispatch.new([InventedDispatch.cards[1]])
    write(laboratory, in: "laboratory", &late)
    late.form.focus("sent")
    press(&late, .character("y"))
    late.form.focus("on")
    press(&late, .end, .control("u"))
    write("2026-12-01", in: "on", &late)
    #expect(press(&late, .function(9)) == nil)
    #expect(
      late.form.problems.map(\.sentence)
        == ["A dispatch cannot leave in the future. Save it as being packed, and log its sending when it leaves."])
  }

  @Test("the key of the draft names the samples, or the first of many and how many")
  func keys() {
    #expect(InventedDispatch.new([InventedDispatch.cards[1]]).draftKey == "dispatch/new/\(id(1003))")
    #expect(
      InventedDispatch.new([InventedDispatch.cards[1], InventedDispatch.cards[2]]).draftKey == "dispatch/new/\(id(1003))+\(id(1004))")
    #expect(InventedDispatch.new().draftKey == "dispatch/new/\(id(1002))+5")
  }

  @Test("a draft brings everything back")
  func drafts() {
    var form = InventedDispatch.new()
    write("Yeni laboratoriya", in: "laboratory", &form)
    form.form.focus("sent")
    press(&form, .character("y"))
    form.form.set("samples", id(1004).description)
    form.settle(today: today)
    var other = InventedDispatch.new()
    other.form.restore(form.form.values)
    other.settle(today: today)
    #expect(other.change(today: today) == form.change(today: today))
    #expect(other.form.chosenSeveral("samples") == [id(1004).description])
  }

  @Test("ten thousand keys of chance never make it fail")
  func anyKeys() {
    let keys: [Key] =
      [
        .tab, .backTab, .enter, .escape, .up, .down, .left, .right, .backspace, .delete, .home, .end, .pageUp, .pageDown, .function(4),
        .function(8), .function(9), .control("z"), .control("r"), .control("u"), .control("n"), .character(" "), .character("y"),
      ] + "BK00010041ə?".map { Key.character($0) }
    var chance = SteadyChance(7)
    var form = InventedDispatch.new(others: InventedCards.sealed(0..<3))
    var saves = 0
    for _ in 0..<10_000 {
      if press(&form, keys[Int.random(in: 0..<keys.count, using: &chance)]) != nil { saves += 1 }
    }
    #expect(saves > 0)
    #expect(drawn(form, 40, 10).size.columns == 40)
  }
}
