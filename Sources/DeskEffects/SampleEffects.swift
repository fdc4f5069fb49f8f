import CaseModel
import CaseStore
import Desk
import Printing

/// What the effects about samples do with the register and the printer.
struct SampleEffects {
  let register: Register
  let worker: Worker

  /// Cards read of each column at first; more come when the cursor nears their end.
  private static let cardLimit = 40

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
    case .lookUpSample(let barcode):
      let found = try await register.sample(barcode: barcode)
      return .sampleLookedUp(try await found.asyncMap { try await register.sampleFile($0.id, as: worker.role) } ?? nil, barcode: barcode)
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
      // One label goes on a label printer, several on a sheet.
      let labels = cards.map { SampleLabel($0.sample, office: office) }
      job = .labels(labels, paper: labels.count == 1 ? .single : .sheet(start: 1), symbol: .code128)
      name = labels.count == 1 ? "label \(labels[0].barcode)" : "labels \(worker.today)"
    case .manifest(let id):
      guard let file = try await register.dispatchFile(id, today: worker.today) else {
        return "This dispatch is no longer in the register."
      }
      job = .manifest(file, office: office, asOf: worker.today)
      name = "dispatch \(file.dispatch.number)"
    case .visit(let place):
      job = .visit(onOnePage: try await register.collectionVisit(to: place, today: worker.today), office: office)
      name = "visit \(place) \(worker.today)"
    }
    let file = try PagePrinter.write(job, named: name, in: worker.printFolder)
    let note = file.note.map { " \($0)" } ?? ""
    return
      "Written: \(file.path), \(file.pages == 1 ? "1 page" : "\(file.pages) pages"). Print it from there; you alone can read it.\(note)"
  }
}
