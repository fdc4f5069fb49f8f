/// One step of writing that undo takes back: what stood there, and what took its place.
struct TextEdit: Hashable, Sendable {
  /// What kind of step it is; only typing and erasing grow while they go on.
  enum Kind: Hashable, Sendable { case typing, erasing, other }

  var kind: Kind
  /// The first byte that changed.
  var place: Int
  var removed: [UInt8]
  var inserted: [UInt8]
  /// Where the cursor stood before.
  var cursorBefore: Int

  /// Takes a following step into this one, or answers false where a new word begins and so a new step.
  mutating func join(_ next: TextEdit) -> Bool {
    guard kind == next.kind, kind != .other else { return false }
    if kind == .typing {
      guard removed.isEmpty, next.removed.isEmpty, next.place == place + inserted.count else { return false }
      if TextEdit.isBlank(inserted.last), !TextEdit.isBlank(next.inserted.first) { return false }
      inserted += next.inserted
    } else {
      guard next.place + next.removed.count == place else { return false }
      if TextEdit.isBlank(next.removed.first), !TextEdit.isBlank(removed.first) { return false }
      removed = next.removed + removed
      place = next.place
    }
    return true
  }

  static func isBlank(_ byte: UInt8?) -> Bool { byte == 32 || byte == 10 || byte == 9 }
}
