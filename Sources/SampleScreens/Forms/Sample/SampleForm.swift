import CaseModel
import DeskKit

/// A sample: recorded as it is collected or planned, or described anew. Where it stands on its way is never changed here but by steps.
public struct SampleForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// The sample that is changed; `nil` for a new one.
  private var record: EditedRecord<Sample>?
  private let donor: PersonHit
  private var donorRecord: Donor?
  private let consents: [Consent]
  private let members: [PersonHit]
  private let proposedBarcode: String
  private let collector: String
  private var materials = DerivedValues()
  private var meanwhile = MeanwhileWords()

  /// A new sample of a donor. `members` are the people who may have handed over an item of a missing one.
  public init(
    newFrom donor: PersonHit, case caseNumber: String, donorRecord: Donor?, consents: [Consent], proposedBarcode: String, office: String,
    collector: String, members: [PersonHit], today: Day
  ) {
    self.donor = donor
    self.donorRecord = donorRecord
    self.consents = consents
    self.members = members.filter { $0.id != donor.id }
    self.proposedBarcode = proposedBarcode
    self.collector = collector
    form = EntryForm(title: ["New sample", caseNumber, donor.name].filter { !$0.isEmpty }.joined(separator: "   "), groups: [])
    let kind: Sample.Kind = donor.caseNumber == nil ? .familyReference : .directReference
    form.setAll([
      "barcode": proposedBarcode, "kind": kind.rawValue, "collected": "yes", "collected on": today.description, "collector": collector,
      "office": office,
    ])
    settle(today: today)
  }

  /// The form that describes a sample anew.
  public init(editing file: SampleFile, members: [PersonHit], today: Day) {
    let sample = file.sample
    donor = PersonHit(id: sample.donor, name: file.donorName ?? "name not known")
    donorRecord = nil
    consents = file.consents
    self.members = members.filter { $0.id != sample.donor }
    proposedBarcode = ""
    collector = sample.collector ?? ""
    form = EntryForm(title: "Sample \(sample.barcode)   \(donor.name)", groups: [])
    form.restore(SampleFields.bound.shown(sample))
    form.replaceGroups(SampleFields.groups(shown(of: sample, handedOverBy: file.handedOverName, today: today)))
    form.set(SampleFields.handedOverBy, person: sample.handedOverBy.map { .person($0, name: file.handedOverName ?? "name not known") })
    record = EditedRecord(sample, shownIn: form)
    settle(today: today)
  }

  /// `sample/new/<donor>` or `sample/edit/<sample>`.
  public var draftKey: String { record.map { "sample/edit/\($0.base.id)" } ?? "sample/new/\(donor.id)" }

  /// What is on screen: fields come and go with the kind, and with whether it was collected.
  private func shown(of sample: Sample?, handedOverBy: String?, today: Day) -> SampleFields.Shown {
    let kind = form.word("kind") ?? sample?.kind ?? .familyReference
    var materials = kind.materials
    // What is recorded stays a choice, also where it is unusual.
    if let sample, sample.kind == kind, !materials.contains(sample.material) { materials.append(sample.material) }
    let isNew = sample == nil
    let isCollected = sample.map { $0.status != .planned } ?? form.isYes("collected")
    let hasSeal = sample.map { $0.sealNumber != nil || ![.planned, .collected].contains($0.status) } ?? true
    let name = kind == .directReference ? handedOverBy : nil
    return SampleFields.Shown(
      kind: kind, materials: materials, asksWhetherCollected: isNew, isCollected: isCollected, hasSeal: hasSeal, members: members,
      notes: ConsentNotes.lines(consents, kind: kind, handedOverBy: name, today: today))
  }

  /// Who hands the sample over, as named in the form.
  private var handedOverName: String? {
    if case .person(_, let name)? = form.person(SampleFields.handedOverBy) { return name }
    return nil
  }

  private mutating func lay(_ today: Day) {
    form.replaceGroups(SampleFields.groups(shown(of: record?.base, handedOverBy: handedOverName, today: today)))
  }

  /// Brings the fields that the kind asks for, and says what is wrong or doubtful.
  public mutating func settle(today: Day) {
    takeScanned()
    lay(today)
    record?.reconcile(&form)
    lay(today)
    let shown = shown(of: record?.base, handedOverBy: handedOverName, today: today)
    let chosen: Sample.Material? = form.word("material")
    // A material that does not suit the kind gives way to the usual one.
    if let usual = shown.materials.first, chosen.map({ !shown.materials.contains($0) }) == true {
      form.set("material", usual.rawValue)
    } else if record == nil, let usual = shown.materials.first {
      materials.put(usual.rawValue, into: "material", of: &form)
    }
    var findings = FormFindings()
    record?.add(to: &findings)
    meanwhile.add(to: &findings)
    if record.map({ $0.touched(in: form).contains("barcode") }) ?? true { SampleChecks.barcode(form.text("barcode"), &findings) }
    if shown.isCollected {
      SampleChecks.collection(form, kind: shown.kind, material: form.word("material") ?? .buccalSwab, today: today, &findings)
    }
    if record == nil {
      SampleChecks.donor(donorRecord, isCollected: shown.isCollected, on: form.day("collected on", today: today), &findings)
    }
    findings.show(in: &form)
  }

  /// What is scanned or typed behind the proposed code takes its place.
  private mutating func takeScanned() {
    let text = form.text("barcode")
    guard !proposedBarcode.isEmpty, text.hasPrefix(proposedBarcode), text.count > proposedBarcode.count else { return }
    form.set("barcode", String(text.dropFirst(proposedBarcode.count)))
  }

  /// The change that records the sample with its first steps, or describes it anew; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    guard let record else { return intake(today: today) }
    var sample = record.read(form, SampleFields.bound, today: today)
    if !record.touched(in: form).isDisjoint(with: [SampleFields.handedOverBy, "kind"]) {
      sample.handedOverBy = handedOverBy(sample.kind)
    }
    return RecordChange([.edit(.sample(sample), from: .sample(record.base))], why: "sample changed")
  }

  private func handedOverBy(_ kind: Sample.Kind) -> RecordID? {
    guard kind == .directReference, case .person(let id, _)? = form.person(SampleFields.handedOverBy) else { return nil }
    return id
  }

  private func intake(today: Day) -> RecordChange {
    let isCollected = form.isYes("collected")
    let blank = Sample(
      id: .provisional(1), donor: donor.id, kind: .familyReference, material: .buccalSwab, barcode: "",
      status: isCollected ? .collected : .planned)
    var sample = SampleFields.bound.read(form, onto: blank, touched: nil, today: today)
    sample.handedOverBy = handedOverBy(sample.kind)
    return SampleIntake(
      sample, donor: donorRecord, donorName: handedOverName ?? donor.name, by: form.filled("collector") ?? collector,
      isCollected: isCollected
    ).change(today: today)
  }

  /// Takes the records as they are now for the base.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      switch conflict.current {
      case .donor(let current) where current.id == donorRecord?.id:
        donorRecord = current
        meanwhile.take(conflict, at: "collected", subject: "The donor")
      case .sample(let current) where current.id == record?.base.id:
        let isTouched = record?.touched(in: form).contains(SampleFields.handedOverBy) == true
        record?.take(conflicts, current: current, SampleFields.bound, &form)
        guard !isTouched else { return }
        let name = current.handedOverBy.map { id in members.first { $0.id == id }?.name ?? "name not known" }
        form.set(SampleFields.handedOverBy, person: current.handedOverBy.map { .person($0, name: name ?? "") })
        record?.follow(SampleFields.handedOverBy, in: form)
        return
      default: continue
      }
    }
  }

  /// Says what was recorded.
  public var savedWords: String {
    let code = Barcode.tidied(form.text("barcode"))
    guard record == nil else { return "Sample \(code) saved." }
    guard form.isYes("collected") else { return "Sample \(code) planned." }
    return "Sample \(code) recorded\(form.filled("seal number") == nil ? "" : ", sealed")."
  }

  /// The page of a new sample, where its label and its steps are.
  public func destination(_ saved: SavedChange) -> DeskLink? {
    record == nil ? saved.identities[.provisional(1)].map { .sample($0) } : nil
  }
}
