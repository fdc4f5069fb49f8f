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
    case .donors(let id): return try await register.caseFile(id).map { .donors($0) }
    case .sample(let id): return try await register.sampleFile(id, as: worker.role).map { .sample($0) }
    case .consent(let id): return try await register.consentFile(id).map { .consent($0) }
    case .dispatch(let id): return try await register.dispatchFile(id, today: worker.today).map { .dispatch($0) }
    case .dispatches:
      let (dispatches, total) = try await register.dispatches(limit: Self.testimonyLimit)
      return .dispatches(dispatches, total: total)
    case .task(let id): return try await register.taskLine(id).map { .task($0) }
    case .coverageRules:
      return .coverageRules(try await register.coverageRules(), isOffices: try await register.setting(.coverageRules) != nil)
    case .visitPlaces: return .visitPlaces(try await register.visitPlaces())
    case .visit(let place): return .visit(try await register.collectionVisit(to: place, today: worker.today))
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
    case .dispatch(let record): record.number
    case .consent(let record): "consent to \(record.purpose.rawValue)"
    case .some, nil: history.kind.rawValue
    }
  }

  /// Moments in words, by their milliseconds.
  private func times(_ moments: [Int]) -> [Int: String] {
    Dictionary(moments.map { ($0, worker.dayAndTime($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
