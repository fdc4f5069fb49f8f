import CaseModel

extension Register {
  public func coverageRules() throws -> CoverageTable { .planning }
}
