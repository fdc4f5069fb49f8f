import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct DispatchFormTests {
  private let today = InventedCards.today
  private let laboratory = InventedCards.laboratory

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  /// 1002 is collected, 1003 and 1005 are sealed, 1004 is sealed without consent, 1006 was refused.
  private var cards: [SampleCard] { InventedCards.cards.filter { $0.sample.status.stage == .taken } }

  private func new(_ cards: [SampleCard]? = nil, others: [SampleCard] = []) -> DispatchForm {
    DispatchForm(
      new: cards ?? self.cards, others: others, laboratories: [laboratory, "Gəncə laboratoriyası"], by: "N. Sınaq", today: today,
      minutes: 605)
  }

  /// Presses keys as the desk would pass them on; what F9 saved, if it did.
  @discardableResult
  private func press(_ form: inout DispatchForm, _ keys: Key...) -> RecordChange? {
    var saved: RecordChange?
    for key in keys {
      switch form.form.press(key, area: Size(columns: 80, rows: 21), today: today) {
      case .changed, .lookUp: form.settle(today: today)
      case .pressed(let button):
        form.press(button: button, today: today)
        form.settle(today: today)
      case .save:
        form.settle(today: today)
        saved = form.change(today: today)
        if saved == nil { form.form.showProblems() }
      case .none, .chose, .editOutside, .leave: break
      }
    }
    return saved
  }

  private func type(_ text: String, in field: String, _ form: inout DispatchForm) {
    form.form.focus(field)
    for letter in text { press(&form, .character(letter)) }
  }

  private func drawn(_ form: DispatchForm, _ columns: Int, _ rows: Int, ascii: Bool = false) -> CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    form.form.draw(into: &buffer, area: Rect(buffer.size), isFocused: true, ascii: ascii, today: today)
    return buffer
  }

  @Test("the form at every size", arguments: [(80, 24), (120, 40), (40, 10)])
  func screens(columns: Int, rows: Int) throws {
    try expectDrawn(drawn(new(), columns, rows), as: "dispatch-\(columns)x\(rows)")
  }

  @Test("the form in ASCII")
  func ascii() throws { try expectDrawn(drawn(new(), 80, 24, ascii: true), as: "dispatch-80x24-ascii") }

  @Test("all that can travel are ticked, and those that cannot are named with why")
  func ticks() {
    let form = new()
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
    let form = new((0..<13).map { InventedCards.card(3_000 + $0, .collected, days: 1) })
    let notes = form.form.groups.flatMap(\.fields).filter { $0.kind == .note }.map(\.label)
    #expect(notes.count == 12)
    #expect(notes.last == "! 3 more cannot travel: BK00030106, BK00030114, BK00030122.")
  }

  @Test("saving packs the dispatch and moves nothing")
  func packing() throws {
    var form = new()
    type(laboratory, in: "laboratory", &form)
    press(&form, .tab)
    type("Kuryer Ləzgin", in: "carrier", &form)
    type("W-17", in: "transport reference", &form)
    type("S-4", in: "seal number", &form)
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
    var form = new([cards[1]])
    type("Yeni laboratoriya", in: "laboratory", &form)
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
    var form = new([cards[1]], others: [cards[2], cards[3], cards[4]])
    #expect(form.form.chosenSeveral("samples") == [id(1003).description])
    func said() -> String? { form.form.groups.flatMap(\.fields).first { $0.name == "scanned" }?.label }
    type("bk00010041", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "BK00010041, ÖRNƏKOV Tofiq: ticked. 2 of 3 ticked.")
    #expect(form.form.focusedField == "scan" && form.form.text("scan").isEmpty)
    type("BK00010058", in: "scan", &form)
    press(&form, .tab)
    #expect(form.form.focusedField == "scan")
    #expect(form.form.chosenSeveral("samples") == [id(1003), id(1004), id(1005)].map(\.description))
    type("BK00010058", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "BK00010058, ÖRNƏKOVA Zöhrə: ticked already. 3 of 3 ticked.")
    type("BK00010059", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "! BK00010059 is mistyped or misread: its last digit would be 8. Nothing was ticked.")
    type("BK00099994", in: "scan", &form)
    press(&form, .enter)
    #expect(said() == "! BK00099994 is unknown here: no sample with this code is ready to travel. Nothing was ticked.")
    press(&form, .enter)
    #expect(form.form.focusedField == "samples")
  }

  @Test("a code of a sample that cannot travel says why")
  func scanningUnable() {
    var form = new()
    type("BK00010025", in: "scan", &form)
    press(&form, .enter)
    #expect(
      form.form.groups.flatMap(\.fields).first { $0.name == "scanned" }?.label
        == "! BK00010025 cannot travel. Only a sealed sample is dispatched; this one is collected. Log its sealing first.")
  }

  @Test("without laboratory or samples nothing is saved, and a dispatch does not leave in the future")
  func problems() {
    var form = new([cards[0]])
    #expect(press(&form, .function(9)) == nil)
    #expect(form.form.problems.map(\.field) == ["laboratory", "samples"])
    #expect(form.form.problems.last?.sentence == "Tick at least one sample, or scan its code.")
    var late = new([cards[1]])
    type(laboratory, in: "laboratory", &late)
    late.form.focus("sent")
    press(&late, .character("y"))
    late.form.focus("on")
    press(&late, .end, .control("u"))
    type("2026-12-01", in: "on", &late)
    #expect(press(&late, .function(9)) == nil)
    #expect(
      late.form.problems.map(\.sentence)
        == ["A dispatch cannot leave in the future. Save it as being packed, and log its sending when it leaves."])
  }

  private func packed(_ cards: [SampleCard], sentOn: Day? = nil) -> DispatchFile {
    var dispatch = Dispatch(
      id: id(900), number: "BRD-D-2026-00007", laboratory: laboratory, by: "N. Sınaq", preparedOn: Day(number: 20_775),
      samples: cards.map(\.id))
    dispatch.sentOn = sentOn
    return DispatchFile(dispatch: dispatch, cards: cards)
  }

  @Test("a dispatch that was packed is sent from its form; a sample lost meanwhile leaves the list")
  func sendingLater() throws {
    var lost = cards[2]
    lost.sample.status = .lost
    let file = packed([cards[1], lost])
    var form = DispatchForm(editing: file, laboratories: [laboratory], by: "L. Sınaq", today: today)
    #expect(form.draftKey == "dispatch/edit/\(id(900))")
    form.form.focus("sent")
    press(&form, .character("y"))
    let change = try #require(press(&form, .function(9)))
    var sent = file.dispatch
    sent.sentOn = today
    sent.samples = [id(1003)]
    try #require(change.steps.count == 3)
    #expect(change.steps[0] == .edit(.dispatch(sent), from: .dispatch(file.dispatch)))
    #expect(form.destination(SavedChange(identities: [:], numbers: [:], savedAt: 0)) == .dispatch(id(900)))
  }

  @Test("of a dispatch that has left only what is known of the parcel changes")
  func afterSending() throws {
    let file = packed([InventedCards.cards[6]], sentOn: Day(number: 20_780))
    var form = DispatchForm(editing: file, laboratories: [laboratory], by: "L. Sınaq", today: today)
    let names = form.form.groups.flatMap(\.fields).map(\.name)
    #expect(names == ["laboratory", "carrier", "transport reference", "seal number", "note", "sent"])
    #expect(form.form.groups.last?.fields.first?.label == "1 sample left with it: BK00010074.")
    #expect(press(&form, .function(9)) == RecordChange([], why: "dispatch changed"))
    type("W-18", in: "transport reference", &form)
    var changed = file.dispatch
    changed.transportReference = "W-18"
    #expect(
      press(&form, .function(9)) == RecordChange([.edit(.dispatch(changed), from: .dispatch(file.dispatch))], why: "dispatch changed"))
  }

  @Test("the key of the draft names the samples, or the first of many and how many")
  func keys() {
    #expect(new([cards[1]]).draftKey == "dispatch/new/\(id(1003))")
    #expect(new([cards[1], cards[2]]).draftKey == "dispatch/new/\(id(1003))+\(id(1004))")
    #expect(new().draftKey == "dispatch/new/\(id(1002))+5")
  }

  @Test("a draft brings everything back")
  func drafts() {
    var form = new()
    type("Yeni laboratoriya", in: "laboratory", &form)
    form.form.focus("sent")
    press(&form, .character("y"))
    form.form.set("samples", id(1004).description)
    form.settle(today: today)
    var other = new()
    other.form.restore(form.form.values)
    other.settle(today: today)
    #expect(other.change(today: today) == form.change(today: today))
    #expect(other.form.chosenSeveral("samples") == [id(1004).description])
  }

  @Test("what somebody else changed meanwhile is said, and becomes the base")
  func conflicts() throws {
    let file = packed([cards[1], cards[2]])
    var form = DispatchForm(editing: file, laboratories: [laboratory], by: "L. Sınaq", today: today)
    type("W-18", in: "transport reference", &form)
    var theirs = file.dispatch
    theirs.transportReference = "W-99"
    theirs.carrier = "Kuryer"
    var moved = cards[1].sample
    moved.status = .lost
    form.take([
      FieldConflict(current: .dispatch(theirs), field: "transport reference", base: "", mine: "W-18", theirs: "W-99", by: "A. Örnək"),
      FieldConflict(current: .sample(moved), field: "status", base: "sealed", mine: "in transit", theirs: "lost", by: "A. Örnək"),
    ])
    form.settle(today: today)
    let text = drawn(form, 100, 40).text
    #expect(text.contains("A. Örnək wrote: W-99. Saving again keeps yours."))
    #expect(text.contains("! BK00010033, SINAQOVA Mina Kərim qızı, cannot travel."))
    var kept = theirs
    kept.transportReference = "W-18"
    kept.samples = [id(1004)]
    #expect(press(&form, .function(9)) == RecordChange([.edit(.dispatch(kept), from: .dispatch(theirs))], why: "dispatch changed"))
  }

  @Test("ten thousand keys of chance never make it fail")
  func anyKeys() {
    let keys: [Key] =
      [
        .tab, .backTab, .enter, .escape, .up, .down, .left, .right, .backspace, .delete, .home, .end, .pageUp, .pageDown, .function(4),
        .function(8), .function(9), .control("z"), .control("r"), .control("u"), .control("n"), .character(" "), .character("y"),
      ] + "BK00010041ə?".map { Key.character($0) }
    var chance = SteadyChance(7)
    var form = new(others: InventedCards.sealed(0..<3))
    var saves = 0
    for _ in 0..<10_000 {
      if press(&form, keys[Int.random(in: 0..<keys.count, using: &chance)]) != nil { saves += 1 }
    }
    #expect(saves > 0)
    #expect(drawn(form, 40, 10).size.columns == 40)
  }
}
