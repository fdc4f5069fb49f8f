import CaseModel
import CaseScreens
import DeskKit
import FamilyScreens
import SampleScreens
import TerminalKit

/// A window over the desk that takes all keys until it is closed.
public enum Overlay: Hashable, Sendable {
  /// F1: what can be done here.
  case help(Picker<Command.ID>)
  /// The colon: all commands.
  case palette(Picker<Command.ID>)
  /// F10: all commands by menu.
  case menu(Picker<Command.ID>)
  case caseOrder(Picker<CaseColumn>)
  case familyOrder(Picker<FamilyColumn>)
  case themes(Picker<String>, before: String)
  case caseFilter(CaseFilterForm)
  case familyFilter(FamilyFilterForm)
  case findInTree(FindInTree)
  /// A draft of the form that was asked for was kept before.
  case draftFound(DraftQuestion)
  /// What of a record is to be changed, or what is to be added to it.
  case forms(Picker<FormRequest>)
  /// F1 or F10 in a form: what its keys do.
  case formHelp(Picker<Key>)
  /// A draft is to be thrown away.
  case discarding(key: String)
  case sampleFilter(SampleFilterForm)
  /// A barcode is scanned or typed.
  case scan(ScanBox)
  /// The label of a sample, as a scanner reads it from the screen.
  case label(LabelPane)
  case leaving
}
