extension Theme {
  /// The built-in theme: the terminal's own 16 colours on its own background. It stands in the program, so that missing theme files never
  /// keep anyone from working.
  public static let standard = Theme(
    name: "default",
    styles: [
      .text: Style(),
      .dim: Style(.standard, on: .standard, .dim),
      .strong: Style(.standard, on: .standard, .bold),
      .header: Style(.standard, on: .standard, .bold),
      .footer: Style(),
      .keyName: Style(.ansi(6)),
      .title: Style(),
      .border: Style(),
      .focusedBorder: Style(.ansi(6), on: .standard, .bold),
      .label: Style(),
      .columnHead: Style(.standard, on: .standard, .bold),
      .link: Style(.standard, on: .standard, .underline),
      .selected: Style(.standard, on: .standard, .reverse),
      .selectedElsewhere: Style(.standard, on: .standard, .bold),
      .match: Style(.ansi(3), on: .standard, .bold),
      .placeholder: Style(),
      .field: Style(.standard, on: .standard, .underline),
      .fieldFocused: Style(.ansi(6), on: .standard, [.bold, .underline]),
      .problem: Style(.ansi(1), on: .standard, .bold),
      .askNext: Style(.ansi(3), on: .standard, .bold),
      .done: Style(.ansi(2)),
      .missing: Style(.ansi(5)),
      .died: Style(),
      .added: Style(.ansi(2)),
      .removed: Style(.ansi(1)),
      .message: Style(.standard, on: .standard, .bold),
      .dialog: Style(),
      .maleLine: Style(.ansi(6), on: .standard, .bold),
      .maternalLine: Style(.ansi(5), on: .standard, .bold),
    ])

  /// The attributes of each role where there are no colours, used by every theme that does not say otherwise.
  public static let standardMono: [Role: TextAttributes] = [
    .dim: .dim, .strong: .bold, .header: .bold, .keyName: .bold, .focusedBorder: .bold, .columnHead: .bold, .link: .underline,
    .selected: .reverse, .selectedElsewhere: .bold, .match: [.bold, .underline], .field: .underline, .fieldFocused: [.bold, .underline],
    .problem: .bold, .askNext: [.bold, .underline], .missing: .underline, .died: .dim, .added: .bold, .message: .bold,
    .maleLine: .bold, .maternalLine: .underline, .placeholder: .dim,
  ]
}
