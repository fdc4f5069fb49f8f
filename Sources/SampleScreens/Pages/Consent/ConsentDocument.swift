import CaseModel
import DeskKit
import TerminalKit

/// The page of a consent: what it is worth today, how it was given, and what left the office in reliance on it.
public enum ConsentDocument {
  /// Makes the page.
  public static func make(_ file: ConsentFile, today: Day) -> Document {
    let consent = file.consent
    let standing = consent.standing(on: today)
    var page = Document(title: "Consent of \(file.personName)")
    page.heading("Consent")
    page.fact("Standing", ConsentWords.standing(consent, today: today), ConsentWords.role(standing))
    page.fact("To", consent.purpose.rawValue, .strong)
    page.fact("For", ConsentWords.recipient(consent))
    page.fact("Of", file.personName, link: .person(consent.person))
    page.factIfKnown("Decided by", consent.givenBy)
    page.factIfKnown("Asked by", consent.askedBy)
    page.fact("How", consent.form.rawValue)
    page.factIfKnown("Witness", consent.witness)
    page.factIfKnown("Paper", consent.paper)
    page.factIfKnown("Note", consent.note)
    addShared(file, standing, into: &page)
    addSamples(file, today: today, into: &page)
    TaskRows.add(file.tasks, title: "What follows", today: today, into: &page)
    return page
  }

  private static func addShared(_ file: ConsentFile, _ standing: Consent.Standing, into page: inout Document) {
    page.heading("Shared in reliance on it (\(file.shared.count))")
    if file.shared.isEmpty { page.paragraph("Nothing has left the office.", .dim) }
    for shared in file.shared {
      page.row(
        [
          Document.Column(shared.on?.description ?? "no day", width: 12, .label), Document.Column(shared.sample.barcode, width: 14),
          Document.Column(shared.words, width: 40, standing == .withdrawn ? .problem : .text),
        ], link: .sample(shared.sample.id))
    }
    if standing == .withdrawn, !file.shared.isEmpty, file.tasks.allSatisfy({ $0.doneOn != nil }) {
      page.paragraph(
        file.tasks.isEmpty
          ? "! The consent was withdrawn after this was shared, and no task says what is done about it."
          : "All tasks that the withdrawal opened are done.", file.tasks.isEmpty ? .problem : .done)
    }
  }

  private static func addSamples(_ file: ConsentFile, today: Day, into page: inout Document) {
    page.heading("Samples (\(file.samples.count))")
    if file.samples.isEmpty { page.paragraph("No sample is recorded.", .dim) }
    for sample in file.samples {
      page.row(
        [
          Document.Column(sample.barcode, width: 14, .label), Document.Column(sample.material.rawValue, width: 14),
          Document.Column(SampleWords.statusMarked(sample, today: today), width: 30, SampleWords.role(sample, today: today)),
        ], link: .sample(sample.id))
    }
  }
}
