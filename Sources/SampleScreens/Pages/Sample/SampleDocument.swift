import CaseModel
import DeskKit
import TerminalKit

/// The page of a sample. It answers first where the sample is now; then on whose consent it rests, how it was taken, through whose hands
/// it went, and what laboratories read from it.
public enum SampleDocument {
  /// Makes the page.
  public static func make(_ file: SampleFile, today: Day) -> Document {
    var page = Document(title: "Sample \(file.sample.barcode)")
    addPlace(file.sample, today: today, into: &page)
    addGiver(file, into: &page)
    addConsent(file, today: today, into: &page)
    addTaking(file.sample, into: &page)
    CustodyTrail.add(file.custody, into: &page)
    addDispatches(file.dispatches, into: &page)
    ResultRows.add(file.results, into: &page)
    TaskRows.add(file.tasks, today: today, into: &page)
    return page
  }

  private static func addPlace(_ sample: Sample, today: Day, into page: inout Document) {
    page.heading("Where it is now")
    let since = sample.statusSince.map { " since \($0) (\(DayWords.since($0, today: today)))" } ?? ""
    let role = SampleWords.role(sample, today: today)
    page.fact("Status", sample.status.rawValue + since, role == .text ? .strong : role)
    if let late = SampleWords.late(sample, today: today) { page.fact("Late", late, .problem) }
    page.fact("Whereabouts", sample.whereabouts ?? whereabouts(of: sample.status), sample.whereabouts == nil ? .dim : .text)
    let received = sample.receivedOn.map { "received \($0) (\(DayWords.since($0, today: today)))" }
    page.factIfKnown("Laboratory", Phrase.joined(sample.laboratory, received))
  }

  /// Where a sample is of which no place is recorded.
  private static func whereabouts(of status: Sample.Status) -> String {
    switch status {
    case .planned: "not taken yet"
    case .lost: "not known: it is lost"
    case .destroyed: "nowhere: it was destroyed"
    default: "not recorded"
    }
  }

  private static func addGiver(_ file: SampleFile, into page: inout Document) {
    let sample = file.sample
    page.heading("Whose it is")
    page.fact(
      sample.kind == .familyReference ? "Given by" : "Stands for", file.donorName ?? "name not known", link: .person(sample.donor))
    if let donor = file.donor {
      page.fact("As a donor", SampleWords.donor(donor.state, since: donor.since, reason: donor.reason))
      page.factIfKnown("Health", donor.health?.rawValue, donor.health == .gravelyIll ? .problem : .text)
    }
    if let giver = sample.handedOverBy {
      page.fact("Handed over by", file.handedOverName ?? "name not known", link: .person(giver))
    }
    if let row = file.caseRow { page.fact("Serves", "\(row.number)  \(row.name)", .missing, link: .missingCase(row.id)) }
  }

  private static func addConsent(_ file: SampleFile, today: Day, into page: inout Document) {
    guard file.sample.consenting != nil else {
      page.heading("Consent")
      page.paragraph("None is asked for: bones and teeth of remains are examined by order of an authority.", .dim)
      return
    }
    ConsentRows.add(file.consents, today: today, into: &page)
    let isOver = file.sample.status.stage == .ended || file.sample.status == .lost
    if !isOver, !file.consents.contains(where: { $0.permits(.identification, at: file.sample.laboratory, on: today) }) {
      page.paragraph("! No consent to identification holds today: the sample may not be analysed.", .problem)
    }
  }

  private static func addTaking(_ sample: Sample, into page: inout Document) {
    page.heading("How it was taken")
    page.fact("Barcode", sample.barcode, .strong)
    page.fact("What", "\(sample.material.rawValue), \(sample.kind.rawValue)")
    page.fact("Taken on", sample.collectedOn?.description ?? "not yet")
    page.factIfKnown("Place", sample.place)
    page.factIfKnown("Collector", sample.collector)
    page.factIfKnown("Office", sample.office)
    page.factIfKnown("Kit", sample.kit)
    page.fact("Identity paper", sample.identityDocument ?? "none recorded", sample.identityDocument == nil ? .dim : .text)
    let treatment = sample.bloodTreatment
    page.fact(
      "Blood or marrow", treatment.map { $0 == .none ? "no transfusion, no transplant" : "! \($0.rawValue)" } ?? "not asked",
      treatment == nil ? .dim : treatment == Sample.BloodTreatment.none ? .text : .problem)
    page.factIfKnown("Quality", sample.quality?.rawValue, sample.quality == .poor ? .problem : .text)
    page.factIfKnown("Seal", sample.sealNumber)
    page.factIfKnown("Pieces", sample.pieces.map(String.init))
    page.factIfKnown("Note", sample.note)
  }

  private static func addDispatches(_ dispatches: [Dispatch], into page: inout Document) {
    if dispatches.isEmpty { return }
    page.heading("Dispatches (\(dispatches.count))")
    for dispatch in dispatches {
      page.row(
        [
          Document.Column(dispatch.number, width: 18, .label), Document.Column(DispatchWords.state(dispatch), width: 24),
          Document.Column("to \(dispatch.laboratory)", width: 30),
        ], link: .dispatch(dispatch.id))
    }
  }
}
