import CaseModel
import DeskKit
import SampleScreens

extension Desk {
  /// Answers of the register and the printer about samples.
  mutating func updateSamples(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .boardRead(let read, let ticket):
      if ticket == boardTicket { return board.receive(read, today: setting.today).flatMap { carryOut($0) } }
    case .moreSampleCards(let cards, let stage, let offset, let ticket):
      if ticket == boardTicket { return board.receive(more: cards, stage: stage, offset: offset).flatMap { carryOut($0) } }
    case .sampleFilterWordsRead(let words): overlay = .sampleFilter(SampleFilterForm(board.filter, words: words))
    case .sampleFound(let id, let barcode): return open(found: id, barcode: barcode)
    case .printed(let sentence): message = sentence
    case .symbolRead(let rows, let barcode):
      overlay = .label(LabelPane(title: "Any key closes, i exchanges light and dark.", code: barcode, matrix: rows))
    case .sampleLookedUp(let file, let barcode): receipt?.screen.receive(code: barcode, found: file)
    case .receiptRead(let file, let draft, let minutes, let ticket):
      return openReceipt(file, draft: draft, minutes: minutes, ticket: ticket)
    default: break
    }
    return []
  }
}
