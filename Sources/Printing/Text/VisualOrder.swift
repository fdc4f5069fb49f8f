/// A text in the order in which its signs stand on paper, from left to right, with Arabic letters in their shapes.
///
/// A part of the bidirectional algorithm (Unicode Standard Annex #9) that names need, in lines that run from left to right: words of right
/// to left scripts are turned round, with the spaces and numbers between them; numbers keep their order. What follows the last such word
/// stays behind it, as the fields of a line do.
public enum VisualOrder {
  /// The text as its signs stand on paper.
  public static func form(of text: String) -> String {
    guard text.unicodeScalars.contains(where: isRightToLeft) else { return text }
    var drawn = ""
    var run: [Character] = []
    // Spaces and marks after a word turn round with it only where another word of its script follows.
    var pending: [Character] = []
    for character in ArabicForms.form(of: text) {
      if character.unicodeScalars.contains(where: isRightToLeft) {
        run += pending + [character]
        pending = []
      } else if !run.isEmpty, !character.isLetter {
        pending.append(character)
      } else {
        drawn += turned(run) + String(pending) + String(character)
        run = []
        pending = []
      }
    }
    return drawn + turned(run) + String(pending)
  }

  /// A run from right to left, with the numbers in it from left to right.
  private static func turned(_ run: [Character]) -> String {
    var pieces: [[Character]] = []
    for character in run {
      if isDigit(character), let last = pieces.last?.last, isDigit(last) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append([character])
      }
    }
    return String(pieces.reversed().flatMap { $0.map(mirrored) })
  }

  /// Brackets open towards the text that they hold.
  private static func mirrored(_ character: Character) -> Character {
    switch character {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "«": "»"
    case "»": "«"
    default: character
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .decimalNumber }
  }

  /// Letters of Hebrew, Arabic and their neighbours, in their own blocks and as shapes; digits run from left to right in all of them.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: scalar.properties.generalCategory != .decimalNumber
    default: false
    }
  }
}
