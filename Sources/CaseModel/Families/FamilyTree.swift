import Kinship

/// A family ready to be drawn: the graph of kinship and, in the same order, who its members are.
public struct FamilyTree: Hashable, Sendable {
  /// What a tree shows of one member.
  public struct Card: Hashable, Sendable {
    /// The person's identity.
    public var person: RecordID
    /// Given name and surname, as `Rəşad ƏLİYEV`; empty where no name is known.
    public var name: String
    /// When the person was born, as typed.
    public var born: PartialDate?
    /// When the person died, as typed.
    public var died: PartialDate?
    /// The person's own missing case.
    public var missingCase: RecordID?
    /// Number of that case.
    public var caseNumber: String?
    /// When the person was last seen, for a missing person.
    public var lastSeen: PartialDate?
    /// Where the person lives.
    public var residence: String?
    /// The country the person emigrated to.
    public var emigratedTo: String?
    /// How far the office has come with the person as a donor.
    public var donor: Donor.State?
    /// Status of the most useful sample the person gave.
    public var sample: Sample.Status?
    /// Why the donor stands where he or she stands, in words.
    public var donorReason: String?
    /// Since when.
    public var donorSince: Day?
    /// How well the relative is.
    public var health: Donor.Health?
    /// What the relative's consent to identification is worth on the day of reading; `nil` where nobody asked.
    public var consent: Consent?
    /// Telephone as given.
    public var telephone: String?

    /// A card that holds a name alone.
    public init(person: RecordID, name: String) {
      self.person = person
      self.name = name
    }
  }

  /// The graph; a member's position is the position of its card.
  public var graph: KinGraph
  /// Who the members are.
  public var cards: [Card]
  /// The position of the person the tree is drawn for.
  public var index: Int
  /// True where the family is larger than the 400 persons that are drawn at once.
  public var isCut: Bool
  /// The office's rules for coverage grades.
  public var coverageRules: CoverageTable

  /// A tree from its parts; `cards` has as many elements as `graph.members`.
  public init(graph: KinGraph, cards: [Card], index: Int, isCut: Bool = false, coverageRules: CoverageTable = .planning) {
    self.graph = graph
    self.cards = cards
    self.index = index
    self.isCut = isCut
    self.coverageRules = coverageRules
  }
}
