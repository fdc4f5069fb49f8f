import CaseModel
import DeskKit
import SampleScreens
import TerminalKit

/// The receipt of a dispatch, ticked off by scanning. What was ticked is kept as a draft until it is saved.
extension Desk {
  mutating func startReceipt() -> [DeskEffect] {
    guard case .dispatch(let id)? = subject else { return [] }
    return startReceipt(of: id)
  }

  /// The receipt whose ticks a draft holds; `nil` for the draft of a form.
  mutating func startReceipt(draft key: String) -> [DeskEffect]? {
    guard key.hasPrefix(OpenReceipt.keyStart), let id = RecordID(description: String(key.dropFirst(OpenReceipt.keyStart.count))) else {
      return nil
    }
    return startReceipt(of: id)
  }

  private mutating func startReceipt(of id: RecordID) -> [DeskEffect] {
    guard !setting.isReadOnly else { return say("The register is open to read only: nothing can be received.") }
    formTicket += 1
    isFormAwaited = true
    return [.readReceipt(dispatch: id, ticket: formTicket)]
  }

  /// What the receipt needs was read: the list opens, with the ticks that were kept of it.
  mutating func openReceipt(_ file: DispatchFile, draft: Draft?, minutes: Int, ticket: Int) -> [DeskEffect] {
    guard ticket == formTicket else { return [] }
    isFormAwaited = false
    guard file.dispatch.sentOn != nil else {
      return say("This dispatch was not sent yet. e opens it; say there when it left.") + releaseHeldKeys()
    }
    var screen = ReceiptScreen(file, by: setting.user, minutes: minutes, today: setting.today)
    if let draft {
      screen.restore(draft.values)
      message = "What was ticked before is ticked again. F9 logs it."
    }
    receipt = OpenReceipt(screen, dispatch: file.dispatch.id)
    return releaseHeldKeys()
  }

  mutating func pressInReceipt(_ key: Key) -> [DeskEffect] {
    if key == .function(1) {
      return say(
        "Scan each label, or type its code and Enter. Tab goes to the list: there r, b, i and x say how a sample came. F9 logs it.")
    }
    return withReceipt { $0.press(key) }
  }

  mutating func pasteInReceipt(_ text: String) -> [DeskEffect] {
    withReceipt { $0.paste(text) }
  }

  private mutating func withReceipt(_ change: (inout ReceiptScreen) -> ReceiptScreen.Outcome) -> [DeskEffect] {
    guard var open = receipt, !open.isSaving else { return [] }
    let before = open.screen.draftValues
    let outcome = change(&open.screen)
    receipt = open
    let kept: [DeskEffect] = open.screen.draftValues == before ? [] : [.keepDraft(open.draft(of: setting.user))]
    switch outcome {
    case .none: return kept
    case .say(let sentence): return kept + say(sentence)
    case .lookUp(let code): return kept + [.lookUpSample(barcode: code)]
    case .save(let change):
      receipt?.isSaving = true
      return [.save(change, draftKey: open.draftKey, ticket: formTicket)]
    case .leave:
      receipt = nil
      return kept + say(open.screen.draftValues.isEmpty ? "Nothing was received." : "What was ticked is kept. r opens it again.")
    }
  }

  /// The register has answered; false where no receipt was waiting for it.
  mutating func closeReceipt(_ outcome: SaveOutcome, ticket: Int) -> Bool {
    guard ticket == formTicket, receipt?.isSaving == true else { return false }
    receipt?.isSaving = false
    guard case .saved = outcome else { return false }
    receipt = nil
    return true
  }

  func drawReceipt(_ open: OpenReceipt, into buffer: inout CellBuffer) {
    open.screen.draw(into: &buffer, area: formArea, ascii: setting.ascii, lines: setting.lines)
  }
}
