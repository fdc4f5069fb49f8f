import CaseModel
import DeskKit
import TerminalKit

/// A form asked as questions, one field at a time; words that begin with a point are for the form and never an answer.
extension Desk {
  static let plainFormHelp = [
    "Type the answer, or the number of a choice. An empty line keeps what is there and goes on.",
    "'.back' goes to the field before, '.list' reads all fields, '.7' goes to field 7, '.choices' reads all that can be chosen here.",
    "'.undo' takes back the last answer, '.redo' gives it again, '.clear' empties the field.",
    "'.same 1' takes the first of the persons who are perhaps the same. '.ask' asks again.",
    "'.save' saves. '.leave' leaves; what was answered is kept as a draft. '.quit' does so too and ends Itkin.",
  ]

  /// Takes in a line while a form is asked.
  mutating func answerForm(_ line: String) -> [DeskEffect] {
    let words = line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    let isOneWord = words.count == 1
    switch words.first {
    case ".save" where isOneWord: return savePlain()
    case ".leave" where isOneWord:
      asking.isWriting = false
      return leaveForm()
    case ".quit" where isOneWord: return keepDraft() + [.leave]
    case ".help" where isOneWord:
      asking.said = Self.plainFormHelp
      return []
    case ".list" where isOneWord:
      asking.said = form?.record.value.form.fieldsTold ?? []
      return []
    case ".choices" where isOneWord:
      let all = form?.record.value.form.allChoices ?? []
      asking.said = all.isEmpty ? ["This field has no choices."] : all
      return []
    case ".back" where isOneWord: return goBackPlain()
    case ".ask" where isOneWord: return askAgain()
    case ".undo" where isOneWord: return pressPlain(.control("z"))
    case ".redo" where isOneWord: return pressPlain(.control("r"))
    case ".clear" where isOneWord: return clearPlain()
    case ".same" where words.count == 2: return takeSame(Int(words[1]))
    case "." where isOneWord && asking.isWriting: return nextPlain()
    case let word? where isOneWord && word.hasPrefix(".") && Int(word.dropFirst()) != nil: return goPlain(Int(word.dropFirst()) ?? 0)
    case let word? where word.hasPrefix(".") && !asking.isWriting && word.dropFirst().first?.isLetter == true:
      asking.said = ["'\(word)' is not understood. '.help' reads what can be typed."]
      return []
    default: return answerPlain(line)
    }
  }

  private mutating func answerPlain(_ line: String) -> [DeskEffect] {
    let isEmpty = line.allSatisfy(\.isWhitespace)
    if isEmpty, !asking.isWriting { return asking.isAtEnd ? [] : nextPlain() }
    guard !asking.isAtEnd else {
      asking.said = ["Every field was asked; nothing was done with this line. '.7' goes to field 7."]
      return []
    }
    let today = setting.today
    let field = form?.record.value.form.focusedField
    var answer = EntryForm.Answer.taken(.none)
    withRecordForm { answer = $0.form.answer(line, today: today) }
    switch answer {
    case .refused(let sentence):
      asking.said = [sentence]
      return []
    case .taken(let outcome):
      let effects = settle(outcome)
      guard let form = form?.record.value.form, form.focusedField == field else {
        // A button leads to the fields it made.
        asking.isAtEnd = false
        return effects
      }
      if form.isLongTextFocused {
        asking.isWriting = true
        return effects
      }
      if case .lookUp = outcome { return effects }
      if case .pressed = outcome { return form.isScanFocused ? effects : effects + nextPlain() }
      if let problem = form.focusedProblem {
        asking.said = [problem]
        return effects
      }
      if let reading = form.focusedReading { asking.said = ["Understood: \(reading)."] }
      return effects + nextPlain()
    }
  }

  /// Goes on to the next field; behind the last one the form can be saved.
  private mutating func nextPlain() -> [DeskEffect] {
    asking.isWriting = false
    var isMoved = false
    withRecordForm { isMoved = $0.form.focusNext(1) }
    asking.isAtEnd = !isMoved
    return []
  }

  private mutating func goBackPlain() -> [DeskEffect] {
    if asking.isAtEnd || asking.isWriting { return askAgain() }
    var isMoved = false
    withRecordForm { isMoved = $0.form.focusNext(-1) }
    if !isMoved { asking.said = ["This is the first field."] }
    return []
  }

  private mutating func askAgain() -> [DeskEffect] {
    asking.isAtEnd = false
    asking.isWriting = false
    return []
  }

  private mutating func goPlain(_ number: Int) -> [DeskEffect] {
    var isThere = false
    withRecordForm { isThere = $0.form.focus(number: number) }
    if isThere { return askAgain() }
    asking.said = ["There is no field \(number). '.list' reads all fields."]
    return []
  }

  private mutating func pressPlain(_ key: Key) -> [DeskEffect] {
    let effects = askAgain() + typeInForm(key)
    if let notice = form?.record.value.form.notice { asking.said = [notice] }
    return effects
  }

  private mutating func clearPlain() -> [DeskEffect] {
    var outcome = EntryForm.Outcome.none
    withRecordForm { outcome = $0.form.clearFocused() }
    return askAgain() + settle(outcome)
  }

  private mutating func takeSame(_ number: Int?) -> [DeskEffect] {
    let advice = form?.record.value.form.advice ?? []
    guard let number, advice.indices.contains(number - 1) else {
      asking.said = [
        advice.isEmpty ? "Nobody was read out who is perhaps the same." : "Type a number from 1 to \(advice.count) behind '.same'."
      ]
      return []
    }
    return askAgain() + settle(.chose(advice: number - 1))
  }

  private mutating func savePlain() -> [DeskEffect] {
    asking.isWriting = false
    asking.isAtEnd = false
    asking.isSaving = true
    return saveForm()
  }
}
