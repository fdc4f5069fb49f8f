import CaseModel
import DeskKit
import SampleScreens

extension Desk {
  /// Answers of the register and the printer about samples.
  mutating func updateSamples(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .boardRead(let read, let ticket):
      if ticket == boardTicket { board.receive(read, today: setting.today) }
    case .moreSampleCards(let cards, let stage, let offset, let ticket):
      if ticket == boardTicket { board.receive(more: cards, stage: stage, offset: offset) }
    case .sampleFilterWordsRead(let words): overlay = .sampleFilter(SampleFilterForm(board.filter, words: words))
    case .sampleFound(let id, let barcode): return open(found: id, barcode: barcode)
    case .printed(let sentence): message = sentence
    case .symbolRead(let rows, let barcode): overlay = .label(rows, barcode: barcode)
    case .receiptRead(let file, let draft, let minutes, let ticket): return openReceipt(file, draft: draft, minutes: minutes, ticket: ticket)
    default: break
    }
    return []
  }
}
