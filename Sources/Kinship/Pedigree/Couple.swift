/// Two parents or partners, or one parent whose partner is not recorded, with the children they have together.
///
/// A couple is either recorded as a union or implied by a child that both are parents of.
public struct Couple: Hashable, Sendable {
  /// A child as it belongs to this couple.
  public struct Child: Hashable, Sendable {
    /// Position of the child.
    public var member: Int
    /// What the couple is to the child.
    public var parentage: KinGraph.Parentage
    /// True where the office doubts that the child is theirs.
    public var isDoubted: Bool

    /// A child from its parts.
    public init(member: Int, parentage: KinGraph.Parentage, isDoubted: Bool = false) {
      self.member = member
      self.parentage = parentage
      self.isDoubted = isDoubted
    }
  }

  /// One partner: the man where one of them is a man and the other is not.
  public var first: Int
  /// The other partner; `nil` where none is recorded.
  public var second: Int?
  /// True where the records hold the union itself, not only a common child.
  public var isRecorded: Bool
  /// Start of the union in days since 1970; `nil` where unknown.
  public var began: Int?
  /// True where the partners parted.
  public var parted: Bool
  /// Their children, oldest first; those without a birth date last.
  public var children: [Child]

  /// A couple from its parts.
  public init(
    first: Int, second: Int?, isRecorded: Bool = false, began: Int? = nil, parted: Bool = false, children: [Child] = []
  ) {
    self.first = first
    self.second = second
    self.isRecorded = isRecorded
    self.began = began
    self.parted = parted
    self.children = children
  }

  /// The partner of a member of the couple; `nil` where none is recorded or the member does not belong to it.
  public func partner(of member: Int) -> Int? {
    if member == first { return second }
    return member == second ? first : nil
  }
}
