import CaseModel
import DeskKit
import SampleScreens
import TerminalKit

extension SampleBoardPane {
  /// The board of the invented samples, or of others.
  static func holding(_ cards: [SampleCard] = InventedCards.cards) -> SampleBoardPane { holding(InventedCards.board(cards)) }

  static func holding(_ board: SampleBoard) -> SampleBoardPane {
    var pane = SampleBoardPane()
    pane.receive(board, today: InventedCards.today)
    return pane
  }
}

/// Runs the commands of keys, as the desk would; what the last of them gave.
@discardableResult
func press(_ pane: inout SampleBoardPane, _ keys: Key...) -> [SampleBoardOutcome] {
  let table = CommandTable([.sampleBoard: SampleBoardPane.commands])
  var outcome: [SampleBoardOutcome] = []
  for key in keys {
    guard let command = table.command(for: key, in: .sampleBoard) else { continue }
    outcome = pane.perform(command, area: Size(columns: 80, rows: 24))
  }
  return outcome
}
