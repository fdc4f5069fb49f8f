import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct SamplePageTests {
  private let today = InventedPages.today

  private func lines(_ file: SampleFile) -> [String] { DocumentText.lines(SampleDocument.make(file, today: today), width: 80) }

  /// A sample with everything that can be known of it.
  private var full: SampleFile {
    var sample = InventedPages.sample()
    sample.whereabouts = "Central laboratory, on the way"
    sample.laboratory = "Central laboratory"
    sample.place = "Kosa"
    sample.collector = "A. Worker"
    sample.office = "Practice office"
    sample.kit = "K-20931"
    sample.identityDocument = "identity card P0000001"
    sample.bloodTreatment = .transfusion
    sample.quality = .good
    sample.sealNumber = "A-17"
    sample.pieces = 2
    sample.note = "the left swab is short"
    var file = SampleFile(sample: sample, donorName: "RASULOVA Lalə")
    file.donor = Donor(id: RecordID(high: 9, low: 1), person: InventedPages.mother, state: .sampled)
    file.donor?.since = InventedPages.ago(30)
    file.donor?.health = .gravelyIll
    var storage = InventedPages.consent(2, .storage)
    storage.until = InventedPages.ago(1)
    var prosecution = InventedPages.consent(3, .prosecution, .withdrawn)
    prosecution.withdrawnOn = InventedPages.ago(3)
    prosecution.recipient = "District court"
    file.consents = [InventedPages.consent(), storage, prosecution]
    file.custody = [
      InventedPages.step(1, .collected, 30) {
        $0.minutes = 570
        $0.place = "Kosa"
        $0.pieces = 2
        $0.ofPieces = 2
      },
      InventedPages.step(2, .lost, 29) { $0.reason = "not in the cupboard" },
      InventedPages.step(3, .sealed, 28) {
        $0.isCorrection = true
        $0.reason = "it lay in the other cupboard"
        $0.sealNumber = "A-17"
        $0.seal = .intact
      },
      InventedPages.step(4, .inTransit, 20) {
        $0.minutes = 845
        $0.from = "Practice office"
        $0.to = "Central laboratory"
        $0.sealNumber = "A-17"
        $0.seal = .broken
        $0.pieces = 1
        $0.ofPieces = 2
        $0.transportReference = "WB-55"
        $0.dispatch = InventedPages.dispatchID
      },
    ]
    file.dispatches = [InventedPages.dispatch]
    var result = LaboratoryResult(
      id: RecordID(high: 10, low: 1), sample: sample.id, laboratory: "Central laboratory", on: InventedPages.ago(2), outcome: .partial,
      markers: [.autosomal, .yChromosome, .mitochondrial])
    result.reference = "R-9"
    result.autosomalLoci = 1
    result.yLoci = 17
    result.mitochondrialRange = "HVS1, HVS2"
    file.results = [result]
    file.tasks = [InventedPages.task(1, .recallSample)]
    file.caseRow = InventedPages.row
    return file
  }

  @Test("a sample of which everything is known is read from where it is now down to its tasks")
  func whole() throws {
    try PageScreen.expect(SampleDocument.make(full, today: today), is: "sample")
  }

  @Test("the page leads to the donor, the case, each consent, the dispatch, the result and the task")
  func links() {
    let page = SampleDocument.make(full, today: today)
    #expect(
      DocumentLayout(page, width: 80).links == [
        .person(InventedPages.mother), .missingCase(InventedPages.missingCase), .consent(RecordID(high: 5, low: 1)),
        .consent(RecordID(high: 5, low: 3)), .consent(RecordID(high: 5, low: 2)), .dispatch(InventedPages.dispatchID),
        .dispatch(InventedPages.dispatchID), .laboratoryResult(full.results[0].id), .task(RecordID(high: 8, low: 1)),
      ])
  }

  @Test("where it is now comes first, and what is late says by how much and against which rule")
  func placeFirst() {
    #expect(
      lines(SampleFile(sample: InventedPages.sample(), donorName: nil)).prefix(4) == [
        "== Where it is now", "  Status            in transit since 2026-11-03 (20 days)",
        "  Late              ! 6 days late: on the way for 20 days, 14 are usual", "  Whereabouts       not recorded",
      ])
  }

  @Test("time at the laboratory counts from the receipt, not from the last step")
  func lateAtLaboratory() {
    var sample = InventedPages.sample(1, .inAnalysis, since: 10)
    sample.receivedOn = InventedPages.ago(91)
    sample.laboratory = "Central laboratory"
    let lines = lines(SampleFile(sample: sample, donorName: nil))
    #expect(lines.contains("  Late              ! 1 day late: at the laboratory for 91 days, 90 are usual"))
    #expect(lines.contains("  Laboratory        Central laboratory, received 2026-08-24 (91 days)"))
    sample.receivedOn = InventedPages.ago(90)
    #expect(!self.lines(SampleFile(sample: sample, donorName: nil)).contains { $0.hasPrefix("  Late") })
  }

  @Test("a sample whose way has ended or that is lost says where it is not")
  func nowhere() {
    #expect(lines(SampleFile(sample: InventedPages.sample(1, .lost), donorName: nil)).contains("  Whereabouts       not known: it is lost"))
    #expect(
      lines(SampleFile(sample: InventedPages.sample(1, .destroyed), donorName: nil)).contains(
        "  Whereabouts       nowhere: it was destroyed"))
    #expect(lines(SampleFile(sample: InventedPages.sample(1, .planned), donorName: nil)).contains("  Whereabouts       not taken yet"))
  }

  @Test("without a consent to identification the page forbids analysis; a consent for another laboratory does not lift that")
  func noConsent() {
    let warning = "  ! No consent to identification holds today: the sample may not be analysed."
    var file = SampleFile(sample: InventedPages.sample(), donorName: nil)
    #expect(lines(file).contains(warning))
    file.consents = [InventedPages.consent()]
    #expect(!lines(file).contains(warning))
    file.consents[0].recipient = "Other laboratory"
    file.sample.laboratory = "Central laboratory"
    #expect(lines(file).contains(warning))
    file.sample.laboratory = "OTHER LABORATORY"
    #expect(!lines(file).contains(warning))
  }

  @Test("remains are examined by order of an authority, so their page asks for no consent")
  func remains() {
    var file = SampleFile(sample: InventedPages.sample(), donorName: nil)
    file.sample.kind = .bone
    let lines = lines(file)
    #expect(lines.contains("  None is asked for: bones and teeth of remains are examined by order of an"))
    #expect(!lines.contains { $0.contains("not asked") && $0.contains("identification") })
  }

  @Test("what a laboratory found against a relationship is sealed for a caseworker and shown to a supervisor")
  func sealedFinding() {
    var result = LaboratoryResult(
      id: RecordID(high: 10, low: 1), sample: InventedPages.sample().id, laboratory: "Central laboratory", on: InventedPages.ago(2),
      outcome: .full)
    result.inconsistency = "no paternal match"
    var file = SampleFile(sample: InventedPages.sample(), donorName: nil)
    file.results = [result.asRead(by: .caseworker)]
    #expect(lines(file).contains("  Finding           ▒ sealed: for supervisors alone"))
    #expect(!lines(file).contains { $0.contains("paternal") })
    file.results = [result.asRead(by: .supervisor)]
    #expect(lines(file).contains("  Finding           ! Against the recorded relationship: no paternal match"))
    let page = SampleDocument.make(file, today: today)
    let finding = DocumentLayout(page, width: 80).lines.first { $0.pieces.first?.span.text == "Finding" }
    #expect(finding?.pieces.last?.span.role == .problem)
  }

  @Test("an item that somebody else handed over leads to both")
  func handedOver() {
    var sample = InventedPages.sample()
    sample.kind = .directReference
    sample.donor = InventedPages.missing
    sample.handedOverBy = InventedPages.mother
    var file = SampleFile(sample: sample, donorName: "RASULOV Anar")
    file.handedOverName = "RASULOVA Lalə"
    #expect(lines(file).contains("  Stands for        RASULOV Anar"))
    #expect(lines(file).contains("  Handed over by    RASULOVA Lalə"))
    let links = DocumentLayout(SampleDocument.make(file, today: today), width: 80).links
    #expect(links == [.person(InventedPages.missing), .person(InventedPages.mother)])
  }
}
