extension Role {
  /// One letter for the role, for grids of roles in tests; plain text is a dot.
  public var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .strong: "S"
    case .header: "h"
    case .footer: "f"
    case .keyName: "k"
    case .title: "t"
    case .border: "b"
    case .focusedBorder: "B"
    case .label: "l"
    case .columnHead: "c"
    case .link: "u"
    case .selected: ">"
    case .selectedElsewhere: ")"
    case .match: "="
    case .placeholder: "p"
    case .field: "_"
    case .fieldFocused: "F"
    case .problem: "!"
    case .askNext: "1"
    case .done: "v"
    case .missing: "?"
    case .died: "/"
    case .added: "+"
    case .removed: "-"
    case .message: "m"
    case .dialog: "D"
    case .maleLine: "Y"
    case .maternalLine: "M"
    }
  }
}
