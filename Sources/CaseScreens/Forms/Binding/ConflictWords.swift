import CaseModel
import DeskKit

/// What the lines of a form say about changes that somebody else made meanwhile.
struct ConflictWords: Hashable, Sendable {
  private var sentences: [String: String] = [:]
  /// Longer values are cut, to leave room for what to do.
  private static let longest = 60

  /// Takes note of conflicts. `place` finds the line of a field of the log.
  mutating func take(_ conflicts: [FieldConflict], place: (String) -> String = { $0 }) {
    for conflict in conflicts { sentences[place(conflict.field)] = Self.sentence(conflict) }
  }

  /// Puts the sentences beside the other findings.
  func add(to findings: inout FormFindings) {
    for (field, sentence) in sentences { findings.warning(field, sentence) }
  }

  private static func sentence(_ conflict: FieldConflict) -> String {
    let theirs = conflict.theirs.count > longest ? conflict.theirs.prefix(longest - 1) + "…" : conflict.theirs[...]
    let what = theirs.isEmpty ? "\(conflict.by) emptied this meanwhile." : "\(conflict.by) wrote meanwhile: \(theirs)."
    return "\(what) Yours replaces it if you save; Ctrl-Z brings theirs back."
  }
}
