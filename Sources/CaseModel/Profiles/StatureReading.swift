/// Reads statures as relatives say them: `172`, `1.72 m`, `170-175`, `about 170`, `at least 180`.
public enum StatureReading {
  /// `about 170` leaves this many centimetres open on either side: relatives are rarely nearer.
  public static let aboutCentimetres = 5
  /// Whole centimetres that a person can measure, children included.
  public static let possible = 40...250

  /// A stature within bounds, either of which may be open; both are open where nothing is known.
  public struct Stature: Hashable, Sendable {
    /// Whole centimetres, at least.
    public var from: Int?
    /// Whole centimetres, at most.
    public var to: Int?

    /// A stature from its bounds.
    public init(from: Int?, to: Int?) {
      self.from = from
      self.to = to
    }

    /// The bounds as they would be typed: `172`, `170-175`, `at least 180`; empty where nothing is known.
    public var text: String {
      switch (from, to) {
      case (let from?, let to?): from == to ? "\(from)" : "\(from)-\(to)"
      case (let from?, nil): "at least \(from)"
      case (nil, let to?): "at most \(to)"
      case (nil, nil): ""
      }
    }
  }

  /// The stature that a text says; `nil` where it says none.
  public static func read(_ text: String) -> Stature? {
    guard text.utf8.count <= 40 else { return nil }
    var words = words(of: text)
    let open = words.first.flatMap { signs[$0] }
    if open != nil { words.removeFirst() }
    if words.first == "least" || words.first == "most" || words.first == "than" { words.removeFirst() }
    words.removeAll { ["cm", "m", "centimetres", "metres", "tall"].contains($0) }
    let numbers = words.filter { !["-", "to", "and"].contains($0) }
    let values = numbers.compactMap { centimetres($0) }
    guard values.count == numbers.count, let first = values.first, let last = values.last, values.count <= 2, first <= last else {
      return nil
    }
    guard values.count == 1 else {
      return open == nil || open == .between ? Stature(from: first, to: last) : nil
    }
    switch open {
    case nil: return Stature(from: first, to: first)
    case .about: return Stature(from: first - aboutCentimetres, to: first + aboutCentimetres)
    case .least: return Stature(from: first, to: nil)
    case .most: return Stature(from: nil, to: first)
    case .between: return nil
    }
  }

  /// What to tell somebody whose stature could not be read; `nil` for one that could, and for an empty text.
  public static func problem(in text: String) -> String? {
    guard !text.isEmpty, read(text) == nil else { return nil }
    let shown = text.count > 40 ? text.prefix(39) + "…" : text[...]
    return
      "“\(shown)” is not a stature from \(possible.lowerBound) to \(possible.upperBound) cm. Write it like 172, 170-175, about 170 or at least 180."
  }

  private enum Openness { case about, least, most, between }

  private static let signs: [String: Openness] = [
    "~": .about, "about": .about, "around": .about, "circa": .about, "ca": .about, ">": .least, "over": .least, "above": .least,
    "more": .least, "min": .least, "<": .most, "under": .most, "below": .most, "less": .most, "max": .most, "between": .between,
    "at least": .least, "at most": .most,
  ]

  /// Small words; signs and units stand by themselves.
  private static func words(of text: String) -> [String] {
    var spaced = ""
    var wasDigit = false
    for character in text.lowercased() {
      let isDigit = character.isASCII && (character.isNumber || character == "." || character == ",")
      if ["-", "–", "—"].contains(character) {
        spaced += " - "
      } else {
        if isDigit != wasDigit { spaced.append(" ") }
        spaced.append(character)
      }
      wasDigit = isDigit
    }
    var words = spaced.split(separator: " ").map(String.init)
    if words.count > 1, words[0] == "at", ["least", "most"].contains(words[1]) { words.replaceSubrange(0...1, with: ["at \(words[1])"]) }
    return words.filter { $0 != "." }
  }

  /// Whole centimetres of `172`, `1.72` or `1,72`; `nil` for anything that no person measures.
  private static func centimetres(_ word: String) -> Int? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let value: Int?
    if parts.count == 2, parts[0].count == 1, (1...2).contains(parts[1].count), let metres = Int(parts[0]), let rest = Int(parts[1]) {
      value = metres * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    } else {
      value = parts.count == 1 ? Int(word) : nil
    }
    return value.flatMap { possible.contains($0) ? $0 : nil }
  }
}
