/// How far two names are the same, part by part, and why. A suggestion: a person decides.
public struct NameMatch: Hashable, Sendable {
  /// A part of a name.
  public enum Part: String, CaseIterable, Sendable {
    case surname
    case givenName = "given name"
    case fathersName = "father's name"
  }

  /// How two parts relate, the nearest last.
  public enum Likeness: Int, Comparable, Sendable {
    /// One of them is not recorded, which excludes nothing.
    case unknown, different
    /// Some letters differ, as in a slip of the pen.
    case similar
    /// Another spelling of what may be the same name: Əliyev and Aliev.
    case soundsAlike
    /// The same name in the letters of another script.
    case otherScript
    case same

    /// Orders by nearness.
    public static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// The comparison of one part.
  public struct PartMatch: Hashable, Sendable {
    /// Which part.
    public let part: Part
    /// How the two relate.
    public let likeness: Likeness
    /// From 0 to 1, by the letters of the fold keys.
    public let similarity: Double
    /// The part in the second name, as written.
    public let written: String
    /// The script in which the second name is written.
    public let script: PersonName.Script

    /// Compares one part of two names.
    public init(_ part: Part, _ first: String, _ second: String) {
      let similarity = JaroWinkler.similarity(NameMatch.shape(first), NameMatch.shape(second))
      self.part = part
      likeness = NameMatch.likeness(first, second, similarity: similarity)
      self.similarity = likeness == .unknown ? 0 : similarity
      written = second
      script = NameScriptDetector.script(of: second)
    }
  }

  /// The parts in order: surname, given name, father's name.
  public let parts: [PartMatch]

  /// Names that sound alike by their skeletons are different all the same below this similarity: Hüseyn and Həsən reach 0.77.
  private static let leastAlike = 0.78
  /// The same between scripts, of which Persian leaves vowels out.
  private static let leastAlikeBetweenScripts = 0.6
  /// Names of different skeletons are similar from here on.
  private static let leastSimilar = 0.92

  /// Compares two names.
  public init(_ first: PersonName, _ second: PersonName) {
    let texts: [(Part, String, String)] = [
      (.surname, first.surname, second.surname), (.givenName, first.given, second.given),
      (.fathersName, first.fathersName, second.fathersName),
    ]
    parts = texts.map { PartMatch($0.0, $0.1, $0.2) }
  }

  /// How near the names are, from 0 to 1: surname and given name count double; parts that are not recorded do not count.
  public var similarity: Double {
    let known = parts.filter { $0.likeness != .unknown }
    let weights = known.map { $0.part == .fathersName ? 1.0 : 2.0 }
    let sum = zip(known, weights).reduce(0) { $0 + ($1.0.likeness == .different ? $1.0.similarity / 2 : $1.0.similarity) * $1.1 }
    return known.isEmpty ? 0 : sum / weights.reduce(0, +)
  }

  /// True where no recorded part differs and at least one agrees.
  public var agrees: Bool {
    parts.contains { $0.likeness > .different } && !parts.contains { $0.likeness == .different }
  }

  /// What agrees and what does not, in words: `same surname in Russian spelling`, `given name sounds like Rəşad`, `different father's name`.
  public var reasons: [String] { parts.compactMap(\.words) }

  private static func likeness(_ first: String, _ second: String, similarity: Double) -> Likeness {
    let (left, right) = (FoldKey.of(first), FoldKey.of(second))
    if left.isEmpty || right.isEmpty { return .unknown }
    let isOneScript = NameScriptDetector.script(of: first) == NameScriptDetector.script(of: second)
    if left == right { return isOneScript ? .same : .otherScript }
    let least = isOneScript ? leastAlike : leastAlikeBetweenScripts
    if similarity >= least, !Set(SkeletonKey.all(of: first)).isDisjoint(with: SkeletonKey.all(of: second)) {
      return isOneScript ? .soundsAlike : .otherScript
    }
    return similarity >= leastSimilar ? .similar : .different
  }

  /// A fold key with a for e and i for y, which spellings confuse most.
  private static func shape(_ text: String) -> String {
    String(
      decoding: FoldKey.of(text).utf8.map { letter in
        switch letter {
        case UInt8(ascii: "e"): UInt8(ascii: "a")
        case UInt8(ascii: "y"): UInt8(ascii: "i")
        default: letter
        }
      }, as: UTF8.self)
  }
}

extension NameMatch.PartMatch {
  /// The reason in words; `nil` where nothing is known.
  public var words: String? {
    switch likeness {
    case .unknown: nil
    case .different: "different \(part.rawValue)"
    case .similar: "\(part.rawValue) similar to \(written)"
    case .soundsAlike: "\(part.rawValue) sounds like \(written)"
    case .otherScript: "same \(part.rawValue) in \(scriptWords) spelling"
    case .same: "same \(part.rawValue)"
    }
  }

  private var scriptWords: String {
    switch script {
    case .latin: "Latin"
    case .cyrillic: "Cyrillic"
    case .russian: "Russian"
    case .persian: "Persian"
    case .armenian: "Armenian"
    case .other: "another"
    }
  }
}
