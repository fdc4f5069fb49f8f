import CNcurses
import CTerminalRescue
import Glibc
import TerminalKit

/// The terminal the desk is drawn on. One at a time; used from one thread, except for its waker.
public final class CursesTerminal {
  /// How the screen is to be opened.
  public struct Options: Sendable {
    /// The colours and lines.
    public var theme: Theme
    /// The colours to use at most; `nil` finds out what the terminal can show, and obeys NO_COLOR.
    public var colours: ColourDepth?
    /// Plain ASCII only, whatever the locale says.
    public var ascii: Bool
    /// Whether to ask the terminal for mouse reports.
    public var mouse: Bool

    /// Options from their parts.
    public init(theme: Theme = .standard, colours: ColourDepth? = nil, ascii: Bool = false, mouse: Bool = false) {
      self.theme = theme
      self.colours = colours
      self.ascii = ascii
      self.mouse = mouse
    }
  }

  /// Ends the wait of `events` from any thread.
  public nonisolated let waker: Waker
  /// Columns and rows of the screen.
  public internal(set) var size: Size
  /// True where the screen shows more than ASCII.
  public let isUTF8: Bool
  /// The colours in use.
  public var colourDepth: ColourDepth { colours.depth }

  let description: TerminalDescription
  let mouse: Bool
  let signals: (reading: Int32, writing: Int32)
  var colours: ColourSetup
  var painter: CellPainter
  var input: InputSource
  let output: FrameOutput
  var isOpen = true
  private var title = ""
  private let settings: termios

  /// Opens the screen, or says in a sentence why it cannot.
  public static func open(_ options: Options = Options()) throws -> CursesTerminal {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else {
      throw TerminalError.notATerminal
    }
    let description = try TerminalDescription.read()
    let speaksUTF8 = LocaleChoice.settle(terminal: description.name, settings: settings)
    return try CursesTerminal(options, description: description, settings: settings, isUTF8: speaksUTF8 && !options.ascii)
  }

  private init(_ options: Options, description: TerminalDescription, settings: termios, isUTF8: Bool) throws {
    self.description = description
    self.settings = settings
    self.isUTF8 = isUTF8
    waker = Waker()
    signals = makePipe()
    output = FrameOutput()
    mouse = options.mouse && description.hasMouse
    painter = CellPainter(ascii: !isUTF8)
    size = Self.measure()
    input = InputSource(keys: description.keys)
    let depth = ColourSetup.depth(of: description, asked: options.colours)
    colours = ColourSetup(depth: depth, direct: description.directColour)
    // Before ncurses takes the terminal: from here on every way out puts it back. ncurses leaves signals alone that are taken already.
    let rescue = description.rescueBytes(colourSetting: depth == .trueColour && !description.directColour)
    var kept = settings
    guard cr_install(STDOUT_FILENO, &kept, rescue, rescue.count, signals.writing) == 0 else { throw TerminalError.refused }
    guard cn_enter(output.descriptor, LocaleChoice.environment("ESCDELAY") == nil ? 25 : -1) else {
      cr_uninstall()
      throw TerminalError.refused
    }
    if depth != .none { _ = cn_start_colours() }
    colours.use(options.theme)
    size = Self.measure()
    cn_resize(Int32(size.rows), Int32(size.columns))
    extras(on: true)
  }

  /// Shows a buffer: only the cells that changed, then the cursor.
  public func show(_ buffer: CellBuffer) {
    guard isOpen, !input.isGone else { return }
    painter.put(buffer, size: size, colours: colours)
    let cursor = buffer.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    output.gather { cn_show(Int32(cursor?.row ?? max(0, size.rows - 1)), Int32(cursor?.column ?? 0), cursor != nil) }
  }

  /// Changes the theme; what is on the screen is painted again in it.
  public func use(_ theme: Theme) {
    colours.use(theme)
    repaint()
  }

  /// Forgets what is on the screen, so that the next `show` paints everything (Ctrl-L).
  public func repaint() {
    painter.forget()
    cn_repaint_all()
  }

  /// Gives the window a title, where the terminal has one.
  public func setTitle(_ title: String) {
    guard isOpen, title != self.title, let marks = description.title else { return }
    self.title = title
    let words = isUTF8 ? VisibleText.form(of: title) : AsciiForm.form(of: title)
    send(marks.before + CellWidth.truncate(words, to: 120).utf8 + marks.after)
  }

  /// Throws away what was typed and not yet read, before a question that must not be answered by accident.
  public func discardPendingInput() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    input.parser.reset()
  }

  /// Gives the terminal to something else for as long as `body` runs (an editor, a shell), then takes it back.
  public func whileAway<Result>(_ body: () throws -> Result) rethrows -> Result {
    leaveForAWhile()
    defer {
      forgetSignalsToOthers()
      comeBack()
    }
    return try body()
  }

  /// Puts the terminal back as it was. Calling it twice does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    extras(on: false)
    cn_leave()
    tcflush(STDIN_FILENO, TCIFLUSH)
    var kept = settings
    tcsetattr(STDIN_FILENO, TCSANOW, &kept)
    cr_uninstall()
  }

  deinit {
    close()
    Glibc.close(signals.reading)
    Glibc.close(signals.writing)
  }

  func leaveForAWhile() {
    extras(on: false)
    cn_leave()
    var kept = settings
    tcsetattr(STDIN_FILENO, TCSANOW, &kept)
  }

  func comeBack() {
    cn_return()
    extras(on: true)
    painter.forget()
    size = Self.measure()
    cn_resize(Int32(size.rows), Int32(size.columns))
    cn_repaint_all()
  }

  /// Paste brackets, and mouse reports where they are wanted.
  private func extras(on: Bool) {
    guard description.takesControlSequences else { return }
    if on {
      send(Array("\u{1B}[?2004h\(mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")".utf8))
    } else {
      send(TerminalDescription.extrasOff)
    }
  }

  private func send(_ bytes: [UInt8]) { output.send(bytes) }

  /// The size the terminal has now; 80x24, or what terminfo says, where it does not tell.
  static func measure() -> Size {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 {
      return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
    let columns = LocaleChoice.environment("COLUMNS").flatMap { Int($0) } ?? Int(cn_number("cols"))
    let rows = LocaleChoice.environment("LINES").flatMap { Int($0) } ?? Int(cn_number("lines"))
    return Size(columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24)
  }
}
