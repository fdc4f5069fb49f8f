import CaseModel
import CaseStore
import Desk
import FoundationEssentials
import Glibc
import TerminalCurses
import TerminalKit

/// `itkin`: opens the desk on a register, on a screen or as lines of text.
enum DeskCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    try refuseWordsOfDesk(arguments)
    let themes = ThemeShelf(folders: Places.themeFolders)
    let themeName = arguments.theme ?? "default"
    let loaded = try themes.load(themeName)
    loaded.warnings.forEach { Output.words("itkin: \($0)") }
    let theme = loaded.theme
    let (register, isReadOnly) = try OpenRegister.forDesk(arguments)
    let path = OpenRegister.path(arguments)
    var setting = Desk.Setting(
      today: .today, office: try await register.office().name, register: path.split(separator: "/").last.map(String.init) ?? path,
      isReadOnly: isReadOnly, themes: themes.names, theme: themeName, ascii: arguments.ascii)
    if arguments.plain { return await PlainDesk(setting: setting, register: register).run() }
    let terminal = try CursesTerminal.open(.init(theme: theme, ascii: arguments.ascii, mouse: true))
    setting.ascii = arguments.ascii || !terminal.isUTF8
    setting.lines = setting.ascii ? .ascii : theme.lines
    let loop = DeskLoop(desk: Desk(setting), terminal: terminal, register: register, themes: themes)
    loop.run()
    terminal.close()
    try await register.close()
    return 0
  }

  private static func refuseWordsOfDesk(_ arguments: Arguments) throws(WrongUsage) {
    guard let word = arguments.words.first else { return }
    throw WrongUsage(sentence: "'\(word)' is not understood. 'itkin --help' lists the commands.")
  }
}

extension Day {
  /// The day on which the program runs.
  static var today: Day {
    let (year, month, day) = Today.parts
    return Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
