/// A sample with who gave it, where it was, what was read from it and what is to be done.
public struct SampleFile: Hashable, Sendable {
  /// The sample.
  public var sample: Sample
  /// The name of the donor.
  public var donorName: String?
  /// The donor as such.
  public var donor: Donor?
  /// Name of who handed the item over, where that was not the donor.
  public var handedOverName: String?
  /// The steps of its way, the oldest first.
  public var custody: [CustodyEvent] = []
  /// The dispatches it travelled with.
  public var dispatches: [Dispatch] = []
  /// What laboratories read from it, the newest first, as the reader's role may see it.
  public var results: [LaboratoryResult] = []
  /// The consents on which it rests: those of the donor, or of who handed it over.
  public var consents: [Consent] = []
  /// What is to be done about it.
  public var tasks: [OfficeTask] = []
  /// The case it serves first.
  public var caseRow: CaseRow?

  /// A sample file from its parts.
  public init(sample: Sample, donorName: String?) {
    self.sample = sample
    self.donorName = donorName
  }
}
