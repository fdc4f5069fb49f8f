import CNcurses
import Glibc
import TerminalKit

/// What terminfo says about the terminal, read before the screen is opened.
struct TerminalDescription {
  let name: String
  /// True where the terminal takes the control sequences of ECMA-48, as all but museum pieces do.
  let takesControlSequences: Bool
  let colours: Int
  let canChangeColours: Bool
  let directColour: Bool
  let hasMouse: Bool
  /// What goes before and after a window title; `nil` where the terminal has none.
  let title: (before: [UInt8], after: [UInt8])?
  /// The bytes each key sends.
  let keys: [[UInt8]: Key]

  /// Reads the description of the terminal named by TERM.
  static func read() throws -> TerminalDescription {
    guard let name = LocaleChoice.environment("TERM") else { throw TerminalError.unnamed }
    let found = cn_describe(name)
    guard found > 0 else { throw found == 0 && Self.isKnownDumb(name) ? TerminalError.tooSimple(name) : .unknown(name) }
    guard found == 1, let cursor = string("cup"), string("clear") != nil else { throw TerminalError.tooSimple(name) }
    return TerminalDescription(name: name, takesControlSequences: cursor.starts(with: [27, 91]))
  }

  private init(name: String, takesControlSequences: Bool) {
    self.name = name
    self.takesControlSequences = takesControlSequences
    colours = Int(cn_number("colors"))
    canChangeColours = cn_flag("ccc") && Self.string("initc") != nil
    directColour = cn_flag("RGB") || cn_number("RGB") > 0
    hasMouse = Self.string("kmous") != nil
    keys = Self.readKeys()
    let windows = [
      "xterm", "rxvt", "tmux", "alacritty", "kitty", "foot", "konsole", "vte", "gnome", "st-", "wezterm", "ghostty", "contour",
    ]
    if let before = Self.string("tsl"), let after = Self.string("fsl") {
      title = (before, after)
    } else if windows.contains(where: name.hasPrefix) {
      title = (Array("\u{1B}]2;".utf8), [7])
    } else {
      title = nil
    }
  }

  /// The bytes that put the terminal back, for a process that can no longer call ncurses (SCREENS, section 2).
  func rescueBytes(colourSetting: Bool) -> [UInt8] {
    var bytes: [UInt8] = takesControlSequences ? Self.extrasOff : []
    let names = (colourSetting ? ["oc"] : []) + ["op", "sgr0", "cnorm", "rmkx", "rmcup"]
    for name in names { bytes += Self.string(name) ?? [] }
    return bytes + [13, 10]
  }

  /// Mouse reports and paste brackets off.
  static let extrasOff = Array("\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?2004l".utf8)

  /// A string of the description without its padding marks (`$<5>`); `nil` where there is none.
  static func string(_ name: String) -> [UInt8]? {
    guard let value = cn_string(name) else { return nil }
    var bytes: [UInt8] = []
    var padding = false
    for byte in String(cString: value).utf8 {
      if padding {
        padding = byte != 62
      } else if byte == 60, bytes.last == 36 {
        bytes.removeLast()
        padding = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes.isEmpty ? nil : bytes
  }

  private static func isKnownDumb(_ name: String) -> Bool { name == "dumb" || name == "unknown" || name == "emacs" }

  private static func readKeys() -> [[UInt8]: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end), ("kpp", .pageUp),
      ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kLFT5", .controlLeft),
      ("kRIT5", .controlRight),
    ]
    for number in 1...12 { names.append(("kf\(number)", .function(number))) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      if let bytes = string(name) { keys[bytes] = key }
    }
    return keys
  }
}
