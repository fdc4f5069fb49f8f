import CaseModel
import TerminalKit

/// The samples on a page, newest first.
public enum SampleRows {
  /// Adds the section; names come from the tree.
  public static func add(_ samples: [Sample], tree: FamilyTree?, today: Day, into page: inout Document) {
    page.heading("Samples (\(samples.count))")
    if samples.isEmpty {
      page.paragraph("No sample is recorded.", .dim)
      return
    }
    let names = Dictionary((tree?.cards ?? []).map { ($0.person, $0.name) }, uniquingKeysWith: { first, _ in first })
    for sample in samples {
      let role: Role = sample.status.hasProfile ? .done : sample.status.counts || sample.status == .planned ? .text : .problem
      page.row(
        [
          Document.Column(sample.barcode, width: 14, .label),
          Document.Column(names[sample.donor] ?? "", width: 26),
          Document.Column(sample.material.rawValue, width: 13),
          Document.Column(
            sample.status.rawValue + (sample.statusSince.map { ", \(DayWords.since($0, today: today))" } ?? ""), width: 20, role),
        ], link: .sample(sample.id))
    }
  }
}
