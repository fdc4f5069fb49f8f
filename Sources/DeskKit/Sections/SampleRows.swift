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
      page.row(
        [
          Document.Column(sample.barcode, width: 14, .label),
          Document.Column(names[sample.donor] ?? "", width: 26),
          Document.Column(sample.material.rawValue, width: 13),
          Document.Column(
            SampleWords.statusMarked(sample, today: today), width: 20, SampleWords.role(sample, today: today)),
        ], link: .sample(sample.id))
    }
  }
}
