import CaseModel
import DeskKit
import TerminalKit

/// The windows of the desk as numbered questions.
extension Desk {
  /// What a window asks; `nil` for one that needs a screen.
  var plainQuestion: [String]? {
    switch overlay {
    case .forms(let picker):
      let items = picker.items.enumerated().map { number, item in
        "\(number + 1): \(item.words)\(item.note.isEmpty ? "" : ", \(item.note)")\(item.help.isEmpty ? "" : ". \(item.help)")"
      }
      return ["\(picker.title)? Type a number; an empty line goes back."] + items
    case .draftFound(let question):
      return [
        "A draft of this form was kept \(question.keptAt): \(question.draft.title)", "1: go on with the draft",
        "2: begin a new one; the draft stays kept", "3: open neither",
      ]
    default: return nil
    }
  }

  /// Takes in a line while a window asks.
  mutating func answerQuestion(_ line: String) -> [DeskEffect] {
    let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    if text == "quit" { return [.leave] }
    switch overlay {
    case .forms(let picker):
      if text.isEmpty || text == "back" || text == "b" {
        overlay = nil
        return []
      }
      let matching = picker.items.filter { $0.words.lowercased().hasPrefix(text) }
      let byNumber = Int(text).flatMap { picker.items.indices.contains($0 - 1) ? picker.items[$0 - 1] : nil }
      guard let item = byNumber ?? (matching.count == 1 ? matching.first : nil) else {
        message = "Type a number from 1 to \(picker.items.count), or an empty line to go back."
        return []
      }
      overlay = nil
      return ask(for: item.choice)
    case .draftFound(let question):
      switch text {
      case "1": return answer(question, .enter)
      case "2": return answer(question, .character("n"))
      case "3", "back", "b": return answer(question, .escape)
      default:
        message = "Type 1, 2 or 3."
        return []
      }
    default:
      overlay = nil
      return []
    }
  }

  /// What needs a screen is closed again, with a sentence.
  mutating func closeWhatNeedsScreen() {
    if overlay != nil, plainQuestion == nil {
      overlay = nil
      message = Self.plainHelp
    }
  }
}
