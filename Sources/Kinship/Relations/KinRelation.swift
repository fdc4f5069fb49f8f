/// What a person is to another, in words, by every way the records show.
public struct KinRelation: Hashable, Sendable {
  /// One way from the one person to the other.
  public struct Way: Hashable, Sendable {
    /// The steps, from the one person outwards.
    public var steps: [KinStep]

    /// True where the way rests on a link that the office doubts.
    public var isDoubted: Bool

    /// A way from its steps.
    public init(steps: [KinStep], isDoubted: Bool = false) {
      self.steps = steps
      self.isDoubted = isDoubted
    }

    /// The steps as a chain: `mother's brother's daughter`.
    public var chain: String { KinWords.chain(steps) }

    /// The everyday word for the way, where there is one: `cousin`.
    public var familiar: String? { KinWords.familiar(steps) }

    /// The chain, with the everyday word where asked for, and with the doubt: `father's brother (uncle, doubted)`.
    func words(withFamiliar: Bool) -> String {
      let remarks = [withFamiliar ? familiar : nil, isDoubted ? "doubted" : nil].compactMap(\.self)
      return remarks.isEmpty ? chain : "\(chain) (\(remarks.joined(separator: ", ")))"
    }
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
  ///
  /// Every candidate for a parent is named, whether or not he counts; a way over a doubted link says so: `father (doubted)`.
  public var words: String {
    if isSamePerson { return "the index person" }
    guard let first = ways.first else { return "not related by the records" }
    var text = first.words(withFamiliar: true)
    let shown = ways.dropFirst().prefix(2)
    for way in shown { text += "; also " + way.words(withFamiliar: false) }
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
