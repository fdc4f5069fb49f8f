import CaseModel
import SQLiteAccess

extension Register {
  /// Keeps a draft, in place of an older one of the same key and user; on the disk when this returns. The result is when it was kept, in
  /// milliseconds since 1970.
  public func keep(_ draft: Draft) throws -> Int {
    let now = environment.milliseconds()
    try writing { try DraftTable(connection: connection).keep(draft, at: now) }
    return now
  }

  /// The draft of this form; `nil` where there is none.
  public func draft(_ key: String, of user: String) throws -> Draft? {
    try reading { try DraftTable(connection: connection).drafts(of: user, key: key).first }
  }

  /// All drafts of a user, the newest first.
  public func drafts(of user: String) throws -> [Draft] {
    try reading { try DraftTable(connection: connection).drafts(of: user) }
  }

  /// Throws a draft away.
  public func discardDraft(_ key: String, of user: String) throws {
    try writing { try DraftTable(connection: connection).remove(key, of: user) }
  }

  /// Writes what stands outside the log.
  private func writing(_ body: () throws -> Void) throws {
    guard access == .readWrite else { throw Register.openToReadOnly }
    try RegisterError.translating { try connection.write(body) }
  }
}
