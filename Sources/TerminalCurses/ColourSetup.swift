import CNcurses
import TerminalKit

/// Which colours the terminal gets, and how a theme's styles become ncurses' pairs and attributes.
struct ColourSetup {
  let depth: ColourDepth
  /// True colours are written as numbers, because the terminal's description says so (`xterm-direct`).
  let direct: Bool
  /// A blank of each role, ready to be copied and given a letter.
  private(set) var blanks: [cchar_t] = Array(repeating: cchar_t(), count: Role.allCases.count)

  init(depth: ColourDepth, direct: Bool) {
    self.depth = depth
    self.direct = direct
  }

  /// The best the terminal can do, or what was asked for where that is less.
  static func depth(of terminal: TerminalDescription, asked: ColourDepth?) -> ColourDepth {
    // no-color.org: any value but the empty one; an explicit choice of the user goes before it.
    if asked == nil, LocaleChoice.environment("NO_COLOR") != nil { return .none }
    let exact = ["truecolor", "24bit"].contains(LocaleChoice.environment("COLORTERM"))
    let best: ColourDepth =
      switch terminal.colours {
      case ..<8: .none
      case ..<16: .eight
      case ..<256: .sixteen
      default: terminal.directColour || exact && terminal.canChangeColours ? .trueColour : .indexed
      }
    return min(asked ?? best, best)
  }

  /// Gives every role its pair. The pairs are numbered like the roles, from 1.
  mutating func use(_ theme: Theme) {
    var slots: [RGB: Int32] = [:]
    for (place, role) in Role.allCases.enumerated() {
      let style = theme.style(of: role, depth: depth)
      let set = style.attributes
      let attributes = cn_attributes(
        set.contains(.bold), set.contains(.underline), set.contains(.reverse), set.contains(.dim))
      var pair: Int32 = 0
      if depth != .none, place + 1 < cn_pairs() {
        pair = Int32(place + 1)
        cn_set_pair(pair, number(style.foreground, &slots), number(style.background, &slots))
      }
      cn_blank(&blanks[place], attributes, pair)
    }
  }

  private func number(_ colour: Colour, _ slots: inout [RGB: Int32]) -> Int32 {
    switch colour {
    case .standard: return -1
    case .ansi(let number), .indexed(let number):
      guard direct, number > 7, let rgb = colour.rgb else { return Int32(number) }
      return directNumber(rgb)
    case .exact(let rgb): return direct ? directNumber(rgb) : slot(for: rgb, &slots)
    }
  }

  /// The first eight numbers still mean the named colours.
  private func directNumber(_ rgb: RGB) -> Int32 {
    max(8, Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue))
  }

  /// Takes the place of the 256 that is nearest already and sets it to the exact colour: a terminal that ignores the setting still shows
  /// nearly the right one.
  private func slot(for rgb: RGB, _ slots: inout [RGB: Int32]) -> Int32 {
    if let taken = slots[rgb] { return taken }
    guard case .indexed(let nearest) = Colour.exact(rgb).reduced(to: .indexed) else { return -1 }
    let place = Int32(nearest)
    // Where two exact colours share a neighbour, the second one stays with it as it is.
    if slots.values.contains(place) { return place }
    cn_set_colour(place, thousandths(rgb.red), thousandths(rgb.green), thousandths(rgb.blue))
    slots[rgb] = place
    return place
  }

  private func thousandths(_ part: UInt8) -> Int32 { (Int32(part) * 1000 + 127) / 255 }
}
