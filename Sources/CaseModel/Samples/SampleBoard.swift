/// What the board and lists of samples show of one sample.
public struct SampleCard: Hashable, Sendable, Identifiable {
  /// The sample.
  public var sample: Sample
  /// The donor's name in list form.
  public var donorName: String
  /// Number of the first case that it serves: the donor's own, or the first of the donor's family; empty where there is none.
  public var caseNumber: String
  /// What the donor's consent to identification is worth today.
  public var consent: Consent.Standing

  /// The sample's identity.
  public var id: RecordID { sample.id }

  /// A card from its parts.
  public init(sample: Sample, donorName: String, caseNumber: String, consent: Consent.Standing) {
    self.sample = sample
    self.donorName = donorName
    self.caseNumber = caseNumber
    self.consent = consent
  }
}

/// Which samples a board shows; a criterion that is `nil` matches everything.
public struct SampleFilter: Hashable, Sendable {
  /// The office that took it, as recorded.
  public var office: String?
  /// Who took it.
  public var collector: String?
  /// The laboratory it was sent to.
  public var laboratory: String?
  /// True: only those that are late.
  public var lateOnly = false

  /// A filter that matches every sample.
  public init() {}

  /// True where every sample matches.
  public var isEmpty: Bool { self == SampleFilter() }
}

/// The words that samples of the register have for the criteria of a filter, the commonest first.
public struct SampleFilterWords: Hashable, Sendable {
  /// Offices that took samples.
  public var offices: [String]
  /// Persons who took samples.
  public var collectors: [String]
  /// Laboratories to which samples were sent.
  public var laboratories: [String]

  /// Words from their lists.
  public init(offices: [String] = [], collectors: [String] = [], laboratories: [String] = []) {
    self.offices = offices
    self.collectors = collectors
    self.laboratories = laboratories
  }
}

/// All samples of a filter by stage.
public struct SampleBoard: Hashable, Sendable {
  /// One stage.
  public struct Column: Hashable, Sendable {
    /// The stage.
    public var stage: SampleStage
    /// How many samples stand in it.
    public var count: Int
    /// How many of them are late.
    public var late: Int
    /// The samples, the longest in the stage first; perhaps only the first of them.
    public var cards: [SampleCard]

    /// A column from its parts.
    public init(stage: SampleStage, count: Int, late: Int, cards: [SampleCard]) {
      self.stage = stage
      self.count = count
      self.late = late
      self.cards = cards
    }
  }

  /// The stages, in the order of the way.
  public var columns: [Column]
  /// How many samples the register holds in all.
  public var total: Int

  /// A board from its parts.
  public init(columns: [Column], total: Int) {
    self.columns = columns
    self.total = total
  }
}
