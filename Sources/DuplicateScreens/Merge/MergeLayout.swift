import CaseModel
import DeskKit
import TerminalKit

/// The lines of a merge screen for a width.
struct MergeLayout {
  /// One line below the names.
  struct Line: Hashable {
    /// A heading, a warning, or the left label.
    var label = ""
    var kept = ""
    var other = ""
    /// The sides whose value stands after the merge.
    var side: MergeSide?
    var kind = Kind.value
    /// The field that the line belongs to, where somebody can choose.
    var field: MergeField?
  }

  enum Kind: Hashable { case heading, value, warning, space }

  /// The rows above the lines: who is kept and who goes.
  static let headRows = 3
  /// A value is wrapped into so many lines at most.
  private static let mostLines = 4

  let labelWidth: Int
  let columnWidth: Int
  private(set) var lines: [Line] = []

  init(_ screen: MergeScreen, width: Int, ascii: Bool) {
    labelWidth = width >= 72 ? 18 : 12
    columnWidth = max(4, (width - labelWidth - 6) / 2)
    let merge = screen.merge
    addRows(merge.rows.filter(\.differs), heading: "They differ: choose what is shown", merge, canChoose: true)
    addWarnings(merge.warnings, width: width)
    addRows(merge.rows.filter { $0.kept.isEmpty || $0.other.isEmpty }, heading: "Only one of them says", merge)
    addRows(merge.rows.filter { $0.kept == $0.other }, heading: "Both say the same", merge)
    addHanging(merge)
    addReasons(screen.reasons, width: width)
  }

  private mutating func addWarnings(_ warnings: [String], width: Int) {
    guard !warnings.isEmpty else { return }
    heading("Before they are merged")
    for warning in warnings {
      for (place, text) in TextFlow.lines(of: warning, width: max(8, width - 5)).enumerated() {
        lines.append(Line(label: (place == 0 ? "! " : "  ") + text, kind: .warning))
      }
    }
  }

  private mutating func addReasons(_ reasons: [String], width: Int) {
    guard !reasons.isEmpty else { return }
    heading("Why they are perhaps one")
    for text in TextFlow.lines(of: reasons.joined(separator: "; "), width: max(8, width - 4)) {
      lines.append(Line(label: text, kind: .warning))
    }
  }

  private mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append(Line(kind: .space)) }
    lines.append(Line(label: text, kind: .heading))
  }

  private mutating func addRows(_ rows: [MergeRow], heading text: String, _ merge: PersonMerge, canChoose: Bool = false) {
    guard !rows.isEmpty else { return }
    heading(text)
    for row in rows {
      let side = row.kept == row.other ? .both : merge.side(row.field)
      add(MergeLayout.capital(row.field.rawValue), row.kept, row.other, side: side, field: canChoose ? row.field : nil)
    }
  }

  private mutating func addHanging(_ merge: PersonMerge) {
    let hanging = DossierWords.lines(kept: merge.kept, other: merge.other)
    guard !hanging.isEmpty else { return }
    heading("All of this will hang on the one who is kept")
    for line in hanging { add(line.label, line.kept, line.other, side: nil, field: nil) }
  }

  private mutating func add(_ label: String, _ kept: String, _ other: String, side: MergeSide?, field: MergeField?) {
    let labels = wrapped(label, labelWidth - 1)
    let (left, right) = (wrapped(kept, columnWidth), wrapped(other, columnWidth))
    for place in 0..<max(labels.count, left.count, right.count, 1) {
      func text(_ lines: [String]) -> String { lines.indices.contains(place) ? lines[place] : "" }
      lines.append(
        Line(label: text(labels), kept: text(left), other: text(right), side: place == 0 ? side : nil, field: field))
    }
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    if text.isEmpty { return [] }
    let all = TextFlow.lines(of: text, width: max(1, width))
    guard all.count > MergeLayout.mostLines else { return all }
    return all.prefix(MergeLayout.mostLines - 1) + [CellWidth.truncate(all[MergeLayout.mostLines - 1] + " …", to: max(1, width))]
  }

  private static func capital(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
