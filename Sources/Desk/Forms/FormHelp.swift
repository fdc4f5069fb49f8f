import DeskKit
import TerminalKit

/// The help of an open form: its keys in words, each of which can be chosen. Letters are text in a form, so that only keys stand here.
extension Desk {
  mutating func openFormHelp() {
    guard let form = form?.record.value.form else { return }
    let items = form.helpLines.map { line in
      Picker<Key>.Item(
        line.key, words: line.words, note: setting.ascii ? line.key.asciiWords : line.key.words, help: line.reason ?? line.help,
        isDisabled: line.reason != nil)
    }
    overlay = .formHelp(Picker(title: "What can be done in this form", items: items))
  }
}
