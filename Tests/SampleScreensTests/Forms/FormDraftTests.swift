import CaseModel
import DeskKit
import SampleScreens
import Testing

/// A form that was left is opened again with its draft, and saves what it would have saved before.
@Suite struct FormDraftTests {
  private let today = InventedSample.today

  /// Opens a form and puts a draft back as the desk does.
  private func reopened<Form: RecordForm>(_ fresh: Form, with values: [String: String]) -> Form {
    var form = fresh
    form.settle(today: today)
    form.form.restore(values)
    form.settle(today: today)
    form.form.restore(values)
    form.settle(today: today)
    return form
  }

  private func expectSame<Form: RecordForm>(
    _ fresh: Form, _ fill: (inout FormTypist<Form>) -> Void, at place: SourceLocation = #_sourceLocation
  ) throws {
    var typist = FormTypist(fresh)
    fill(&typist)
    typist.press(.down, .up)
    let change = try #require(typist.form.change(today: today), sourceLocation: place)
    #expect(!change.changesNothing, sourceLocation: place)
    #expect(reopened(fresh, with: typist.form.form.values).change(today: today) == change, sourceLocation: place)
  }

  @Test("a new sample, also one whose kind brought other fields, and one that is only planned")
  func sample() throws {
    let fresh = SampleForm(
      newFrom: InventedSample.motherHit, case: "", donorRecord: nil, consents: [], proposedBarcode: "BK00000018", office: "",
      collector: "A. Worker", members: [InventedSample.sisterHit], today: today)
    try expectSame(fresh) {
      $0.type("Kosa", in: "place")
      $0.type("S-17", in: "seal number")
      $0.choose("transfusion", in: "transfusion or transplant")
    }
    try expectSame(fresh) {
      $0.choose("direct", in: "kind")
      $0.form.form.set("handed over by", person: .person(InventedSample.sister, name: "SINAQOVA Nərmin"))
      $0.choose("tooth", in: "material")
    }
    try expectSame(fresh) {
      $0.form.form.focus("collected")
      $0.press(.character("n"))
    }
  }

  @Test("consents, with what becomes of the one that stands")
  func consent() throws {
    let fresh = ConsentForm(
      of: InventedSample.mother, name: "", existing: [InventedSample.consent()], recipients: [], askedBy: "", today: today)
    try expectSame(fresh) { $0.choose("refused", in: "purpose.identification") }
    try expectSame(fresh) {
      $0.choose("refused", in: "purpose.identification")
      $0.choose("keep", in: "standing.identification")
      $0.choose("given", in: "purpose.research")
    }
  }

  @Test("a withdrawal whose tasks were partly taken off")
  func withdrawal() throws {
    let file = ConsentFile(
      consent: InventedSample.consent(), personName: InventedSample.motherName,
      samples: [InventedSample.sample(), InventedSample.sample(.accepted, low: 2)])
    try expectSame(WithdrawalForm(file, owner: "A. Worker", today: today)) {
      $0.form.form.focus("opens.destroy the sample.00000000000000030000000000000001")
      $0.press(.character("n"))
      $0.type("+3", in: "due.recall the sample from the laboratory.00000000000000030000000000000002")
      $0.type("is afraid", in: "why")
    }
  }

  @Test("a step that is lost without a new sample asked for, and one that leaves samples out")
  func custody() throws {
    let one = CustodyForm([InventedSample.card()], to: .inTransit, by: "A. Worker", minutes: 600, today: today)
    try expectSame(one) {
      $0.choose("lost", in: "step")
      $0.type("not in the box", in: "reason")
      $0.choose("no task", in: "again")
    }
    let two = CustodyForm(
      [InventedSample.card(.accepted), InventedSample.card(.accepted, low: 2, consent: .refused)], to: .inAnalysis, by: "A. Worker",
      minutes: 600, today: today)
    try expectSame(two) {
      $0.form.form.focus("leave out")
      $0.press(.character("y"))
    }
  }

  @Test("results and tasks")
  func resultsAndTasks() throws {
    try expectSame(LaboratoryResultForm(InventedSample.file(.inAnalysis) { $0.laboratory = "Lab A" }, today: today)) {
      $0.choose("partial", in: "outcome")
      $0.form.form.focus("markers")
      $0.type("mtDNA")
      $0.press(.enter, .tab)
      $0.type("HVS1", in: "mtDNA range")
      $0.type("9", in: "autosomal loci")
    }
    let task = OfficeTask(id: RecordID(high: 6, low: 1), kind: .collectAgain, owner: "A. Worker")
    try expectSame(TaskForm(OfficeTaskLine(task: task), today: today)) {
      $0.press(.character("y"))
      $0.type("yesterday", in: "done on")
    }
  }

  @Test("a draft of an older sample follows what was changed since, except where it was typed over")
  func olderRecord() throws {
    let old = InventedSample.file()
    var typist = FormTypist(SampleForm(editing: old, members: [], today: today))
    typist.type("Kosa", in: "place")
    let newer = InventedSample.file {
      $0.place = "Ağdam"
      $0.pieces = 3
    }
    let form = reopened(SampleForm(editing: newer, members: [], today: today), with: typist.form.form.values)
    #expect(FormTypist(form).shows("Changed after this draft was begun, to: Ağdam."))
    var expected = newer.sample
    expected.place = "Kosa"
    #expect(form.change(today: today)?.steps == [.edit(.sample(expected), from: .sample(newer.sample))])
  }
}
