import CaseModel
import DeskKit
import TerminalKit

/// The page of a case's donors: how far the samples carry, whom to ask next and why, whose samples count, who is out of reach.
public enum DonorDocument {
  private static let relationWidth = 20

  /// Makes the page.
  public static func make(_ file: CaseFile, sheet: DonorSheet, today: Day) -> Document {
    var page = Document(title: "Donors  \(file.row.number)  \(file.row.name)")
    page.heading("How far the samples carry")
    page.fact("Missing person", file.row.name, .missing, link: .missingCase(file.row.id))
    page.fact("Coverage", sheet.verdict.grade.rawValue, sheet.verdict.grade >= .good ? .done : .strong)
    page.fact("Because", sheet.verdict.reason)
    page.factIfKnown("Next step", sheet.nextStep, .strong)
    for warning in sheet.warnings { page.fact("Beware", "! \(warning)", .problem) }
    page.paragraph(DonorWords.planningAid, .dim)
    addToAsk(sheet.toAsk, into: &page)
    addCounted(sheet.counted, into: &page)
    addOutOfReach(sheet.outOfReach, into: &page)
    addOwnReferences(file, today: today, into: &page)
    page.blocks.append(.space)
    page.fact("Rules", "the donors that each grade needs", link: .coverageRules)
    page.paragraph(
      "Enter opens a relative. For the one under the cursor: l logs a contact, A adds a sample, a consent or how far the office has come.",
      .dim)
    return page
  }

  private static func addToAsk(_ lines: [DonorSheet.Line], into page: inout Document) {
    page.heading("To ask (\(lines.count))")
    if lines.isEmpty { page.paragraph("Nobody who can be asked would add to the evidence.", .dim) }
    for line in lines {
      page.row(
        [
          Document.Column(DonorUseWords.words(line.use), width: 5, DonorUseWords.role(line.use)),
          Document.Column(Phrase.capital(line.relation), width: relationWidth, .label), Document.Column(name(line), width: 27),
          Document.Column(line.age.map(String.init) ?? "?", width: 4),
          Document.Column(line.health?.rawValue ?? "", width: 12, line.health == .gravelyIll ? .problem : .text),
          Document.Column(DonorWords.distance(line.distance), width: 10),
        ], link: .person(line.person))
      page.paragraph("     " + Phrase.joined(longRelation(line), line.gain, line.state, by: "; "), .dim)
    }
  }

  private static func addCounted(_ lines: [DonorSheet.Line], into page: inout Document) {
    page.heading("Counted or awaited (\(lines.count))")
    if lines.isEmpty { page.paragraph("No sample counts yet.", .dim) }
    for line in lines {
      page.row(
        [
          Document.Column(DonorUseWords.words(line.use), width: 9, DonorUseWords.role(line.use)),
          Document.Column(Phrase.capital(line.relation), width: relationWidth, .label), Document.Column(name(line), width: 27),
        ], link: .person(line.person))
      page.paragraph("         " + Phrase.joined(longRelation(line), line.state, line.gain, by: "; "), .dim)
    }
  }

  private static func addOutOfReach(_ lines: [DonorSheet.Line], into page: inout Document) {
    if lines.isEmpty { return }
    page.heading("Out of reach (\(lines.count))")
    for line in lines {
      page.row(
        [
          Document.Column(Phrase.capital(line.relation), width: relationWidth, .label), Document.Column(name(line), width: 27),
          Document.Column(line.age.map(String.init) ?? "", width: 4), Document.Column(line.gain, width: 27, .dim),
        ], link: .person(line.person))
      page.paragraph("     " + Phrase.joined(longRelation(line), line.state, by: "; "), .dim)
    }
  }

  /// Samples of the missing person: what was his or hers, kept in the family.
  private static func addOwnReferences(_ file: CaseFile, today: Day, into page: inout Document) {
    let own = file.samples.filter { $0.donor == file.person.id && $0.kind == .directReference }
    page.heading("Own references (\(own.count))")
    if own.isEmpty {
      page.paragraph("None is recorded. A toothbrush, a razor or a medical card of the missing person would count by itself.", .dim)
    }
    for sample in own {
      page.row(
        [
          Document.Column(sample.barcode, width: 14, .label), Document.Column(sample.material.rawValue, width: 14),
          Document.Column(SampleWords.statusMarked(sample, today: today), width: 30, SampleWords.role(sample, today: today)),
        ], link: .sample(sample.id))
    }
  }

  /// The relation where its column is too narrow for it.
  private static func longRelation(_ line: DonorSheet.Line) -> String? {
    CellWidth.columns(of: line.relation) >= relationWidth ? line.relation : nil
  }

  private static func name(_ line: DonorSheet.Line) -> String { line.name.isEmpty ? "name not known" : line.name }
}
