import DeskKit

/// What the plain desk says while a form is asked.
extension Desk {
  /// What is to be said of the last line, what it led to, and the next question.
  func plainFormLines(_ open: OpenForm) -> [String] {
    let form = open.record.value.form
    var lines = asking.said
    if form.title != asking.title { lines.append("\(form.title). '.help' tells how to answer.") }
    if let message {
      lines.append(PlainWords.spoken(message))
    } else if asking.isWriting {
      return lines
    }
    if asking.isSaving { lines += form.objections }
    if form.advice != asking.advice, !form.advice.isEmpty {
      lines.append("\(form.adviceHeading) '.same 1' takes the first.")
      lines += form.advice.enumerated().map { number, advice in
        "\(number + 1): \(advice.words)\(advice.detail.isEmpty ? "" : ". Why: \(advice.detail)")"
      }
    }
    guard asking.isAtEnd else { return lines + form.question }
    let objections = form.objections
    return lines + ["That was the last field."] + objections + [
      "'.save' saves, '.list' reads all fields, '.back' goes back, '.leave' keeps a draft."
    ]
  }
}
