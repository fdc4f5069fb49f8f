import CaseModel
import CaseStore
import Desk
import Printing

/// What the effects about samples do with the register and the printer.
struct SampleEffects {
  let register: Register
  let worker: Worker

  /// Cards read of each column at first; more come when the cursor nears their end.
  private static let cardLimit = 60

  /// Carries out one effect; `nil` for one that is none of these.
  func carryOut(_ effect: DeskEffect) async throws -> DeskEvent? {
    switch effect {
    case .readBoard(let filter, let ticket):
      return .boardRead(try await register.sampleBoard(filter, today: worker.today, limit: Self.cardLimit), ticket: ticket)
    case .readSampleCards(let stage, let filter, let offset, let ticket):
      let cards = try await register.sampleCards(in: stage, filter, today: worker.today, offset: offset, limit: Self.cardLimit)
      return .moreSampleCards(cards, stage, offset: offset, ticket: ticket)
    case .readSampleFilterWords: return .sampleFilterWordsRead(try await register.sampleFilterWords())
    case .findSample(let barcode): return .sampleFound(try await register.sample(barcode: barcode)?.id, barcode: barcode)
    case .readReceipt(let dispatch, let ticket):
      guard let file = try await register.dispatchFile(dispatch, today: worker.today) else {
        return .failed("This dispatch is no longer in the register.")
      }
      let draft = try await register.drafts(of: worker.name).first { $0.key == "dispatch/receive/\(dispatch)" }
      return .receiptRead(file, draft: draft, minutes: worker.minutesNow(), ticket: ticket)
    case .print(let request): return .printed(try await print(request))
    case .readSymbol(let barcode): return .symbolRead(try PagePrinter.symbol(.qr, barcode), barcode: barcode)
    default: return nil
    }
  }

  /// Writes a page and says where it is.
  private func print(_ request: PrintRequest) async throws -> String {
    let office = try await register.office().name
    let job: PrintJob
    let name: String
    switch request {
    case .labels(let ids):
      let cards = try await register.sampleCards(ids, today: worker.today)
      job = .labels(cards.map(\.sample), office: office)
      name = cards.count == 1 ? "label \(cards[0].sample.barcode)" : "labels \(worker.today)"
    case .manifest(let id):
      guard let file = try await register.dispatchFile(id, today: worker.today) else { return "This dispatch is no longer in the register." }
      job = .manifest(file, office: office, asOf: worker.today)
      name = "dispatch \(file.dispatch.number)"
    case .visit(let place):
      job = .visit(try await register.collectionVisit(to: place, today: worker.today), office: office, by: worker.name)
      name = "visit \(place) \(worker.today)"
    }
    let file = try PagePrinter.write(job, named: name, in: worker.printFolder)
    return "Written: \(file.path). Print it from there; it is readable by you alone."
  }
}
