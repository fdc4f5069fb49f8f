import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  /// F9: the change goes to the register, or the form says what keeps it from going.
  mutating func saveForm() -> [DeskEffect] {
    guard let open = form else { return [] }
    let today = setting.today
    withRecordForm { $0.settle(today: today) }
    let change = form?.record.value.change(today: today)
    guard let change, !change.changesNothing else {
      withRecordForm { $0.form.showProblems() }
      let count = form?.record.value.form.problems.count ?? 0
      message =
        count == 0
        ? "Nothing was changed, so there is nothing to save. Esc leaves."
        : "Not saved: \(NumberWords.count(count, "problem")). F8 goes to the next one; the draft is kept."
      return keepDraft()
    }
    form?.isSaving = true
    return [.save(open.told(change), draftKey: open.draftKey, ticket: formTicket)]
  }

  /// The register has answered.
  mutating func show(_ outcome: SaveOutcome, at time: String, ticket: Int) -> [DeskEffect] {
    savedStatus = "saved \(time)"
    if closeReceipt(outcome, ticket: ticket) {
      message = "The receipt is logged. u undoes it."
      return refresh() + releaseHeldKeys()
    }
    guard ticket == formTicket, let open = form else { return showSavedChoice(outcome) }
    switch outcome {
    case .saved(let saved):
      let words = open.record.value.savedWords
      let destination = open.record.value.destination(saved)
      forgetMarks(after: open.request)
      closeForm()
      message = "\(words) u undoes it."
      return refresh() + (destination.map { follow($0) } ?? []) + releaseHeldKeys()
    case .conflict(let conflicts):
      savedStatus = ""
      form?.isSaving = false
      let today = setting.today
      withRecordForm {
        $0.take(conflicts)
        $0.settle(today: today)
        $0.form.showProblems()
        $0.form.showWarning()
      }
      let fields = conflicts.map(\.field).joined(separator: ", ")
      let who = conflicts.first?.by ?? ""
      message = "Not saved: \(who.isEmpty ? "somebody" : who) changed \(fields) meanwhile. Both are shown; F9 saves yours over it."
      return keepDraft() + releaseHeldKeys()
    }
  }

  /// A change that did not come from a form.
  private mutating func showSavedChoice(_ outcome: SaveOutcome) -> [DeskEffect] {
    switch outcome {
    case .saved: message = "Done. u undoes it."
    case .conflict(let conflicts):
      savedStatus = ""
      message = "Nothing was changed: \(conflicts.first?.by ?? "somebody") changed the same record meanwhile. Look at it and choose again."
    }
    return refresh()
  }

  /// The register refused the change, or could not write: the form stays as it is.
  mutating func showSaveFailure(_ sentence: String, ticket: Int) -> [DeskEffect] {
    message = sentence
    receipt?.isSaving = false
    guard ticket == formTicket, form != nil else { return releaseHeldKeys() }
    form?.isSaving = false
    return keepDraft() + releaseHeldKeys()
  }

  /// What was marked for a step that was taken is marked no more.
  private mutating func forgetMarks(after request: FormRequest) {
    switch request {
    case .moveSamples, .newDispatch: _ = board.perform("board.unmark", area: contentSize(.list))
    default: break
    }
  }

  mutating func closeForm() {
    form = nil
    formTicket += 1
  }

  /// Keys that came while a form was being read or a change was being saved are taken now.
  mutating func releaseHeldKeys() -> [DeskEffect] {
    let keys = heldKeys
    heldKeys = []
    return keys.flatMap { update(.terminal($0)) }
  }

  /// Reads everything on screen again after a change.
  mutating func refresh() -> [DeskEffect] {
    for key in readers.keys { readers[key]?.noteChange() }
    outdated = Set(Workspace.allCases).subtracting([workspace])
    let words = message
    let effects = readAgain()
    message = words
    return effects
  }

  /// Undone or made again.
  mutating func show(_ outcome: UndoOutcome, isRedo: Bool, at time: String) -> [DeskEffect] {
    switch outcome {
    case .done(let why):
      savedStatus = "saved \(time)"
      message = isRedo ? "Made again: \(why). u undoes it." : "Undone: \(why). Ctrl-R makes it again."
      return refresh()
    case .nothing:
      message = isRedo ? "There is nothing to make again." : "There is nothing of yours to undo."
      return []
    case .refused(let sentence):
      message = sentence
      return []
    }
  }
}
