import CaseModel
import DeskKit
import TerminalKit

/// The draft of the open form: when it is kept, and what happens where it cannot be.
extension Desk {
  /// How long after a failure the draft is tried again.
  static let keepAgainMilliseconds = 2_000

  /// Keeps what was typed now, where it is not kept yet. A change on its way to the register takes the draft away, so nothing is kept
  /// behind it; if it is refused, the draft is kept then.
  mutating func keepDraft() -> [DeskEffect] {
    guard let open = form, open.isKeptPending, !open.isSaving, !setting.isReadOnly else { return [] }
    form?.isKeptPending = false
    form?.keepingsUnderWay += 1
    return [.keepDraft(open.draft(of: setting.user))]
  }

  /// The time has come to keep what was typed.
  mutating func draftIsDue() -> [DeskEffect] {
    form?.isKeepingDue = false
    return keepDraft()
  }

  /// The draft is on the disk.
  mutating func draftWasKept(_ key: String, at time: String) -> [DeskEffect] {
    guard form?.draftKey == key else { return [] }
    form?.keepingsUnderWay -= 1
    form?.isKeepingFailed = false
    form?.status = "draft kept \(time)"
    guard let open = form, open.isLeaving, open.keepingsUnderWay <= 0 else { return [] }
    closeForm()
    message = "Left without saving. The draft is kept: D shows your drafts."
    return releaseHeldKeys()
  }

  /// The draft could not be written: the form stays open, says so, and tries again.
  mutating func draftWasNotKept(_ key: String, _ sentence: String) -> [DeskEffect] {
    guard form?.draftKey == key else { return [] }
    if form?.isLeaving == true { form?.isLossKnown = true }
    message =
      form?.isLossKnown == true ? "The draft is not kept. \(sentence) Esc again leaves without it." : "The draft is not kept. \(sentence)"
    form?.keepingsUnderWay -= 1
    form?.isKeptPending = true
    form?.isKeepingFailed = true
    form?.isLeaving = false
    form?.status = "draft NOT kept"
    guard form?.isKeepingDue == false else { return releaseHeldKeys() }
    form?.isKeepingDue = true
    return [.keepDraftSoon(milliseconds: Self.keepAgainMilliseconds)] + releaseHeldKeys()
  }

  /// Esc: the form closes once what was typed is kept as a draft. Where it cannot be kept, the first Esc says so and the second leaves.
  mutating func leaveForm() -> [DeskEffect] {
    guard let open = form else { return [] }
    if open.isKeptPending || open.keepingsUnderWay > 0, !open.isLossKnown, !setting.isReadOnly {
      form?.isLeaving = true
      return keepDraft()
    }
    closeForm()
    if open.isKeepingFailed {
      message = "Left without saving. What was typed last is not in the draft."
    } else if open.isTouched {
      message = "Left without saving. The draft is kept: D shows your drafts."
    }
    return []
  }
}
