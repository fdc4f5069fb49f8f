import TerminalKit

/// What the owner of a form needs beside its values: room for what a draft brought, and another person's value to go back to.
extension EntryForm {
  /// True where something is kept for a field whose name begins so, also for one that the form does not have at the moment.
  public func keepsValue(ofFields start: String) -> Bool {
    waiting.keys.contains { $0.hasPrefix(start) } || entries.contains { $0.key.hasPrefix(start) && !$0.value.isEmpty }
  }

  /// What is kept for a name that no field of the form has: owners may put marks there with `set`, and a draft keeps them.
  public func keptAside(_ name: String) -> String? { waiting[name] }

  /// Puts a value under what a field holds: the field stays as it is, and undo shows the value.
  public mutating func lay(_ value: String, under name: String) {
    guard let field = field(name), let mine = entries[name] else { return }
    var other = EntryValue(for: field.kind)
    other.put(value)
    guard other.kept != mine.kept else { return }
    history.close()
    if let text = mine.area?.text {
      for shown in [value, text] {
        let steps = entries[name]?.area?.steps ?? 0
        entries[name]?.area?.replace(with: shown)
        noteArea(name, since: steps)
      }
    } else {
      history.remember(.value(field: name, before: other, after: mine))
    }
  }
}
