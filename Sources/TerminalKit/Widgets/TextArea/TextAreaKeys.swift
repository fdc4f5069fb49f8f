/// What keys do in a long text.
extension TextArea {
  /// Does what a key means in a long text; false where it means nothing here, so that the screen may use it: Tab, Esc, Up in the first line
  /// and Down in the last.
  public mutating func handle(_ key: Key) -> Bool {
    notice = nil
    if search != nil { return handleQuestion(key) }
    let gathers = isGathering
    isGathering = false
    switch key {
    case .character(let character): change(cursor..<cursor, to: TextIntake.bytes(of: String(character)), kind: .typing)
    case .enter: change(cursor..<cursor, to: [10], kind: .typing)
    case .backspace: change(letterBefore..<cursor, to: [], kind: .erasing)
    case .delete: change(cursor..<letterAfter, to: [], kind: .other)
    case .control("w"): change(wordBefore..<cursor, to: [], kind: .other)
    case .control("k"): cut(gathering: gathers)
    case .control("y"): change(cursor..<cursor, to: killed, kind: .other)
    case .control("z"): if !undo() { notice = "There is nothing to undo in this text." }
    case .control("r"): if !redo() { notice = "There is nothing to do again in this text." }
    case .function(3): openQuestion()
    default: return move(key)
    }
    return true
  }

  /// Cuts to the end of the line as it was written, or the line end itself; several in a row are gathered.
  private mutating func cut(gathering: Bool) {
    let end = bytes[cursor...].firstIndex(of: 10) ?? bytes.count
    let range = cursor..<(end == cursor ? min(bytes.count, cursor + 1) : end)
    guard !range.isEmpty else { return }
    killed = (gathering ? killed : []) + bytes[range]
    change(range, to: [], kind: .other)
    isGathering = true
  }
}
