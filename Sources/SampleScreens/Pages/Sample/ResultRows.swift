import CaseModel
import DeskKit
import TerminalKit

/// What laboratories read from a sample. What one found against a recorded relationship stays sealed for all but supervisors.
enum ResultRows {
  /// Adds the section, as the reader's role may see it.
  static func add(_ results: [LaboratoryResult], into page: inout Document) {
    page.heading("Laboratory results (\(results.count))")
    if results.isEmpty { page.paragraph("No result is recorded.", .dim) }
    for (place, result) in results.enumerated() {
      if place > 0 { page.blocks.append(.space) }
      page.fact(
        result.on.description, outcome(result.outcome), result.outcome == .failed ? .problem : .done, link: .laboratoryResult(result.id))
      page.fact("Laboratory", Phrase.joined(result.laboratory, Phrase.labelled("report", result.reference)))
      if result.outcome != .failed || !result.markers.isEmpty { page.fact("Markers", markers(result)) }
      if result.isInconsistencySealed {
        page.fact("Finding", "▒ sealed: for supervisors alone", .strong)
      } else if let finding = result.inconsistency, !finding.isEmpty {
        page.fact("Finding", "! Against the recorded relationship: \(finding)", .problem)
      }
      page.factIfKnown("Note", result.note)
    }
  }

  private static func outcome(_ outcome: LaboratoryResult.Outcome) -> String {
    switch outcome {
    case .full: "full profile"
    case .partial: "partial profile"
    case .failed: "failed: no profile"
    }
  }

  /// The kinds of marker with how much of each was read.
  private static func markers(_ result: LaboratoryResult) -> String {
    if result.markers.isEmpty { return "not recorded" }
    return result.markers.map { marker in
      let much: String? =
        switch marker {
        case .autosomal: result.autosomalLoci.map(loci)
        case .yChromosome: result.yLoci.map(loci)
        case .mitochondrial: result.mitochondrialRange
        }
      return marker.rawValue + (much.map { " (\($0))" } ?? "")
    }.joined(separator: ", ")
  }

  private static func loci(_ count: Int) -> String { NumberWords.count(count, "locus", "loci") }
}
