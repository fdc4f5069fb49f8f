import CaseModel
import DeskKit

/// The sentences and short words of the board.
enum SampleBoardWords {
  /// A state in at most ten letters, for a narrow column.
  static func short(_ status: Sample.Status) -> String {
    switch status {
    case .inTransit: "in transit"
    case .inAnalysis: "analysis"
    case .profileFull: "full"
    case .profilePartial: "partial"
    case .resampleRequested: "ask again"
    case .planned, .collected, .sealed, .received, .lost, .accepted, .rejected, .failed, .stored, .returned, .destroyed: status.rawValue
    }
  }

  /// `41 d`; `no day` where none is recorded.
  static func days(_ card: SampleCard, today: Day) -> String {
    card.sample.days(on: today).map { "\($0) d" } ?? "no day"
  }

  /// The filter in words; empty where everything is shown.
  static func words(_ filter: SampleFilter) -> String {
    var parts: [String] = []
    if let office = filter.office { parts.append("office \(office)") }
    if let collector = filter.collector { parts.append("collector \(collector)") }
    if let laboratory = filter.laboratory { parts.append("laboratory \(laboratory)") }
    if filter.lateOnly { parts.append("late") }
    return parts.joined(separator: "; ")
  }

  /// Everything about one sample.
  static func details(_ card: SampleCard, today: Day) -> String {
    let sample = card.sample
    var state = sample.status.rawValue
    if let since = sample.statusSince { state += " since \(DayWords.short(since))" }
    if let days = sample.days(on: today) {
      let place = sample.status.stage == .laboratory && sample.receivedOn != nil ? " at the laboratory" : ""
      state += ", \(NumberWords.count(days, "day"))\(place)"
    }
    if sample.isLate(on: today), let most = sample.status.stage.mostDays { state += ", late: more than \(most)" }
    let collector = sample.collector.map { name in sample.collectedOn.map { "\(name), \(DayWords.short($0))" } ?? name }
    // In the order of need: where the window is small, the end is cut.
    let parts = [
      "\(sample.barcode) \(card.donorName), \(card.caseNumber.isEmpty ? "no case" : card.caseNumber): \(state).",
      "Consent: \(consent(card)).", "Where: \(known(sample.whereabouts)).", "Laboratory: \(known(sample.laboratory, otherwise: "none")).",
      "Collector: \(known(collector)).",
    ]
    return parts.joined(separator: " ")
  }

  private static func consent(_ card: SampleCard) -> String {
    card.sample.consenting == nil ? "not needed for remains" : card.consent.rawValue
  }

  private static func known(_ text: String?, otherwise: String = "not recorded") -> String {
    guard let text, !text.isEmpty else { return otherwise }
    return text
  }

  /// What is wrong on the board, and how much is marked.
  static func problems(_ pane: SampleBoardPane, isNarrow: Bool) -> String {
    let late = pane.lanes.reduce(0) { $0 + $1.late }
    let without = pane.lanes.reduce(0) { $0 + $1.cards.count(where: \.lacksConsent) }
    // Consent is known of the cards that are held alone.
    let isWhole = pane.lanes.allSatisfy { !$0.hasMore || $0.stage.statuses.allSatisfy { !$0.isBeforeAnalysis } }
    var parts: [String] = []
    if late > 0 { parts.append("\(NumberWords.grouped(late)) late") }
    if without > 0 {
      parts.append("\(isWhole ? "" : "at least ")\(NumberWords.grouped(without)) \(isNarrow ? "no consent" : "without consent")")
    }
    let found = parts.joined(separator: ", ")
    let marked = pane.marked == 0 ? "" : "\(NumberWords.grouped(pane.marked)) marked"
    if isNarrow { return [found, marked].filter { !$0.isEmpty }.joined(separator: ", ") }
    let words = found.isEmpty ? "No problems." : "Problems: \(found)."
    return marked.isEmpty ? words : "\(words) \(marked)."
  }

  /// What to say where no sample is shown.
  static func empty(_ pane: SampleBoardPane) -> String {
    if !pane.filter.isEmpty { return "No sample fits this filter. f changes it, a shows all." }
    if pane.total > 0 { return "No sample is on its way. E shows those whose way has ended." }
    return "The register holds no samples yet. The page of a relative takes the first."
  }
}
