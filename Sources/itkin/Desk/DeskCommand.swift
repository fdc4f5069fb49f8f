import CaseModel
import CaseStore
import Desk
import DeskEffects
import FoundationEssentials
import Glibc
import Printing
import TerminalCurses
import TerminalKit

/// `itkin`: opens the desk on a register, on a screen or as lines of text.
enum DeskCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    try refuseWordsOfDesk(arguments)
    let themes = ThemeShelf(folders: Places.themeFolders)
    let themeName = arguments.theme ?? "default"
    let loaded = try themes.load(themeName)
    loaded.warnings.forEach { Output.words("itkin: \($0)") }
    let theme = loaded.theme
    let (register, isReadOnly) = try OpenRegister.forDesk(arguments)
    let path = OpenRegister.path(arguments)
    let office = try MainThread.wait { try await register.office().name }
    var setting = Desk.Setting(
      today: .today, office: office, register: path.split(separator: "/").last.map(String.init) ?? path,
      isReadOnly: isReadOnly, themes: themes.names, theme: themeName, ascii: arguments.ascii, user: UserName.of(arguments, register: path))
    let worker = Worker(
      name: setting.user, role: arguments.role, printFolder: PagePrinter.folder(beside: path), today: setting.today)
    // What a program that was killed in the middle of an editing left behind is wiped at the next start.
    OutsideEditor.sweep()
    if arguments.plain {
      let plain = PlainDesk(setting: setting, register: register, worker: worker)
      return try MainThread.wait {
        let status = await plain.run()
        try await register.close()
        return status
      }
    }
    let terminal = try openScreen(.init(theme: theme, ascii: arguments.ascii, mouse: true))
    setting.ascii = arguments.ascii || !terminal.isUTF8
    setting.lines = setting.ascii ? .ascii : theme.lines
    let loop = DeskLoop(desk: Desk(setting), terminal: terminal, register: register, worker: worker, themes: themes)
    loop.run()
    terminal.close()
    try MainThread.wait { try await register.close() }
    return 0
  }

  /// Opens the screen; every reason why it cannot be is followed by the way that works anywhere.
  private static func openScreen(_ options: CursesTerminal.Options) throws -> CursesTerminal {
    do {
      return try CursesTerminal.open(options)
    } catch let error as TerminalError {
      let sentence = "\(error)"
      throw CommandFailure(sentence.contains("--plain") ? sentence : sentence + " 'itkin --plain' works on any terminal.")
    }
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
