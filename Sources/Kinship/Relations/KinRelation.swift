/// What a person is to another, in words, by every way the records show.
public struct KinRelation: Hashable, Sendable {
  /// One way from the one person to the other.
  public struct Way: Hashable, Sendable {
    /// The steps, from the one person outwards.
    public var steps: [KinStep]

    /// A way from its steps.
    public init(steps: [KinStep]) { self.steps = steps }

    /// The steps as a chain: `mother's brother's daughter`.
    public var chain: String { KinWords.chain(steps) }

    /// The everyday word for the way, where there is one: `cousin`.
    public var familiar: String? { KinWords.familiar(steps) }
  }

  /// The ways, shortest first; empty for a person and himself, and where the records join the two in no way.
  public var ways: [Way]
  /// True where both are the same person.
  public var isSamePerson: Bool

  /// A relation from its parts.
  public init(ways: [Way], isSamePerson: Bool = false) {
    self.ways = ways
    self.isSamePerson = isSamePerson
  }

  /// True where the records join the two in some way.
  public var isRelated: Bool { isSamePerson || !ways.isEmpty }

  /// All ways in words: `mother's brother's daughter (cousin)`, `father's brother (uncle); also mother's cousin`.
  public var words: String {
    if isSamePerson { return "the index person" }
    guard let first = ways.first else { return "not related by the records" }
    var text = first.chain
    if let familiar = first.familiar { text += " (\(familiar))" }
    let shown = ways.dropFirst().prefix(2)
    for way in shown { text += "; also " + way.chain }
    let rest = ways.count - 1 - shown.count
    if rest > 0 { text += "; and in \(rest) more \(rest == 1 ? "way" : "ways")" }
    return text
  }

  /// The shortest way in as few words as possible: `cousin`, `sister`, `brother's wife`.
  public var short: String {
    if isSamePerson { return "index" }
    guard let first = ways.first else { return "not related" }
    if first.steps.count == 1, let step = first.steps.first { return step.words() }
    return first.familiar ?? first.chain
  }
}
