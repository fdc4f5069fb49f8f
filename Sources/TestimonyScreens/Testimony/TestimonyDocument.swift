import CaseModel
import DeskKit
import TerminalKit

/// The page of a testimony: who told it to whom, the narrative, the statements, what contradicts them, and what became of them.
public enum TestimonyDocument {
  /// Makes the page.
  public static func make(_ file: TestimonyFile) -> Document {
    var page = Document(title: "Testimony \(file.testimony.number)")
    addHead(file, into: &page)
    page.heading("What was told")
    let narrative = file.testimony.narrative
    page.paragraph(narrative.isEmpty ? "No narrative is recorded." : narrative, narrative.isEmpty ? .dim : .text)
    addStatements(file, into: &page)
    ContradictionRows.add(file.contradictions, into: &page)
    addFacts(file, into: &page)
    return page
  }

  private static func addHead(_ file: TestimonyFile, into page: inout Document) {
    let testimony = file.testimony
    page.heading("Testimony")
    if testimony.isSealed {
      page.fact("Witness", "▒ sealed (\(testimony.witnessCode ?? "no code"))", .strong)
    } else {
      page.fact("Witness", file.shownWitness ?? "not named", link: testimony.witness.map(DeskLink.person))
    }
    page.fact("Interviewer", testimony.interviewer)
    page.factIfKnown("Interpreter", testimony.interpreter)
    page.factIfKnown("Language", testimony.language)
    page.factIfKnown("Taken at", testimony.place)
    page.fact("Taken on", testimony.on?.typed ?? "date not known")
    let isBarred = testimony.consent == .refused || testimony.consent == .withdrawn
    page.fact(
      "Consent", isBarred ? "! \(testimony.consent.rawValue): nothing of it may leave the office" : testimony.consent.rawValue,
      isBarred ? .problem : .text)
    for (place, row) in file.cases.enumerated() {
      page.fact(place == 0 ? "Concerns" : "", "\(row.number)  \(row.name)", .missing, link: .missingCase(row.id))
    }
  }

  private static func addStatements(_ file: TestimonyFile, into page: inout Document) {
    page.heading("Statements (\(file.statements.count))")
    if file.statements.isEmpty { page.paragraph("No statement is recorded.", .dim) }
    for statement in file.statements {
      let (who, link) = subject(of: statement, in: file)
      page.row(
        [
          Document.Column("\(statement.position)", width: 4, .label), Document.Column(who, width: 28, .strong),
          Document.Column(statement.when?.typed ?? "date ?", width: 18), Document.Column(statement.place ?? "place ?", width: 20),
        ], link: link)
      let weight = TracingWords.weight(statement)
      page.paragraph("    \(statement.what)" + (weight.isEmpty ? "" : "  (\(weight))"))
    }
  }

  /// Whom or what a statement is about, and where that leads.
  private static func subject(of statement: WitnessStatement, in file: TestimonyFile) -> (String, DeskLink?) {
    if let person = statement.person {
      let row = file.cases.first { $0.person == person }
      return (file.names[person] ?? row?.name ?? "name not known", row.map { .missingCase($0.id) } ?? .person(person))
    }
    if let site = statement.site { return ("site \(file.sites[site] ?? "")", .site(site)) }
    return (statement.about ?? "nobody named", nil)
  }

  private static func addFacts(_ file: TestimonyFile, into page: inout Document) {
    page.heading("What became facts (\(file.events.count + file.values.count))")
    if file.events.isEmpty, file.values.isEmpty { page.paragraph("Nothing was taken over into a case yet.", .dim) }
    for event in TimeLine.ordered(file.events) {
      page.row(
        [
          Document.Column(position(event.source, file), width: 14, .label), Document.Column("time line", width: 16),
          Document.Column(TracingWords.line(event), width: 20),
        ], link: .tracingEvent(event.id))
    }
    for value in file.values {
      page.row([
        Document.Column(position(value.source, file), width: 14, .label), Document.Column(value.field, width: 16),
        Document.Column(value.value, width: 20),
      ])
    }
  }

  private static func position(_ source: SourceReference?, _ file: TestimonyFile) -> String {
    guard case .statement(let id)? = source, let statement = file.statements.first(where: { $0.id == id }) else { return "testimony" }
    return "statement \(statement.position)"
  }
}
