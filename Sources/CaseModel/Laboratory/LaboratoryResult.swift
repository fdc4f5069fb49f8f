/// What a laboratory read from a sample.
public struct LaboratoryResult: Hashable, Sendable, Identifiable {
  /// How much of a profile it read.
  public enum Outcome: String, CaseIterable, Sendable {
    case full, partial, failed

    /// Where the sample stands after it.
    public var status: Sample.Status {
      switch self {
      case .full: .profileFull
      case .partial: .profilePartial
      case .failed: .failed
      }
    }
  }

  /// Kinds of marker.
  public enum Marker: String, CaseIterable, Sendable {
    case autosomal = "autosomal STR"
    case yChromosome = "Y-STR"
    case mitochondrial = "mtDNA"
  }

  /// The record's identity.
  public let id: RecordID
  /// The sample.
  public var sample: RecordID
  /// The laboratory.
  public var laboratory: String
  /// The laboratory's number for the report.
  public var reference: String?
  /// Date of the report.
  public var on: Day
  /// How much was read.
  public var outcome: Outcome
  /// The kinds of marker that were read.
  public var markers: [Marker]
  /// How many autosomal loci were read.
  public var autosomalLoci: Int?
  /// How many Y-STR loci were read.
  public var yLoci: Int?
  /// Which part of the mtDNA was read, as the report names it: `HVS1, HVS2`.
  public var mitochondrialRange: String?
  /// Where the laboratory found that the recorded relationship cannot be: sealed, for supervisors alone. `nil` also for whoever may not
  /// read it; then `isInconsistencySealed` is true.
  public var inconsistency: String?
  /// True where there is an inconsistency that the reader may not see. Not kept in the register.
  public var isInconsistencySealed: Bool
  /// Anything else worth reading.
  public var note: String?

  /// A result from the parts that every result has.
  public init(id: RecordID, sample: RecordID, laboratory: String, on: Day, outcome: Outcome, markers: [Marker] = []) {
    self.id = id
    self.sample = sample
    self.laboratory = laboratory
    self.on = on
    self.outcome = outcome
    self.markers = markers
    isInconsistencySealed = false
  }

  /// The result as somebody in a role may read it.
  public func asRead(by role: OfficeRole) -> LaboratoryResult {
    guard inconsistency != nil, !role.readsLaboratoryInconsistency else { return self }
    var sealed = self
    sealed.inconsistency = nil
    sealed.isInconsistencySealed = true
    return sealed
  }
}
