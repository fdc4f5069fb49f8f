/// A family as recorded: members by position, links from parents to children, and unions of partners.
///
/// Nothing is assumed: the records may hold loops, two candidate fathers, adoptions and persons of unknown sex. A member is known by its
/// position in `members`; whoever builds the graph keeps the names beside it, in the same order.
public struct KinGraph: Hashable, Sendable {
  /// Whether a member lives, as far as is known.
  public enum Life: Hashable, Sendable { case alive, dead, unknown }

  /// One member, without a name.
  public struct Member: Hashable, Sendable {
    /// The sex as recorded.
    public var sex: Sex
    /// Whether the member lives.
    public var life: Life
    /// True for a person who is sought.
    public var isMissing: Bool
    /// The middle of the possible birth dates, in days since 1970; `nil` where unknown.
    public var birthDay: Int?
    /// Twins and triplets carry the same number; `nil` for everybody else.
    public var twinGroup: Int?
    /// True where the twins of the group are identical.
    public var isIdenticalTwin: Bool

    /// A member from its parts.
    public init(
      sex: Sex, life: Life = .unknown, isMissing: Bool = false, birthDay: Int? = nil, twinGroup: Int? = nil, isIdenticalTwin: Bool = false
    ) {
      self.sex = sex
      self.life = life
      self.isMissing = isMissing
      self.birthDay = birthDay
      self.twinGroup = twinGroup
      self.isIdenticalTwin = isIdenticalTwin
    }
  }

  /// What a parent is to a child.
  public enum Parentage: Hashable, Sendable { case biological, adoptive, foster, step }

  /// A link from a parent to a child.
  public struct ParentLink: Hashable, Sendable {
    /// Position of the parent.
    public var parent: Int
    /// Position of the child.
    public var child: Int
    /// What the parent is to the child.
    public var parentage: Parentage
    /// True where the office doubts the link; a disproved link is not put into the graph.
    public var isDoubted: Bool

    /// A link from its parts.
    public init(parent: Int, child: Int, parentage: Parentage = .biological, isDoubted: Bool = false) {
      self.parent = parent
      self.child = child
      self.parentage = parentage
      self.isDoubted = isDoubted
    }
  }

  /// Two partners.
  public struct Union: Hashable, Sendable {
    /// Position of one partner.
    public var first: Int
    /// Position of the other.
    public var second: Int
    /// Start in days since 1970; `nil` where unknown.
    public var began: Int?
    /// True where the partners parted.
    public var parted: Bool

    /// A union from its parts.
    public init(first: Int, second: Int, began: Int? = nil, parted: Bool = false) {
      self.first = first
      self.second = second
      self.began = began
      self.parted = parted
    }
  }

  /// The members; their positions are their identity.
  public var members: [Member]
  /// The links from parents to children.
  public var parentLinks: [ParentLink]
  /// The recorded partnerships. Two persons with a common child need not have one.
  public var unions: [Union]

  /// A graph from its parts. Links to positions that do not exist are dropped.
  public init(members: [Member], parentLinks: [ParentLink] = [], unions: [Union] = []) {
    let positions = members.indices
    self.members = members
    self.parentLinks = parentLinks.filter { positions.contains($0.parent) && positions.contains($0.child) }
    self.unions = unions.filter { positions.contains($0.first) && positions.contains($0.second) && $0.first != $0.second }
  }
}
