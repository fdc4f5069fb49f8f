import CaseModel
import CaseStore
import Desk
import DeskKit

/// Reads the pages that are not single records, and those of testimonies, events and histories.
struct OpenedPages {
  let register: Register
  let worker: Worker

  /// Testimonies shown in their list; more are counted.
  private static let testimonyLimit = 500
  /// Pairs of likely duplicates that are listed at once.
  private static let pairLimit = 200

  /// What a link leads to; `nil` where the record is no longer there.
  func read(_ link: DeskLink) async throws -> OpenedRecord? {
    switch link {
    case .testimony(let id): return try await register.testimonyFile(id).map { .testimony($0) }
    case .tracingEvent(let id): return try await register.tracingEventFile(id).map { .event($0) }
    case .history(let id): return try await history(of: id)
    case .drafts:
      let drafts = try await register.drafts(of: worker.name)
      return .drafts(drafts, times: times(drafts.map(\.keptAt)))
    case .day(let user): return .day(try await register.dayPlan(of: user, today: worker.today, midnight: worker.midnight))
    case .testimonies:
      let (lines, total) = try await register.testimonies(limit: Self.testimonyLimit)
      return .testimonies(lines, total: total)
    case .duplicates: return .pairs(try await register.likelyPairs(limit: Self.pairLimit), limit: Self.pairLimit)
    default: return nil
    }
  }

  private func history(of id: RecordID) async throws -> OpenedRecord? {
    guard let history = try await register.history(of: id) else { return nil }
    return .history(history, about: try await about(history), times: times(history.entries.map(\.when)))
  }

  /// What a history is about: the number of a case, the name of a person.
  private func about(_ history: RecordHistory) async throws -> String {
    switch try await register.record(history.kind, history.record) {
    case .missingCase(let record): record.number
    case .person(_, let names): names.first?.full ?? "person, name not known"
    case .family(let record): "\(record.number)  \(record.name)"
    case .contact(let record): "contact of \(record.on)"
    case .testimony(let record): record.number
    case .site(let record): record.code
    case .sample(let record): record.barcode
    case .some, nil: history.kind.rawValue
    }
  }

  /// Moments in words, by their milliseconds.
  private func times(_ moments: [Int]) -> [Int: String] {
    Dictionary(moments.map { ($0, worker.dayAndTime($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
