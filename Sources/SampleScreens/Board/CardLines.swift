import CaseModel
import TerminalKit

/// The lines of one card on the board.
struct CardLines: Hashable {
  /// A stretch of a line and what it is for.
  struct Piece: Hashable {
    var text: String
    var role: Role
  }

  /// The lines from top to bottom, each in pieces that stand two cells apart.
  private(set) var lines: [[Piece]] = []

  /// The lines of a card in `room` cells and at most `rows` rows.
  ///
  /// What presses comes before what is only good to know: where there is no room for the state it stands below the board.
  init(_ card: SampleCard, room: Int, rows: Int, mixesStates: Bool, today: Day) {
    var barcode = [Piece(text: card.sample.barcode, role: .strong)]
    var tokens = [Piece(text: SampleBoardWords.days(card, today: today), role: .text)]
    if card.sample.isLate(on: today) { tokens[0] = Piece(text: tokens[0].text + " ! late", role: .problem) }
    if card.lacksConsent { tokens.append(Piece(text: "! no consent", role: .problem)) }
    if mixesStates {
      let state = Piece(text: SampleBoardWords.short(card.sample.status), role: .text)
      if Self.width(barcode + [state]) <= room { barcode.append(state) } else { tokens.append(state) }
    }
    let donor = [Piece(text: card.donorName.isEmpty ? "name not known" : card.donorName, role: .text)]
    guard rows > 2 else {
      lines = Self.low(barcode, donor, tokens, room: room, rows: rows)
      return
    }
    lines = [barcode, donor]
    for token in tokens {
      if lines.count > 2, let last = lines.last, Self.width(last + [token]) <= room {
        lines[lines.count - 1].append(token)
      } else if lines.count < rows {
        lines.append([token])
      }
    }
  }

  /// Two rows or one: as much as fits beside the barcode, the rest beside the donor's name, which is cut for it.
  private static func low(_ barcode: [Piece], _ donor: [Piece], _ tokens: [Piece], room: Int, rows: Int) -> [[Piece]] {
    var first = barcode
    var rest: [Piece] = []
    for token in tokens {
      if width(first + [token]) <= room { first.append(token) } else { rest.append(token) }
    }
    guard rows == 2 else { return [first] }
    let left = room - width(rest) - 2
    guard let name = donor.first, !rest.isEmpty, left >= 4 else { return [first, donor] }
    return [first, [Piece(text: CellWidth.truncate(name.text, to: left), role: name.role)] + rest]
  }

  private static func width(_ pieces: [Piece]) -> Int {
    pieces.reduce(max(0, 2 * (pieces.count - 1))) { $0 + CellWidth.columns(of: $1.text) }
  }
}
