import CaseModel
import DeskKit
import TerminalKit

/// All dispatches to laboratories, the newest first.
public enum DispatchListDocument {
  /// Makes the page from the dispatches that were read and how many there are.
  public static func make(_ dispatches: [Dispatch], total: Int, today: Day) -> Document {
    var page = Document(title: "Dispatches")
    page.heading("Dispatches, newest first (\(NumberWords.grouped(total)))")
    if dispatches.isEmpty {
      page.paragraph("Nothing was dispatched yet. Sealed samples are put on a dispatch list from the sample board.", .dim)
    }
    for dispatch in dispatches {
      let days = dispatch.state == .sent ? dispatch.sentOn.map { max(0, today.number - $0.number) } : nil
      let isLate = days.map { $0 > SampleStage.inTransit.mostDays ?? .max } ?? false
      page.row(
        [
          Document.Column(dispatch.number, width: 19, .label),
          Document.Column(
            isLate ? "! sent \(NumberWords.count(days ?? 0, "day")) ago" : DispatchWords.state(dispatch), width: 30,
            isLate ? .problem : dispatch.state == .received ? .done : .text),
          Document.Column(NumberWords.count(dispatch.samples.count, "sample"), width: 12),
          Document.Column(dispatch.laboratory, width: 18),
        ], link: .dispatch(dispatch.id))
    }
    if total > dispatches.count { page.paragraph("\(NumberWords.grouped(total - dispatches.count)) older ones.", .dim) }
    return page
  }
}
