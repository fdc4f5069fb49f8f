import CaseModel
import DeskKit
import TerminalKit

/// The sections that only a missing person's page has.
enum CaseSections {
  /// Fate, legal status and workflow, one apart from the other, and what is due.
  static func standing(_ file: CaseFile, today: Day, into page: inout Document) {
    let missing = file.missingCase
    page.heading("Where the case stands")
    page.fact("Fate", missing.fate == .unknown ? "not known" : missing.fate.rawValue, .strong)
    TimeLineRows.addBasis(file, into: &page)
    page.fact("Legal status", missing.legalStatus.rawValue)
    page.fact("Workflow", missing.workflow.rawValue)
    page.fact("Sample coverage", "\(file.row.coverage.rawValue)  (planning aid)", file.row.coverage >= .good ? .done : .text)
    page.factIfKnown("Worker", [missing.owner, missing.office].compactMap { $0 }.joined(separator: ", "))
    if let review = missing.nextReview {
      let isLate = review < today
      page.fact(
        "Next review", isLate ? "! \(review), \(DayWords.since(review, today: today)) late" : review.description, isLate ? .problem : .text)
    }
    page.factIfKnown("Opened", missing.opened?.description)
    page.factIfKnown("Other numbers", missing.externalNumbers)
  }

  /// When, where and how the person went missing.
  static func circumstances(_ file: CaseFile, into page: inout Document) {
    let missing = file.missingCase
    page.heading("Circumstances")
    page.fact("Last seen", missing.lastSeen?.typed ?? "date not known", .missing)
    let place = [missing.lastSeenPlace, missing.lastSeenDistrict].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    page.fact("Place", place.isEmpty ? "not known" : place)
    page.factIfKnown("Incident", file.row.incident)
    page.fact("Circumstance", missing.circumstance == .unknown ? "not known" : missing.circumstance.rawValue)
    page.factIfKnown("With", missing.lastSeenWith)
    page.factIfKnown("Clothing", missing.clothing)
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
    PersonFacts.names(file.names, into: &page)
    PersonFacts.facts(file.person, into: &page)
    let age = AgeGroup.completedYears(from: file.person.born, to: file.missingCase.lastSeen)
    page.fact("Age at the time", age.map { "\($0), \(CaseWords.words(file.row.ageGroup))" } ?? "not known")
    page.factIfKnown("Marks", file.missingCase.distinguishingMarks)
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
