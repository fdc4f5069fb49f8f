/// The numbers that other bodies use for a case, kept in one text: `national commission 12345; ICRC BAZ-123456`.
///
/// What is not understood stays where and as it stands; a text of which nothing was changed is written back letter for letter.
public struct ExternalNumbers: Hashable, Sendable {
  /// A body that numbers cases.
  public enum Body: String, CaseIterable, Sendable {
    case nationalCommission = "national commission"
    case redCross = "ICRC"
    case missingPersons = "ICMP"
    case workingGroup = "WGEID"
  }

  /// One number, or words that are none.
  private struct Part: Hashable {
    var body: Body?
    var number: String
    /// The part as it stood in the text.
    var written: String
  }

  private var parts: [Part]
  private let original: String
  private var isChanged = false

  /// Reads a text. The first number of a body is that body's; a second one counts as another number.
  public init(_ text: String) {
    original = text
    var found: Set<Body> = []
    parts = text.split(separator: ";").map { Self.trimmed($0) }.filter { !$0.isEmpty }.map { part in
      for body in Body.allCases where !found.contains(body) {
        guard let number = Self.number(of: body, in: part) else { continue }
        found.insert(body)
        return Part(body: body, number: number, written: part)
      }
      return Part(body: nil, number: part, written: part)
    }
  }

  /// The number of a body; empty where it has none. A semicolon in it becomes a comma, because it would part the number in two.
  public subscript(_ body: Body) -> String {
    get { parts.first { $0.body == body }?.number ?? "" }
    set {
      let number = Self.trimmed(Substring(String(newValue.map { $0 == ";" ? "," : $0 })))
      guard number != self[body] else { return }
      isChanged = true
      let part = Part(body: body, number: number, written: "\(body.rawValue) \(number)")
      guard let place = parts.firstIndex(where: { $0.body == body }) else {
        // A new number stands behind those of the bodies named before it.
        let earlier = Body.allCases.prefix { $0 != body }
        let place = parts.lastIndex { $0.body.map(earlier.contains) ?? false }.map { $0 + 1 } ?? 0
        parts.insert(part, at: place)
        return
      }
      if number.isEmpty { parts.remove(at: place) } else { parts[place] = part }
    }
  }

  /// All other numbers, with semicolons between them.
  public var others: String {
    get { parts.filter { $0.body == nil }.map(\.written).joined(separator: "; ") }
    set {
      let written = newValue.split(separator: ";").map { Self.trimmed($0) }.filter { !$0.isEmpty }
      guard written != parts.filter({ $0.body == nil }).map(\.written) else { return }
      isChanged = true
      parts = parts.filter { $0.body != nil } + written.map { Part(body: nil, number: $0, written: $0) }
    }
  }

  /// The text that the register keeps.
  public var text: String { isChanged ? parts.map(\.written).joined(separator: "; ") : original }

  /// The number that follows the body's name; `nil` where the part is not of that body.
  private static func number(of body: Body, in part: String) -> String? {
    let name = body.rawValue
    guard part.utf8.count > name.utf8.count, part.prefix(name.count).lowercased() == name.lowercased() else { return nil }
    let rest = part.dropFirst(name.count)
    guard let sign = rest.first, sign == " " || sign == ":" else { return nil }
    let number = trimmed(rest.drop { $0 == " " || $0 == ":" })
    return number.isEmpty ? nil : number
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
