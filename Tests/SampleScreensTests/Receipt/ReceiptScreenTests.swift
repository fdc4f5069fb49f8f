import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct ReceiptScreenTests {
  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("the receipt at every size", arguments: [(80, 24), (120, 40), (40, 10)])
  func screens(columns: Int, rows: Int) throws {
    try expectDrawn(drawn(InventedReceipt.inProgress, columns, rows), as: "receipt-\(columns)x\(rows)")
  }

  @Test("the receipt in ASCII")
  func ascii() throws {
    let buffer = drawn(InventedReceipt.inProgress, 80, 24, ascii: true)
    try expectDrawn(buffer, as: "receipt-80x24-ascii")
    #expect(buffer.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("a scanned code is ticked off, said in large words and counted")
  func scanning() {
    var screen = InventedReceipt.screen
    #expect(scan(&screen, "bk 0000 0018") == .none)
    let text = drawn(screen).text
    #expect(text.contains("✓ RECEIVED BK00000018"))
    #expect(text.contains("SINAQOV Elçin Kərim oğlu. Seal intact; Tab and b where it is broken. 2 of 6."))
    #expect(text.contains("2 of 6 received (1 now), 2 expected, 1 lost, 1 not in transit"))
    #expect(screen.receipt.ticks == [id(1): .received(seal: .intact, byHand: false)])
  }

  @Test(
    "codes that tick nothing off are said",
    arguments: [
      ("BK00000042", "! RECEIVED BEFORE BK00000042", "Its receipt was logged on 21 Nov 2026; now it is accepted."),
      ("BK00000043", "! WRONG CODE BK00000043", "Its last digit would be 2: it was mistyped or misread."),
      ("BK00000067", "! CANNOT BE RECEIVED BK00000067", "The sample was not dispatched, so it cannot be received: it is sealed."),
    ])
  func refusals(code: String, large: String, sentence: String) {
    var screen = InventedReceipt.screen
    #expect(scan(&screen, code) == .none)
    #expect(drawn(screen, 120, 40).text.contains(large))
    #expect(drawn(screen, 120, 40).text.contains(sentence))
    #expect(!screen.isTicked)
  }

  @Test("a code scanned twice counts once")
  func twice() {
    var screen = InventedReceipt.screen
    scan(&screen, "BK00000018")
    scan(&screen, "BK00000018")
    #expect(drawn(screen).text.contains("! SCANNED TWICE BK00000018"))
    #expect(drawn(screen).text.contains("2 of 6 received"))
  }

  @Test("a code that is not of the dispatch is looked up, and its dispatch is named")
  func strays() {
    var screen = InventedReceipt.screen
    #expect(scan(&screen, "BK00000091") == .lookUp(code: "BK00000091"))
    #expect(drawn(screen).text.contains("! NOT OF THIS DISPATCH BK00000091"))
    #expect(screen.strays == ["BK00000091"])
    var found = SampleFile(sample: InventedCards.card(9, .inTransit, days: 3).sample, donorName: "ÖRNƏKOV Səid")
    found.dispatches = [
      Dispatch(id: id(901), number: "BRD-D-2026-00003", laboratory: "Gəncə", by: "N. Sınaq", preparedOn: Day(number: 20_700)),
      Dispatch(id: id(902), number: "BRD-D-2026-00009", laboratory: "Bakı", by: "N. Sınaq", preparedOn: Day(number: 20_779)),
    ]
    screen.receive(code: "BK00000091", found: found)
    let text = drawn(screen, 120, 40).text
    #expect(text.contains("! OF ANOTHER DISPATCH BK00000091"))
    #expect(text.contains("It belongs to dispatch BRD-D-2026-00009 to Bakı. The sample of ÖRNƏKOV Səid is in transit."))
    // An answer to an older scan does not cover the newer one.
    scan(&screen, "BK00000018")
    screen.receive(code: "BK00000091", found: nil)
    #expect(drawn(screen).text.contains("✓ RECEIVED BK00000018"))
  }

  @Test("a code that the register does not know is said")
  func unknown() {
    var screen = InventedReceipt.screen
    #expect(scan(&screen, "LAB-77") == .lookUp(code: "LAB-77"))
    screen.receive(code: "LAB-77", found: nil)
    #expect(drawn(screen).text.contains("! UNKNOWN CODE LAB-77"))
    scan(&screen, "LAB-77")
    #expect(screen.strays == ["LAB-77"])
  }

  @Test("pasted codes are scanned line by line")
  func pasting() {
    var screen = InventedReceipt.screen
    #expect(screen.paste("BK00000018\r\nBK00000026\nBK000") == .none)
    #expect(screen.receipt.ticks.count == 2)
    scan(&screen, "00034")
    #expect(screen.receipt.ticks.count == 3)
  }
}
