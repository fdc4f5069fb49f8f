import CaseModel
import DeskKit
import TerminalKit

/// The columns of a stage shown as a table, most needed first; the others appear where the board is wide enough.
enum SampleTableColumns {
  static func all(today: Day, ascii: Bool) -> [ListColumn<SampleCard>] {
    @Sendable func plain(_ text: String) -> String { ascii ? AsciiForm.form(of: text) : text }
    return [
      ListColumn("Barcode", width: 12) { (plain($0.sample.barcode), .text) },
      ListColumn("Donor", width: 12, stretches: true) { (plain($0.donorName), .text) },
      ListColumn("Case", width: 15, priority: 3) { (plain($0.caseNumber), .text) },
      ListColumn("Status", width: 11, priority: 2) { (SampleBoardWords.short($0.sample.status), .text) },
      ListColumn("Days", width: 14, priority: 0) { card in
        let days = SampleBoardWords.days(card, today: today)
        return card.sample.isLate(on: today) ? (days + " ! late", .problem) : (days, .text)
      },
      ListColumn("Consent", width: 13, priority: 1) { card in
        card.lacksConsent ? ("! no consent", .problem) : (card.consent.rawValue, .text)
      },
      ListColumn("Laboratory", width: 18, priority: 4) { (plain($0.sample.laboratory ?? ""), .text) },
      ListColumn("Collector", width: 14, priority: 5) { (plain($0.sample.collector ?? ""), .text) },
    ]
  }
}
