/// Undo and redo, a word at a time.
extension TextArea {
  /// The most steps and bytes that are remembered; the last step always is.
  private static let mostSteps = 2_000
  private static let mostBytes = 8_000_000

  /// Takes the last step back; false where there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let edit = done.popLast() else { return false }
    substitute(edit.place..<edit.place + edit.inserted.count, with: edit.removed)
    cursor = min(bytes.count, edit.cursorBefore)
    undone.append(edit)
    settleAfterUndo()
    return true
  }

  /// Does the last step again that was taken back; false where there is none.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let edit = undone.popLast() else { return false }
    substitute(edit.place..<edit.place + edit.removed.count, with: edit.inserted)
    cursor = edit.place + edit.inserted.count
    done.append(edit)
    settleAfterUndo()
    return true
  }

  mutating func remember(_ edit: TextEdit) {
    undone.removeAll()
    if isGrowing, var last = done.popLast() {
      let joined = last.join(edit)
      done.append(last)
      if joined { return }
    }
    done.append(edit)
    isGrowing = true
    steps += 1
    if done.count > TextArea.mostSteps { done.removeFirst(TextArea.mostSteps / 4) }
    guard edit.removed.count + edit.inserted.count > 10_000 else { return }
    var size = done.reduce(0) { $0 + $1.removed.count + $1.inserted.count }
    while size > TextArea.mostBytes, done.count > 1 {
      let oldest = done.removeFirst()
      size -= oldest.removed.count + oldest.inserted.count
    }
  }

  private mutating func settleAfterUndo() {
    isGrowing = false
    found = nil
    goal = nil
    scroll()
  }
}

extension TextArea {
  /// Ends the growing of the last step: what is typed from now on is undone by itself.
  public mutating func endStep() { isGrowing = false }

  /// True where two areas hold the same text; fast where they share it.
  public func sharesText(with other: TextArea) -> Bool { bytes == other.bytes }
}
