import CaseModel
import DeskKit
import TerminalKit

/// The page of a dispatch: what travels in it, what was ticked off at its end, and what is late. It names no donor, so that its print can
/// travel with the parcel.
public enum DispatchDocument {
  /// Makes the page.
  public static func make(_ file: DispatchFile, today: Day) -> Document {
    let dispatch = file.dispatch
    var page = Document(title: "Dispatch \(dispatch.number)")
    page.heading("Dispatch")
    page.fact("To", dispatch.laboratory, .strong)
    page.fact("State", DispatchWords.state(dispatch))
    page.fact("Packed by", "\(dispatch.by), \(dispatch.preparedOn)")
    page.factIfKnown("Sent on", dispatch.sentOn.map { "\($0) (\(DayWords.since($0, today: today)))" })
    page.factIfKnown("Carrier", dispatch.carrier)
    page.factIfKnown("Waybill", dispatch.transportReference)
    page.factIfKnown("Parcel seal", dispatch.sealNumber)
    page.factIfKnown("Note", dispatch.note)
    page.fact("Samples", counts(file))
    let late = file.cards.count { $0.sample.isLate(on: today) && $0.sample.status == .inTransit }
    if late > 0 {
      page.fact(
        "Late", "! \(NumberWords.count(late, "sample")) on the way for more than \(SampleStage.inTransit.mostDays ?? 0) days", .problem)
    }
    addSamples(file, today: today, into: &page)
    return page
  }

  /// `12 in all: 9 received, 3 in transit`.
  private static func counts(_ file: DispatchFile) -> String {
    if file.cards.isEmpty { return "none yet" }
    let states = Sample.Status.allCases.compactMap { status -> String? in
      let count = file.cards.count { $0.sample.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    return "\(NumberWords.grouped(file.cards.count)) in all: " + states.joined(separator: ", ")
  }

  private static func addSamples(_ file: DispatchFile, today: Day, into page: inout Document) {
    page.heading("Samples (\(NumberWords.grouped(file.cards.count)))")
    if file.cards.isEmpty { page.paragraph("The list is empty.", .dim) }
    for (place, card) in file.cards.enumerated() {
      let sample = card.sample
      page.row(
        [
          Document.Column("\(place + 1).", width: 5, .label), Document.Column(sample.barcode, width: 14, .strong),
          Document.Column(sample.material.rawValue, width: 13),
          Document.Column(Phrase.joined(Phrase.labelled("seal", sample.sealNumber), pieces(sample)), width: 23),
          Document.Column(SampleWords.statusMarked(sample, today: today), width: 24, SampleWords.role(sample, today: today)),
        ], link: .sample(sample.id))
    }
  }

  private static func pieces(_ sample: Sample) -> String? { sample.pieces.map { NumberWords.count($0, "piece") } }
}
