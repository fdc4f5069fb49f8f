import CaseModel
import TerminalKit

/// What the keys do now.
extension EntryForm {
  /// What the keys do now, for the footer: `Tab Next`, `F4 List`, `F9 Save`.
  public func hints(ascii: Bool) -> [(keys: String, words: String)] {
    let arrows = ascii ? "Up/Down" : "↑↓"
    if adviceRow != nil { return [(arrows, "Move"), ("Enter", "Take it"), ("Esc", "Back to the form")] }
    if list != nil {
      if case .several? = focused?.kind { return [(arrows, "Move"), ("Space", "Choose"), ("Tab", "Next"), ("Esc", "Close")] }
      return [(arrows, "Move"), ("Enter", "Choose"), ("Esc", "Close")]
    }
    var hints: [(keys: String, words: String)] = [("Tab", "Next")]
    switch focused?.kind {
    case .longText?:
      if entries[focusName]?.area?.isFinding == true { return [("Enter", "Next place"), ("Esc", "Close")] }
      hints += [("F2", isFull ? "Back to the form" : "Full"), ("F3", "Find"), ("F6", "Own editor")]
    case .choice(let choices, let allowsOther)?:
      if EntryLayout.isSmall(choices, allowsOther: allowsOther) { hints.append((ascii ? "Left/Right" : "←→", "Change")) }
      hints.append(("F4", "List"))
    case .several?, .person?, .date?, .day?: hints.append(("F4", "List"))
    case .yesNo?: hints.append(("Space", "Yes or no"))
    case .button?: hints.append(("Enter", "Press"))
    case .scan?: hints.append(("Enter", "Take the code"))
    default: break
    }
    if besideGroup != nil { hints.append(("Ctrl-N", "Next part")) }
    if !advice.isEmpty { hints.append(("F7", "Look below")) }
    if problems.contains(where: { left.contains($0.field) }) { hints.append(("F8", "Next problem")) }
    return hints + [("F9", "Save"), ("Ctrl-Z", "Undo"), ("Esc", isFull ? "Back" : "Leave")]
  }
}
