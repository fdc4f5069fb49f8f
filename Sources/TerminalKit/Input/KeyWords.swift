extension Key {
  /// The key in words users see on the keyboard: `Enter`, `Ctrl-S`, `PgDn`, `F1`, `↑`.
  public var words: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .controlLeft: "Ctrl-←"
    case .controlRight: "Ctrl-→"
    case .function(let number): "F\(number)"
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character.uppercased())"
    }
  }

  /// The key in words of plain ASCII, for terminals without arrows: `Up`, `Down`, `Left`, `Right`.
  public var asciiWords: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .controlLeft: "Ctrl-Left"
    case .controlRight: "Ctrl-Right"
    default: words
    }
  }
}
