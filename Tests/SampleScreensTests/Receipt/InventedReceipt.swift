import CaseModel
import SampleScreens
import TerminalKit

/// An invented dispatch that is being received.
enum InventedReceipt {
  /// 1 to 3 in transit, 4 received before, 5 given up before, 6 not dispatched.
  static var file: DispatchFile {
    let cards = [
      InventedCards.card(1, .inTransit, days: 9, "SINAQOV Elçin Kərim oğlu"), InventedCards.card(2, .inTransit, days: 9, "SINAQOVA Mina"),
      InventedCards.card(3, .inTransit, days: 9, "ÖRNƏKOV Tofiq"), InventedCards.card(4, .accepted, days: 4, "ÖRNƏKOVA Zöhrə"),
      InventedCards.card(5, .lost, days: 2, "TƏCRÜBƏLİ Aydın"), InventedCards.card(6, .sealed, days: 30, "NÜMUNƏYEV İsa"),
    ]
    var dispatch = Dispatch(
      id: InventedCards.id(900), number: "BRD-D-2026-00007", laboratory: InventedCards.laboratory, by: "N. Sınaq",
      preparedOn: Day(number: 20_772),
      samples: cards.map(\.id))
    dispatch.sentOn = Day(number: 20_773)
    dispatch.carrier = "Kuryer"
    dispatch.sealNumber = "S-4"
    return DispatchFile(dispatch: dispatch, cards: cards)
  }

  static var screen: ReceiptScreen { ReceiptScreen(file, by: "L. Sınaq", minutes: 700, today: InventedCards.today) }

  /// A receipt in which something of every kind was done.
  static var inProgress: ReceiptScreen {
    var screen = screen
    scan(&screen, "BK00000018")
    scan(&screen, "BK00000091")
    press(&screen, .tab, .down, .character("b"), .down, .character("x"))
    for letter in "torn parcel" { press(&screen, .character(letter)) }
    press(&screen, .enter, .tab)
    return screen
  }
}

/// Scans a code as a scanner does: its letters, then Enter.
@discardableResult
func scan(_ screen: inout ReceiptScreen, _ code: String) -> ReceiptScreen.Outcome {
  for letter in code { _ = screen.press(.character(letter)) }
  return screen.press(.enter)
}

/// Presses keys; what the last of them did.
@discardableResult
func press(_ screen: inout ReceiptScreen, _ keys: Key...) -> ReceiptScreen.Outcome {
  var outcome = ReceiptScreen.Outcome.none
  for key in keys { outcome = screen.press(key) }
  return outcome
}

/// The receipt on a screen.
func drawn(_ screen: ReceiptScreen, _ columns: Int = 80, _ rows: Int = 24, ascii: Bool = false) -> CellBuffer {
  var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
  screen.draw(into: &buffer, area: Rect(buffer.size), ascii: ascii, lines: .single)
  return buffer
}
