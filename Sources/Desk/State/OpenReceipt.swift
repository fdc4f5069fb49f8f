import CaseModel
import SampleScreens

/// The receipt of a dispatch on screen, and where its ticks are kept.
public struct OpenReceipt: Hashable, Sendable {
  /// The list and the box.
  public internal(set) var screen: ReceiptScreen
  /// The dispatch.
  let dispatch: RecordID
  /// True while what was ticked is on its way to the register.
  var isSaving = false

  init(_ screen: ReceiptScreen, dispatch: RecordID) {
    self.screen = screen
    self.dispatch = dispatch
  }

  /// The key of its draft.
  var draftKey: String { "\(OpenReceipt.keyStart)\(dispatch)" }

  /// What the keys of such drafts begin with.
  static let keyStart = "dispatch/receive/"

  /// What was ticked, to be kept until it is saved.
  func draft(of user: String) -> Draft {
    Draft(key: draftKey, user: user, title: "Receipt of a dispatch", values: screen.draftValues)
  }
}
