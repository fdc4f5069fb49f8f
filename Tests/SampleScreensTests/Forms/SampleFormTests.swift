import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct SampleFormTests {
  private let today = InventedSample.today

  private func open(
    from donor: PersonHit = InventedSample.motherHit, donorRecord: Donor? = nil, consents: [Consent] = [], proposed: String = "BK00000018"
  ) -> FormTypist<SampleForm> {
    FormTypist(
      SampleForm(
        newFrom: donor, case: "BRD-2026-00001", donorRecord: donorRecord, consents: consents, proposedBarcode: proposed,
        office: "Bərdə office", collector: "A. Worker", members: [InventedSample.motherHit, InventedSample.sisterHit], today: today))
  }

  /// A sample as it is recorded with the defaults alone.
  private var plain: Sample {
    var sample = Sample(
      id: .provisional(1), donor: InventedSample.mother, kind: .familyReference, material: .buccalSwab, barcode: "BK00000018",
      status: .collected)
    sample.collectedOn = today
    sample.statusSince = today
    sample.collector = "A. Worker"
    sample.office = "Bərdə office"
    sample.whereabouts = "A. Worker"
    return sample
  }

  private func collected(_ change: (inout CustodyEvent) -> Void = { _ in }) -> CustodyEvent {
    var event = CustodyEvent(id: .provisional(2), sample: .provisional(1), status: .collected, on: today, by: "A. Worker")
    event.from = InventedSample.motherName
    event.to = "A. Worker"
    change(&event)
    return event
  }

  private var sampled: Donor {
    var donor = Donor(id: .provisional(4), person: InventedSample.mother, state: .sampled)
    donor.since = today
    return donor
  }

  @Test("F9 alone records a swab that was taken today with the next kit, its first step, and that the donor gave it")
  func defaults() {
    var typist = open()
    #expect(
      typist.save()
        == RecordChange(
          [.create(.sample(plain)), .create(.custodyEvent(collected())), .create(.donor(sampled))], why: "sample recorded"))
    #expect(typist.form.savedWords == "Sample BK00000018 recorded.")
    let saved = SavedChange(identities: [.provisional(1): InventedSample.sampleID], numbers: [:], savedAt: 0)
    #expect(typist.form.destination(saved) == .sample(InventedSample.sampleID))
  }

  @Test("a sample with scanned code, place, identity paper, seal and the question about blood takes at most 20 keys beside the text")
  func keys() {
    let texts = ["BK00000026", "Kosa", "passport P0000001", "S-17"]
    var typist = open()
    typist.type(texts[0])
    typist.press(.enter, .tab, .tab, .tab, .tab, .tab)
    typist.type(texts[1])
    typist.press(.tab)
    typist.type(texts[2])
    typist.press(.tab)
    typist.type(texts[3])
    typist.press(.tab, .character("1"))
    var taken = plain
    taken.barcode = "BK00000026"
    taken.place = "Kosa"
    taken.identityDocument = "passport P0000001"
    taken.bloodTreatment = Sample.BloodTreatment.none
    var sealed = taken
    sealed.sealNumber = "S-17"
    sealed.status = .sealed
    sealed.whereabouts = "Bərdə office"
    var sealing = CustodyEvent(id: .provisional(3), sample: .provisional(1), status: .sealed, on: today, by: "A. Worker")
    sealing.from = "A. Worker"
    sealing.to = "Bərdə office"
    sealing.place = "Kosa"
    sealing.sealNumber = "S-17"
    sealing.seal = .intact
    #expect(
      typist.save()?.steps == [
        .create(.sample(taken)), .create(.custodyEvent(collected { $0.place = "Kosa" })), .create(.custodyEvent(sealing)),
        .edit(.sample(sealed), from: .sample(taken)), .create(.donor(sampled)),
      ])
    #expect(typist.keys - texts.joined().count <= 20)
    #expect(typist.form.savedWords == "Sample BK00000026 recorded, sealed.")
  }

  @Test("every other field of a sample is read")
  func everyField() {
    var typist = open()
    typist.type("K-9", in: "kit")
    typist.choose("hair", in: "material")
    typist.type("24.11.2026", in: "collected on")
    typist.choose("transplant", in: "transfusion or transplant")
    typist.choose("doubtful", in: "quality")
    typist.type("3", in: "pieces")
    typist.type("C. Colleague", in: "collector")
    typist.type("Ağdam office", in: "office")
    typist.form.form.set("note", "Ill in bed.")
    var sample = plain
    sample.kit = "K-9"
    sample.material = .hair
    sample.collectedOn = Day(number: 20_781)
    sample.statusSince = Day(number: 20_781)
    sample.bloodTreatment = .transplant
    sample.quality = .doubtful
    sample.pieces = 3
    sample.collector = "C. Colleague"
    sample.office = "Ağdam office"
    sample.whereabouts = "C. Colleague"
    sample.note = "Ill in bed."
    let made = typist.save()?.made
    #expect(made?.first == .sample(sample))
    var event = CustodyEvent(
      id: .provisional(2), sample: .provisional(1), status: .collected, on: Day(number: 20_781), by: "C. Colleague")
    event.from = InventedSample.motherName
    event.to = "C. Colleague"
    event.ofPieces = 3
    #expect(made?.dropFirst().first == .custodyEvent(event))
  }

  @Test("a kit may be planned: then there is no step, and the donor gave nothing yet")
  func planned() {
    var typist = open(donorRecord: InventedSample.donor())
    typist.form.form.set("seal number", "S-17")
    typist.form.form.focus("collected")
    typist.press(.character("n"))
    var sample = plain
    sample.status = .planned
    sample.collectedOn = nil
    sample.whereabouts = nil
    #expect(typist.save() == RecordChange([.create(.sample(sample))], why: "sample planned"))
    #expect(typist.form.savedWords == "Sample BK00000018 planned.")
  }

  @Test("who agreed becomes sampled; who was sampled before or has died stays so")
  func donors() {
    var typist = open(donorRecord: InventedSample.donor(.refused, reason: "was afraid"))
    #expect(typist.shows("The donor refused on 2026-09-04: was afraid. Has this changed?"))
    var sampled = InventedSample.donor(.sampled, since: 20_782)
    sampled.reason = nil
    #expect(
      typist.save()?.steps.last
        == .edit(.donor(sampled), from: .donor(InventedSample.donor(.refused, reason: "was afraid"))))
    var before = open(donorRecord: InventedSample.donor(.sampled))
    #expect(before.save()?.steps.count == 2)
    var dead = open(donorRecord: InventedSample.donor(.deceased))
    #expect(dead.shows("The donor died before this day, as far as recorded: 2026-09-04."))
    dead.type("1.9.2026", in: "collected on")
    #expect(!dead.shows("The donor died before this day"))
    #expect(dead.save()?.steps.count == 2)
  }

  @Test("a code of the office with a wrong digit is told with the right one; a scanner's spaces and small letters do not matter")
  func barcode() {
    var typist = open()
    typist.type("bk0000001 7", in: "barcode")
    #expect(typist.save() == nil)
    #expect(typist.problem("barcode") == "One digit is wrong: with these digits the last one would be 8. Scan the label again.")
    typist.type(" bk0000001 8 ", in: "barcode")
    #expect(typist.save()?.made.first == .sample(plain))
    typist.type("", in: "barcode")
    #expect(typist.problem("barcode") == "Barcode is needed.")
    typist.type("XYZ-7", in: "barcode")
    #expect(typist.problem("barcode") == nil)
    #expect(typist.shows("Not one of the office's codes, so it cannot be checked."))
  }

  @Test("a code of forty signs is taken; a longer one, foreign letters and a code that was scanned twice are not")
  func longBarcode() {
    var typist = open(proposed: "")
    typist.type("X" + String(repeating: "7", count: 39), in: "barcode")
    #expect(typist.problem("barcode") == nil)
    typist.type("X" + String(repeating: "7", count: 40), in: "barcode")
    #expect(typist.problem("barcode") == "A barcode has at most 40 signs; this one has 41. Was it scanned twice?")
    typist.type("BKə", in: "barcode")
    #expect(typist.problem("barcode") == "A barcode holds Latin letters, digits and signs only. Scan the label again.")
    typist.type("BK00000026BK00000026", in: "barcode")
    #expect(typist.problem("barcode") == "This is the code BK00000026 twice. Keep it once.")
  }

  @Test("an item of a missing person is proposed as direct reference, with who handed it over, and makes nobody a donor")
  func directReference() {
    var typist = open(from: InventedSample.sonHit)
    #expect(typist.form.form.text("kind") == "direct reference")
    #expect(typist.form.form.text("material") == "item")
    #expect(typist.shows("Say who handed it over: the consent of that person is needed."))
    typist.form.form.set("handed over by", person: .person(InventedSample.mother, name: InventedSample.motherName))
    typist.form.settle(today: today)
    #expect(typist.shows("Consent: that of SINAQOVA Gülnar Tofiq qızı, who hands it over"))
    var sample = plain
    sample = Sample(
      id: .provisional(1), donor: InventedSample.son, kind: .directReference, material: .item, barcode: "BK00000018", status: .collected)
    sample.collectedOn = today
    sample.statusSince = today
    sample.collector = "A. Worker"
    sample.office = "Bərdə office"
    sample.whereabouts = "A. Worker"
    sample.handedOverBy = InventedSample.mother
    #expect(typist.save()?.made == [.sample(sample), .custodyEvent(collected())])
  }

  @Test("the material follows the kind")
  func materials() {
    var typist = open()
    typist.choose("blood", in: "material")
    typist.choose("bone", in: "kind")
    #expect(typist.form.form.text("material") == "bone")
    #expect(typist.shows("none is needed; remains are examined by order of an authority."))
    typist.choose("family", in: "kind")
    #expect(typist.form.form.text("material") == "buccal swab")
  }

  @Test("blood after a transfusion, blood and a swab after a transplant are doubted; hair never")
  func treatment() {
    var typist = open()
    typist.choose("transfusion", in: "transfusion or transplant")
    #expect(!typist.shows("the giver"))
    typist.choose("blood", in: "material")
    #expect(typist.shows("Blood may show the giver's profile. Take a buccal swab or hair."))
    typist.choose("transplant", in: "transfusion or transplant")
    #expect(typist.shows("After a transplant of marrow blood shows the giver's profile for good. Take hair with roots."))
    typist.choose("buccal", in: "material")
    #expect(typist.shows("a buccal swab holds cells of the giver too"))
    typist.choose("hair", in: "material")
    #expect(!typist.shows("giver"))
    #expect(typist.save() != nil)
  }
}
