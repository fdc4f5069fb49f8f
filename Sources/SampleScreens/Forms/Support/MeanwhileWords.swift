import CaseModel
import DeskKit

/// What others changed while a form was open that makes new records in reliance on old ones: said at one of its lines.
struct MeanwhileWords: Hashable, Sendable {
  private var sentences: [String: String] = [:]

  /// Takes note of a conflict, to be said at a field. `subject` names the record where there are several.
  mutating func take(_ conflict: FieldConflict, at field: String, subject: String = "") {
    let theirs = conflict.theirs.count > 60 ? conflict.theirs.prefix(59) + "…" : conflict.theirs
    let what = theirs.isEmpty ? "emptied \(conflict.field)" : "set \(conflict.field) to \(theirs)"
    let sentence = "\(subject.isEmpty ? "" : subject + ": ")\(conflict.by) \(what) meanwhile. Look again; saving again counts from there."
    sentences[field] = sentences[field].map { $0.contains(sentence) ? $0 : $0 + " " + sentence } ?? sentence
  }

  /// Puts the sentences beside the other findings.
  func add(to findings: inout FormFindings) {
    for (field, sentence) in sentences { findings.warning(field, sentence) }
  }
}
