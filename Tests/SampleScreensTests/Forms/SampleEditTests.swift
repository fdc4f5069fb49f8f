import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct SampleEditTests {
  private let today = InventedSample.today

  private func edit(_ file: SampleFile) -> FormTypist<SampleForm> {
    FormTypist(SampleForm(editing: file, members: [InventedSample.motherHit, InventedSample.sisterHit], today: today))
  }

  @Test("an identity paper that is empty is asked about for a relative's sample")
  func identityDocument() {
    var typist = edit(InventedSample.file())
    #expect(typist.shows("Whose sample is it? Note the identity paper that was seen."))
    typist.type("passport P0000001", in: "identity document")
    #expect(!typist.shows("Whose sample is it?"))
  }

  @Test("describing a sample anew touches neither its state nor its place, nor what nobody typed in")
  func editing() {
    let file = InventedSample.file { $0.note = "two envelopes " }
    var typist = edit(file)
    #expect(typist.form.change(today: today)?.changesNothing == true)
    typist.type("S-17", in: "seal number")
    typist.type("2", in: "pieces")
    typist.choose("good", in: "quality")
    var sample = file.sample
    sample.sealNumber = "S-17"
    sample.pieces = 2
    sample.quality = .good
    #expect(typist.save() == RecordChange([.edit(.sample(sample), from: .sample(file.sample))], why: "sample changed"))
    #expect(typist.form.destination(SavedChange(identities: [:], numbers: [:], savedAt: 0)) == nil)
    #expect(typist.form.draftKey == "sample/edit/00000000000000030000000000000001")
  }

  @Test("pieces are 1 to 99")
  func pieces() {
    var typist = edit(InventedSample.file())
    for (text, isRight) in [("0", false), ("1", true), ("99", true), ("100", false), ("two", false)] {
      typist.type(text, in: "pieces")
      #expect((typist.problem("pieces") == nil) == isRight, "\(text)")
    }
  }

  @Test("a recorded code with a wrong digit does not keep the rest from being saved, until somebody types in it")
  func oldBarcode() {
    var typist = edit(InventedSample.file { $0.barcode = "BK00000017" })
    typist.type("Kosa", in: "place")
    #expect(typist.save() != nil)
    typist.type("BK00000016", in: "barcode")
    #expect(typist.problem("barcode") == "One digit is wrong: with these digits the last one would be 8. Scan the label again.")
  }

  @Test("a material that is unusual for its kind stays a choice where it is recorded")
  func unusualMaterial() {
    var typist = edit(InventedSample.file { $0.material = .tooth })
    #expect(typist.form.form.text("material") == "tooth")
    typist.type("Kosa", in: "place")
    guard case .edit(.sample(let sample), _)? = typist.save()?.steps.first else {
      Issue.record("no sample is changed")
      return
    }
    #expect(sample.material == .tooth)
  }

  @Test("a sample that is only planned has no day of collection and no seal to be changed")
  func planned() {
    let typist = edit(InventedSample.file(.planned))
    let names = typist.form.form.groups.flatMap { $0.fields.map(\.name) }
    #expect(!names.contains("collected on"))
    #expect(!names.contains("seal number"))
    #expect(names.contains("collector"))
  }

  @Test("the consent on which it rests is shown: what was decided of each purpose, or that nobody asked")
  func consents() {
    var file = InventedSample.file()
    #expect(edit(file).shows("to identification: not asked"))
    #expect(edit(file).shows("Without it no laboratory may analyse the sample: record it before it is sent."))
    file.consents = [InventedSample.consent(), InventedSample.consent(.research, .refused, low: 2)]
    #expect(edit(file).shows("Consent to identification: given 2026-10-02; to research: refused 2026-10-02."))
    #expect(!edit(file).shows("Without it"))
    var old = InventedSample.consent()
    old.until = Day(number: 20_781)
    file.consents = [old]
    #expect(edit(file).shows("to identification: expired 2026-10-02"))
    var withdrawn = InventedSample.consent(.identification, .withdrawn, low: 3)
    withdrawn.withdrawnOn = Day(number: 20_770)
    file.consents = [InventedSample.consent(.identification, .refused), withdrawn]
    #expect(edit(file).shows("to identification: withdrawn 2026-11-13"))
  }

  @Test("what somebody else changed meanwhile is shown where it was typed over, and followed where it was not")
  func conflict() {
    let file = InventedSample.file { $0.kind = .directReference }
    var typist = edit(file)
    typist.type("Kosa", in: "place")
    var current = file.sample
    current.place = "Ağdam"
    current.pieces = 4
    current.handedOverBy = InventedSample.sister
    current.status = .inTransit
    typist.form.take([FieldConflict(current: .sample(current), field: "place", base: "", mine: "Kosa", theirs: "Ağdam", by: "B. Other")])
    typist.form.settle(today: today)
    #expect(typist.shows("B. Other wrote meanwhile: Ağdam."))
    #expect(typist.form.form.person("handed over by") == .person(InventedSample.sister, name: "SINAQOVA Nərmin Vaqif qızı"))
    var expected = current
    expected.place = "Kosa"
    #expect(typist.save()?.steps == [.edit(.sample(expected), from: .sample(current))])
  }

  @Test("a new sample on a screen of 80x24, with a wrong digit and a doubtful material")
  func golden() throws {
    var typist = FormTypist(
      SampleForm(
        newFrom: InventedSample.motherHit, case: "BRD-2026-00001", donorRecord: InventedSample.donor(),
        consents: [InventedSample.consent()], proposedBarcode: "BK00000018", office: "Bərdə office", collector: "A. Worker", members: [],
        today: today))
    try FormScreen.expect(typist.screen, is: "form-sample-80x24")
    typist.type("BK00000017", in: "barcode")
    typist.choose("blood", in: "material")
    typist.choose("transplant", in: "transfusion or transplant")
    try FormScreen.expect(typist.screen, is: "form-sample-doubts-80x24")
  }
}
