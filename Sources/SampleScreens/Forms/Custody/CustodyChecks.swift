import CaseModel
import DeskKit

/// What keeps samples from taking a step together, and what is doubtful about it.
struct CustodyChecks {
  let cards: [SampleCard]
  let status: Sample.Status
  let isCorrection: Bool

  /// Samples without a valid consent to identification, where the step needs it or leads to one that does.
  static func lacking(_ cards: [SampleCard], for status: Sample.Status?) -> [SampleCard] {
    guard let status, status.needsConsent || status.leadsToAnalysis else { return [] }
    return cards.filter { $0.sample.consenting != nil && $0.consent != .given }
  }

  /// One line for a sample that lacks it.
  static func consentLine(_ card: SampleCard) -> String {
    "\(card.sample.barcode): no valid consent to identification (\(card.consent.rawValue)); leave it out or record the consent."
  }

  /// Says which samples may not take the step.
  func moves(_ findings: inout FormFindings) {
    if !isCorrection {
      let refused = cards.compactMap { card in card.sample.status.objection(to: status).map { (card, $0) } }
      if let (card, sentence) = refused.first {
        let others = refused.count > 1 ? " So it is with \(refused.count - 1) more." : ""
        findings.problem("step", (cards.count > 1 ? "\(card.sample.barcode): " : "") + sentence + others)
      }
    }
    if LaboratoryResult.Outcome.allCases.contains(where: { $0.status == status }) {
      findings.warning("step", "Record the laboratory's result instead: it makes this step and keeps what was read.")
    }
  }

  /// Says which samples lack a consent; `isLeftOut` where they stay behind.
  func consent(isLeftOut: Bool, _ findings: inout FormFindings) {
    let lacking = Self.lacking(cards, for: status)
    guard let first = lacking.first, !isLeftOut else { return }
    let canLeaveOut = lacking.count < cards.count
    let words =
      switch (lacking.count, canLeaveOut) {
      case (1, true): Self.consentLine(first)
      case (1, false): "\(first.sample.barcode): no valid consent to identification (\(first.consent.rawValue)); record the consent first."
      case (_, true): "\(lacking.count) samples have no valid consent to identification; leave them out or record the consents."
      case (_, false): "None of the \(lacking.count) samples has a valid consent to identification; record the consents first."
      }
    if status.needsConsent {
      findings.problem(canLeaveOut ? "leave out" : "step", words)
    } else {
      findings.warning(
        canLeaveOut ? "leave out" : "step", "\(words) No laboratory may analyse \(lacking.count == 1 ? "it" : "them") before.")
    }
  }

  /// Checks the day against the steps before it, seals and pieces.
  func step(_ form: EntryForm, today: Day, _ findings: inout FormFindings) {
    findings.past("on", form, "A step", today: today)
    if let on = form.day("on", today: today), !isCorrection,
      let later = cards.first(where: { $0.sample.statusSince.map { $0 > on } == true }), let since = later.sample.statusSince
    {
      findings.problem(
        "on",
        "\(later.sample.barcode) is \(later.sample.status.rawValue) since \(since), after this day. A wrong day is put right by a correction."
      )
    }
    if form.fieldNames.contains("seal number"), status == .received, let seal = form.filled("seal number"), cards.count == 1,
      let own = cards.first?.sample.sealNumber, FoldKey.of(own) != FoldKey.of(seal)
    {
      findings.warning("seal number", "It was sealed with number \(own).")
    }
    if status == .sealed, form.filled("seal number") == nil { findings.warning("seal number", "A seal without its number proves nothing.") }
    if form.chosen("seal") == CustodyEvent.Seal.broken.rawValue, form.filled("reason") == nil {
      findings.warning("seal", "Say under “Why” what was found.")
    }
    if let pieces = form.number("pieces"), let all = form.number("of pieces") {
      if pieces > all { findings.problem("pieces", "More pieces than the sample has: \(pieces) of \(all).") }
      if pieces < all, form.filled("reason") == nil {
        findings.warning("pieces", "\(NumberWords.count(all - pieces, "piece")) stayed behind. Say under “Why” where.")
      }
    }
    findings.due("again due", form, today: today)
  }
}
