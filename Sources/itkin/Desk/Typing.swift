import Desk
import TerminalKit

/// Tells typing that went to the wrong place from commands.
enum Typing {
  /// The letters, where five or more different ones came in one go: nobody types commands that fast. A key held down repeats itself and
  /// does not count, nor does a text after a key that opens a box for it. A scanner ends its code with Enter, which belongs to it.
  static func lookingLike(_ events: [TerminalEvent]) -> [Key]? {
    var keys: [Key] = []
    for (place, event) in events.enumerated() {
      if event == .key(.enter), place == events.count - 1, keys.count >= 5 {
        keys.append(.enter)
        continue
      }
      guard case .key(let key) = event, case .character(let letter) = key else { return nil }
      if keys.isEmpty, "/:g?fF".contains(letter) { return nil }
      keys.append(key)
    }
    return keys.count >= 5 && Set(keys).count >= 4 ? keys : nil
  }
}
