import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct LaboratoryResultFormTests {
  private let today = InventedSample.today

  private var file: SampleFile {
    InventedSample.file(.inAnalysis) {
      $0.laboratory = "Central laboratory"
      $0.whereabouts = "Central laboratory"
      $0.receivedOn = Day(number: 20_756)
    }
  }

  private var recorded: LaboratoryResult {
    var result = LaboratoryResult(
      id: RecordID(high: 5, low: 1), sample: InventedSample.sampleID, laboratory: "Central laboratory", on: Day(number: 20_770),
      outcome: .full, markers: [.autosomal])
    result.autosomalLoci = 21
    return result
  }

  private func open(_ file: SampleFile? = nil) -> FormTypist<LaboratoryResultForm> {
    FormTypist(LaboratoryResultForm(file ?? self.file, today: today))
  }

  private func edit(_ result: LaboratoryResult) -> FormTypist<LaboratoryResultForm> {
    FormTypist(LaboratoryResultForm(editing: result, of: InventedSample.file(.profileFull), today: today))
  }

  @Test("a full profile is recorded with its step in two keys and F9")
  func full() {
    var typist = open()
    typist.press(.character("1"))
    let result = LaboratoryResult(
      id: .provisional(1), sample: InventedSample.sampleID, laboratory: "Central laboratory", on: today, outcome: .full,
      markers: [.autosomal])
    var event = CustodyEvent(
      id: .provisional(2), sample: InventedSample.sampleID, status: .profileFull, on: today, by: "Central laboratory")
    event.from = "Central laboratory"
    var moved = file.sample
    moved.status = .profileFull
    moved.statusSince = today
    #expect(
      typist.save()
        == RecordChange(
          [
            .create(.laboratoryResult(result)), .create(.custodyEvent(event)),
            .edit(.sample(moved), from: .sample(file.sample)),
          ], why: "laboratory result recorded"))
    #expect(typist.form.savedWords == "Result saved; BK00000018 is profile full.")
    #expect(typist.form.draftKey == "result/new/00000000000000030000000000000001")
  }

  @Test("nobody presumes an outcome")
  func outcomeNeeded() {
    var typist = open()
    #expect(typist.save() == nil)
    #expect(typist.form.form.problems.map(\.sentence) == ["Profile is needed."])
  }

  @Test("every field of a result is read")
  func everyField() {
    var typist = open()
    typist.choose("partial", in: "outcome")
    typist.type("R-2026-9", in: "reference")
    typist.type("20.11.2026", in: "on")
    typist.type("Second laboratory", in: "laboratory")
    typist.form.form.focus("markers")
    typist.type("Y-STR")
    typist.press(.enter)
    typist.type("mtDNA")
    typist.press(.enter, .tab)
    typist.type("12", in: "autosomal loci")
    typist.type("17", in: "Y-STR loci")
    typist.type("HVS1", in: "mtDNA range")
    typist.form.form.set("note", "Little material.")
    typist.form.form.set("relationship inconsistency", "Not the mother of the sister.")
    var result = LaboratoryResult(
      id: .provisional(1), sample: InventedSample.sampleID, laboratory: "Second laboratory", on: Day(number: 20_777),
      outcome: .partial, markers: [.autosomal, .yChromosome, .mitochondrial])
    result.reference = "R-2026-9"
    result.autosomalLoci = 12
    result.yLoci = 17
    result.mitochondrialRange = "HVS1"
    result.note = "Little material."
    result.inconsistency = "Not the mother of the sister."
    #expect(typist.save()?.made.first == .laboratoryResult(result))
  }

  @Test("loci are 0 to 60")
  func loci() {
    var typist = open()
    for (text, isRight) in [("0", true), ("60", true), ("61", false), ("-1", false)] {
      typist.type(text, in: "autosomal loci")
      #expect((typist.problem("autosomal loci") == nil) == isRight, "\(text)")
    }
    typist.choose("full", in: "outcome")
    typist.type("0", in: "autosomal loci")
    #expect(typist.shows("A full profile of no loci?"))
  }

  @Test("a failed analysis read nothing, and its step says why")
  func failed() {
    var typist = open()
    typist.choose("failed", in: "outcome")
    typist.form.form.set("note", "Too little DNA.")
    let made = typist.save()?.made ?? []
    guard case .laboratoryResult(let result)? = made.first, case .custodyEvent(let event)? = made.last else {
      Issue.record("no result is made")
      return
    }
    #expect(result.markers == [])
    #expect(event.status == .failed)
    #expect(event.reason == "Too little DNA.")
  }

  @Test("a sample that is not in analysis can have no result")
  func notInAnalysis() {
    var typist = open(InventedSample.file(.received))
    typist.choose("full", in: "outcome")
    #expect(
      typist.problem("outcome")
        == "The sample is not in analysis, so there can be no result: it is received. Log the steps before it first.")
    #expect(typist.save() == nil)
  }

  @Test("a report is neither after today nor before the laboratory had the sample")
  func days() {
    var typist = open()
    typist.type("29.10.2026", in: "on")
    #expect(typist.problem("on") == "The laboratory received the sample only on 2026-10-30.")
    typist.type("30.10.2026", in: "on")
    #expect(typist.problem("on") == nil)
    typist.type("tomorrow", in: "on")
    #expect(typist.problem("on") == "A report cannot be after today, 2026-11-25.")
  }

  @Test("changing a result leaves the sample where it stands, and what nobody touched to the letter")
  func editing() {
    var typist = edit(recorded)
    #expect(typist.form.change(today: today)?.changesNothing == true)
    typist.type("R-2026-9", in: "reference")
    var result = recorded
    result.reference = "R-2026-9"
    #expect(
      typist.save()
        == RecordChange(
          [.edit(.laboratoryResult(result), from: .laboratoryResult(recorded))], why: "laboratory result changed"))
    typist.choose("partial", in: "outcome")
    #expect(
      typist.problem("outcome")
        == "The sample is profile full. Put its way right first: a correction to “profile partial”, with the reason.")
  }

  @Test("what is sealed is not shown, and stays as it is")
  func sealedStays() {
    var sealed = recorded
    sealed.inconsistency = "Not the mother of the sister."
    sealed = sealed.asRead(by: .caseworker)
    var typist = edit(sealed)
    #expect(typist.shows("▒ sealed: a supervisor reads and changes it. It stays as it is."))
    #expect(!typist.shows("Not the mother"))
    typist.type("R-2026-9", in: "reference")
    var result = sealed
    result.reference = "R-2026-9"
    #expect(typist.save()?.steps == [.edit(.laboratoryResult(result), from: .laboratoryResult(sealed))])
  }

  @Test("a conflict does not bring what is sealed on screen, nor into what is saved")
  func sealedConflict() {
    var whole = recorded
    whole.inconsistency = "Not the mother of the sister."
    var typist = edit(whole.asRead(by: .caseworker))
    typist.type("R-2026-9", in: "reference")
    var theirs = whole
    theirs.reference = "R-8"
    typist.form.take([
      FieldConflict(
        current: .laboratoryResult(theirs), field: "reference", base: "", mine: "R-2026-9", theirs: "R-8", by: "B. Other")
    ])
    typist.form.settle(today: today)
    #expect(typist.shows("B. Other wrote meanwhile: R-8."))
    #expect(!typist.shows("Not the mother"))
    var result = theirs
    result.reference = "R-2026-9"
    #expect(typist.save()?.steps == [.edit(.laboratoryResult(result), from: .laboratoryResult(theirs))])
  }

  @Test("a supervisor reads it in the form and may change it")
  func supervisor() {
    var whole = recorded
    whole.inconsistency = "Not the mother of the sister."
    var typist = edit(whole.asRead(by: .supervisor))
    #expect(typist.form.form.text("relationship inconsistency") == "Not the mother of the sister.")
    typist.form.form.set("relationship inconsistency", "")
    var result = whole
    result.inconsistency = nil
    #expect(typist.save()?.steps == [.edit(.laboratoryResult(result), from: .laboratoryResult(whole))])
  }
}
