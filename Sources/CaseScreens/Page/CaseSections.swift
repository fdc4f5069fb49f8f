import CaseModel
import DeskKit
import TerminalKit

/// The sections that only a missing person's page has.
enum CaseSections {
  /// Fate, legal status and workflow, one apart from the other, and what is due.
  static func standing(_ file: CaseFile, today: Day, into page: inout Document) {
    let missing = file.missingCase
    let notes = FactNotes(file)
    page.heading("Where the case stands")
    page.fact("Fate", missing.fate == .unknown ? "not known" : missing.fate.rawValue, .strong)
    TimeLineRows.addBasis(file, into: &page)
    page.fact(
      "Legal status", missing.legalStatus.rawValue, notes: notes.lines(["legal status"], .missingCase, shown: missing.legalStatus.rawValue))
    page.fact("Workflow", missing.workflow.rawValue)
    page.factIfKnown("Worker", [missing.owner, missing.office].compactMap { $0 }.joined(separator: ", "))
    if let review = missing.nextReview {
      let isLate = review < today
      page.fact(
        "Next review", isLate ? "! \(review), \(DayWords.since(review, today: today)) late" : review.description, isLate ? .problem : .text)
    }
    page.factIfKnown("Opened", missing.opened?.description)
    page.factIfKnown(
      "Other numbers", missing.externalNumbers, notes: notes.lines(["external numbers"], .missingCase, shown: missing.externalNumbers ?? "")
    )
  }

  /// When, where and how the person went missing.
  static func circumstances(_ file: CaseFile, into page: inout Document) {
    let missing = file.missingCase
    let notes = FactNotes(file)
    func under(_ fields: String..., shown: String?) -> [Document.Span] { notes.lines(fields, .missingCase, shown: shown ?? "") }
    page.heading("Circumstances")
    page.fact("Last seen", missing.lastSeen?.typed ?? "date not known", .missing, notes: under("last seen", shown: missing.lastSeen?.typed))
    let place = [missing.lastSeenPlace, missing.lastSeenDistrict].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    page.fact(
      "Place", place.isEmpty ? "not known" : place,
      notes: under("last seen place", shown: missing.lastSeenPlace) + under("last seen district", shown: missing.lastSeenDistrict))
    page.factIfKnown("Incident", file.row.incident)
    let circumstance = missing.circumstance == .unknown ? "not known" : missing.circumstance.rawValue
    page.fact("Circumstance", circumstance, notes: under("circumstance", shown: circumstance))
    page.factIfKnown("With", missing.lastSeenWith, notes: under("last seen with", shown: missing.lastSeenWith))
    page.factIfKnown("Clothing", missing.clothing, notes: under("clothing", shown: missing.clothing))
    if let account = missing.account, !account.isEmpty {
      page.blocks.append(.space)
      page.paragraph(account)
    }
    guard missing.category == .military else {
      page.fact("Category", missing.category.rawValue)
      return
    }
    page.fact("Category", missing.category.rawValue)
    page.factIfKnown("Service", missing.service)
    page.factIfKnown("Unit", missing.unit)
    page.factIfKnown("Rank", missing.rank)
    page.factIfKnown("Service number", missing.serviceNumber)
  }

  /// Who the person is, with all names in all scripts.
  static func identity(_ file: CaseFile, into page: inout Document) {
    page.heading("Identity")
    let notes = FactNotes(file)
    PersonFacts.names(file.names, notes: notes, into: &page)
    PersonFacts.facts(file.person, notes: notes, into: &page)
    let age = AgeGroup.completedYears(from: file.person.born, to: file.missingCase.lastSeen)
    page.fact("Age at the time", age.map { "\($0), \(CaseWords.words(file.row.ageGroup))" } ?? "not known")
    let marks = file.missingCase.distinguishingMarks
    page.factIfKnown("Marks", marks, notes: notes.lines(["distinguishing marks"], .missingCase, shown: marks ?? ""))
  }

  /// How much of what should be known is known, and what is not.
  static func completeness(_ file: CaseFile, into page: inout Document) {
    let completeness = Completeness(of: file)
    page.heading("Completeness")
    let known = completeness.known.count
    let all = known + completeness.missing.count
    page.fact("Known", "\(Meter.bar(known, of: all, width: 20)), \(known) of \(all) items")
    page.fact(
      "Still missing", completeness.missing.isEmpty ? "nothing" : completeness.missing.map(\.rawValue).joined(separator: ", "),
      completeness.missing.isEmpty ? .done : .problem)
    page.paragraph("Items of GC IV Art. 138 and GC I Art. 16.", .dim)
  }
}
