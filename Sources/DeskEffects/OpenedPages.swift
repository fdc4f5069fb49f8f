import CaseModel
import CaseStore
import Desk
import DeskKit

/// Reads the pages that are not single records: drafts, my day, testimonies, histories, likely duplicates.
struct OpenedPages {
  let register: Register
  let worker: Worker

  /// What a link leads to; `nil` where the record is no longer there.
  func read(_ link: DeskLink) async throws -> OpenedRecord? {
    switch link {
    case .drafts: .drafts(try await register.drafts(of: worker.name))
    case .day(let user): .day(try await register.dayPlan(of: user, today: worker.today))
    case .duplicates: .pairs(try await register.likelyPairs(limit: 200))
    default: nil
    }
  }
}
