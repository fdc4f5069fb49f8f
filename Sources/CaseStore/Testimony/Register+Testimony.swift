import CaseModel

extension Register {
  /// A testimony with its statements; `nil` where the register does not hold it.
  public func testimonyFile(_ id: RecordID) throws -> TestimonyFile? { nil }
}
