/// Who shares the Y chromosome's line, and who the mitochondrial line, of whom.
///
/// Y line: joined through males only. mt line: joined through mothers only; the last of a chain may be a man (DOMAIN §4).
/// Only links of birth count, and only parents whose sex is recorded; of several candidates the one who counts, even by a doubted link.
public struct LinesOfDescent: Hashable, Sendable {
  /// A member's place on a line: the oldest known bearer, and how many births away.
  private struct Place: Hashable, Sendable {
    var root: Int
    var depth: Int
  }

  private let pedigree: Pedigree
  private let male: [Place?]
  private let maternal: [Place]

  /// The lines of a family.
  public init(_ pedigree: Pedigree) {
    self.pedigree = pedigree
    let sexes = pedigree.graph.members.map(\.sex)
    let fathers = (0..<pedigree.count).map { LinesOfDescent.parent(of: $0, pedigree, sex: .male) }
    let mothers = (0..<pedigree.count).map { LinesOfDescent.parent(of: $0, pedigree, sex: .female) }
    let maleChains = LinesOfDescent.places(above: fathers.enumerated().map { sexes[$0] == .male ? $1 : nil })
    male = maleChains.enumerated().map { sexes[$0] == .male ? $1 : nil }
    maternal = LinesOfDescent.places(above: mothers)
  }

  /// Births between two men joined through males only; `nil` where they are not.
  public func maleDistance(_ one: Int, _ other: Int) -> Int? {
    guard let left = male[one], let right = male[other], left.root == right.root else { return nil }
    return distance(one, left.depth, other, right.depth, sex: .male)
  }

  /// Births between two members joined through mothers only; `nil` where they are not.
  public func maternalDistance(_ one: Int, _ other: Int) -> Int? {
    let left = maternal[one]
    let right = maternal[other]
    guard left.root == right.root else { return nil }
    return distance(one, left.depth, other, right.depth, sex: .female)
  }

  /// Everybody on the Y line of a member, the member included where he is male.
  public func maleLine(of member: Int) -> [Int] {
    guard let root = male[member]?.root else { return [] }
    return male.indices.filter { male[$0]?.root == root }
  }

  /// Everybody on the mt line of a member, the member included.
  public func maternalLine(of member: Int) -> [Int] {
    maternal.indices.filter { maternal[$0].root == maternal[member].root }
  }

  private func distance(_ one: Int, _ depth: Int, _ other: Int, _ otherDepth: Int, sex: Sex) -> Int {
    var left = one
    var right = other
    var leftDepth = depth
    var rightDepth = otherDepth
    var births = 0
    while left != right {
      births += 1
      if leftDepth >= rightDepth {
        left = LinesOfDescent.parent(of: left, pedigree, sex: sex) ?? right
        leftDepth -= 1
      } else {
        right = LinesOfDescent.parent(of: right, pedigree, sex: sex) ?? left
        rightDepth -= 1
      }
    }
    return births
  }

  private static func parent(of member: Int, _ pedigree: Pedigree, sex: Sex) -> Int? {
    let parents = pedigree.birthParents(of: member)
    if let father = parents.father, pedigree.graph.members[father].sex == sex { return father }
    if let mother = parents.mother, pedigree.graph.members[mother].sex == sex { return mother }
    return nil
  }

  private static func places(above parents: [Int?]) -> [Place] {
    var known: [Place?] = Array(repeating: nil, count: parents.count)
    for start in parents.indices where known[start] == nil {
      var chain = [start]
      while let last = chain.last, known[last] == nil, let parent = parents[last] { chain.append(parent) }
      for member in chain.reversed() where known[member] == nil {
        if let parent = parents[member], let above = known[parent] {
          known[member] = Place(root: above.root, depth: above.depth + 1)
        } else {
          known[member] = Place(root: member, depth: 0)
        }
      }
    }
    return known.enumerated().map { $1 ?? Place(root: $0, depth: 0) }
  }
}
