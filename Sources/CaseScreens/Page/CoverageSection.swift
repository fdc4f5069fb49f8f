import CaseModel
import DeskKit
import TerminalKit

/// How far the samples for a case carry, why, and what would help most; the page of its donors says the rest.
enum CoverageSection {
  /// Adds the section; without a sheet it shows the grade alone.
  static func add(_ file: CaseFile, sheet: DonorSheet?, into page: inout Document) {
    let grade = sheet?.verdict.grade ?? file.row.coverage
    page.heading("DNA samples")
    page.fact("Coverage", "\(grade.rawValue)  (planning aid)", DonorWords.role(grade))
    page.factIfKnown("Because", sheet?.verdict.reason)
    page.factIfKnown("Next step", sheet?.nextStep, .strong)
    for warning in sheet?.warnings ?? [] { page.fact("Beware", "! \(warning)", .problem) }
    page.fact("Donors", donors(file, sheet), link: .donors(missingCase: file.row.id))
  }

  private static func donors(_ file: CaseFile, _ sheet: DonorSheet?) -> String {
    guard let sheet else { return NumberWords.count(file.samples.count, "sample") + " in the family" }
    var parts = ["\(sheet.toAsk.count) to ask", "\(sheet.counted.count) counted or awaited"]
    if !sheet.outOfReach.isEmpty { parts.append("\(sheet.outOfReach.count) out of reach") }
    return parts.joined(separator: ", ")
  }
}
