import CaseModel
extension Register {
  public func testimonies(limit: Int) throws -> (lines: [TestimonyLine], total: Int) { ([], 0) }
  public func nextWitnessCode() throws -> String { "W-0001" }
  public func tracingEventFile(_ id: RecordID) throws -> TracingEventFile? { nil }
}
