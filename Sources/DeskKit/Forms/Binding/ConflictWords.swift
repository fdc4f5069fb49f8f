import CaseModel

/// What the lines of a form say about changes that somebody else made meanwhile.
public struct ConflictWords: Hashable, Sendable {
  private var sentences: [String: String] = [:]
  /// Longer values are cut, to leave room for what to do.
  private static let longest = 60

  /// No conflict yet.
  public init() {}

  /// Takes note of conflicts. `place` finds the line of a field of the log.
  public mutating func take(_ conflicts: [FieldConflict], place: (String) -> String = { $0 }) {
    for conflict in conflicts { sentences[place(conflict.field)] = Self.sentence(conflict) }
  }

  /// Takes note of fields that were changed in the register after a draft of them was begun.
  public mutating func take(contested fields: [String], now: [String: String]) {
    for field in fields {
      let value = now[field] ?? ""
      let what = value.isEmpty ? "Emptied after this draft was begun." : "Changed after this draft was begun, to: \(Self.short(value))."
      sentences[field] = "\(what) Yours replaces it if you save; Ctrl-Z brings the newer one back."
    }
  }

  /// Puts the sentences beside the other findings.
  public func add(to findings: inout FormFindings) {
    for (field, sentence) in sentences { findings.warning(field, sentence) }
  }

  private static func sentence(_ conflict: FieldConflict) -> String {
    let theirs = conflict.theirs
    let what = theirs.isEmpty ? "\(conflict.by) emptied this meanwhile." : "\(conflict.by) wrote meanwhile: \(short(theirs))."
    return "\(what) Yours replaces it if you save; Ctrl-Z brings theirs back."
  }

  private static func short(_ text: String) -> String { text.count > longest ? text.prefix(longest - 1) + "…" : text }
}
