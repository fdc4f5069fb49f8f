import CaseModel
import DeskKit

/// The board without a screen: its columns in a line each, and the cards of the current one.
extension SampleBoardPane {
  /// Cards told at once.
  private static let most = 25

  /// What the board shows, as lines: counts by stage, then the numbered cards of the current stage.
  public func plainLines(today: Day) -> [String] {
    let counts = shownLanes.map { "\($0.stage.words) \($0.count)" + ($0.late > 0 ? ", \($0.late) late" : "") }.joined(separator: "; ")
    var lines = ["Samples: \(counts)."]
    if lane.cards.isEmpty { return lines + ["No sample is in the stage “\(stage.words)”. 'right' and 'left' go to the others."] }
    lines.append("Stage: \(stage.words), the longest there first.")
    for (place, card) in lane.cards.prefix(Self.most).enumerated() {
      let days = card.sample.days(on: today).map { " Days: \($0)\(card.sample.isLate(on: today) ? ", late" : "")." } ?? ""
      let number = card.caseNumber.isEmpty ? "" : " Case: \(card.caseNumber)."
      lines.append(
        "\(place + 1): \(card.sample.barcode). Donor: \(card.donorName). Status: \(card.sample.status.rawValue).\(days)\(number)"
          + " Consent: \(card.consent.rawValue).")
    }
    if lane.count > Self.most { lines.append("And \(lane.count - Self.most) more. 'samples' on the command line lists them all.") }
    return lines + ["A number opens a sample. 'right' and 'left' go to the next and the last stage, 'scan BARCODE' opens one."]
  }

  /// Puts the cursor on a card by its place in the list, counted from 0; false where there is none.
  public mutating func choose(line: Int) -> Bool {
    guard lane.cards.indices.contains(line), line < Self.most else { return false }
    lane.put(line)
    return true
  }
}
