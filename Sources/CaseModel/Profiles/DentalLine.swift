/// Teeth written in one line: `11-13 missing; 36 gold crown; 48 root treated, painful`.
///
/// Numbers are those of the World Dental Federation (ISO 3950). A range goes along the row of teeth: `12-22` are the four front teeth.
public enum DentalLine {
  /// What was read.
  public struct Reading: Hashable, Sendable {
    /// The teeth in the order of the line.
    public var teeth: [ToothNote]
    /// What could not be read, as a sentence; `nil` where everything could.
    public var problem: String?
  }

  /// Teeth that share what is said of them.
  private struct Group {
    var teeth: [Int]
    var words: [Substring]
  }

  /// Reads a line.
  public static func read(_ text: String) -> Reading {
    var groups: [Group] = []
    var waiting: [Int] = []
    for piece in text.split(whereSeparator: { ",;\n".contains($0) }) {
      let words = joiningRanges(piece.split(whereSeparator: \.isWhitespace))
      let numbers = words.prefix { isNumberWord($0) }
      for word in numbers {
        switch teeth(in: word) {
        case .success(let found): waiting += found
        case .failure(let problem): return Reading(teeth: teeth(of: groups), problem: problem.sentence)
        }
      }
      let said = Array(words[numbers.count...])
      if said.isEmpty { continue }
      if !waiting.isEmpty {
        groups.append(Group(teeth: waiting, words: said))
        waiting = []
      } else if groups.isEmpty {
        let sentence = "“\(shown(piece))” names no tooth. Write its number first: 11 missing, 36 gold crown."
        return Reading(teeth: [], problem: sentence)
      } else {
        groups[groups.count - 1].words += said
      }
    }
    guard let tooth = waiting.first else { return Reading(teeth: teeth(of: groups), problem: nil) }
    return Reading(teeth: teeth(of: groups), problem: "Nothing is said of tooth \(tooth). Write what is known of it: \(tooth) missing.")
  }

  /// Writes teeth so that `read` finds them again; neighbours of which the same is said share their words.
  public static func write(_ teeth: [ToothNote]) -> String {
    var parts: [(first: Int, last: Int, words: String)] = []
    for tooth in teeth {
      let words = tooth.note.isEmpty ? tooth.state.rawValue : "\(tooth.state.rawValue) \(tooth.note)"
      if let part = parts.last, part.words == words, let row = DentalArch.teeth(from: part.first, to: tooth.tooth),
        row.dropLast().last == part.last
      {
        parts[parts.count - 1].last = tooth.tooth
      } else {
        parts.append((tooth.tooth, tooth.tooth, words))
      }
    }
    return parts.map { $0.first == $0.last ? "\($0.first) \($0.words)" : "\($0.first)-\($0.last) \($0.words)" }.joined(separator: "; ")
  }

  private static func teeth(of groups: [Group]) -> [ToothNote] {
    var seen: Set<ToothNote> = []
    return groups.flatMap { group in
      let (state, note) = ToothWords.read(group.words)
      return group.teeth.map { ToothNote(tooth: $0, state: state, note: note) }
    }.filter { seen.insert($0).inserted }
  }

  private struct Unreadable: Error { let sentence: String }

  /// The teeth of `36`, `11-13` or `11..13`.
  private static func teeth(in word: Substring) -> Result<[Int], Unreadable> {
    let numbers = word.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last, numbers.count <= 2 else {
      return .failure(Unreadable(sentence: "“\(shown(word))” is neither a tooth nor a range of teeth such as 11-13."))
    }
    for doubt in [first, last].compactMap(ToothRules.number) { return .failure(Unreadable(sentence: doubt.sentence)) }
    guard let found = DentalArch.teeth(from: first, to: last) else {
      return .failure(Unreadable(sentence: "Teeth \(first) and \(last) do not stand in one row. Write upper and lower teeth apart."))
    }
    return .success(found)
  }

  /// `11 - 13` as one word.
  private static func joiningRanges(_ words: [Substring]) -> [Substring] {
    var result: [Substring] = []
    var isOpen = false
    for word in words {
      let isDash = word.allSatisfy { dashes.contains($0) }
      if let last = result.last, (isDash && isNumberWord(last)) || isOpen {
        result[result.count - 1] = Substring(last + word)
      } else {
        result.append(word)
      }
      isOpen = isDash
    }
    return result
  }

  private static let dashes: Set<Character> = ["-", "–", "—", "."]

  /// Two digits or more at the beginning, and nothing but digits and dashes: a single digit belongs to the words (`2 surfaces`).
  private static func isNumberWord(_ word: Substring) -> Bool {
    word.prefix { $0.isASCII && $0.isNumber }.count >= 2 && word.allSatisfy { ($0.isASCII && $0.isNumber) || dashes.contains($0) }
  }

  private static func shown(_ text: Substring) -> String {
    text.count > 40 ? text.prefix(39) + "…" : String(text)
  }
}
