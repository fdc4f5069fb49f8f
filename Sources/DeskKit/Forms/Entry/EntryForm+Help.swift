import CaseModel
import TerminalKit

/// What can be done in a form, for its help.
extension EntryForm {
  /// One key of a form: what it does, and why it does nothing in the focused field, where that is so.
  public struct HelpLine: Hashable, Sendable {
    /// The key.
    public let key: Key
    /// What it does, in a word or two.
    public let words: String
    /// What it does, as a sentence.
    public let help: String
    /// Why it does nothing now; `nil` where it does something.
    public let reason: String?
  }

  /// All keys of the form. Letters are text here, so that every line has a key that is none.
  public var helpLines: [HelpLine] {
    let isLong = focused?.kind == .longText
    let notLong = isLong ? nil : "Only in a long text, such as a summary or a narrative."
    let noList: String? =
      switch focused?.kind {
      case .choice, .several, .person, .date, .day: nil
      default: "This field has no list of choices."
      }
    return [
      HelpLine(key: .function(9), words: "Save", help: "Save the form. Ctrl-S does the same.", reason: nil),
      HelpLine(key: .escape, words: "Leave", help: "Leave the form. What was typed is kept as a draft.", reason: nil),
      HelpLine(key: .tab, words: "Next field", help: "Go to the next field. Enter and the arrow down do the same.", reason: nil),
      HelpLine(key: .backTab, words: "Field before", help: "Go to the field before.", reason: nil),
      HelpLine(key: .function(4), words: "List", help: "Show what can be chosen in this field; typing narrows it.", reason: noList),
      HelpLine(key: .function(8), words: "Next problem", help: "Go to the next field with which something is wrong.", reason: nil),
      HelpLine(
        key: .function(7), words: "Look below", help: "Go to the persons below the form who are perhaps the same.",
        reason: advice.isEmpty ? "Nobody stands below the form." : nil),
      HelpLine(key: .control("z"), words: "Undo", help: "Take back what was typed last in this form.", reason: nil),
      HelpLine(key: .control("r"), words: "Redo", help: "Type again what was taken back.", reason: nil),
      HelpLine(key: .function(2), words: "Full", help: "Let the long text fill the screen, and back.", reason: notLong),
      HelpLine(key: .function(3), words: "Find", help: "Find words in the long text.", reason: notLong),
      HelpLine(key: .function(6), words: "Own editor", help: "Change the long text in the editor of $VISUAL or $EDITOR.", reason: notLong),
    ]
  }
}
