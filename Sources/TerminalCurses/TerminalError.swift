/// Why the screen cannot be opened, in a sentence for the person at the keyboard.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  case notATerminal
  case unnamed
  case unknown(String)
  case tooSimple(String)
  case alreadyOpen
  case refused

  /// The sentence.
  public var description: String {
    switch self {
    case .notATerminal:
      "The desk needs a terminal to draw on, and standard input or output is not one. Start it without pipes, or use --plain."
    case .unnamed:
      "The environment variable TERM does not say which terminal this is. Set it (for most windows: TERM=xterm-256color) and start again."
    case .unknown(let name):
      "The terminal \(name) is not known on this machine. Set TERM to one that is (for most windows: TERM=xterm-256color) and start again."
    case .tooSimple(let name):
      "The terminal \(name) cannot place the cursor, so the desk cannot be drawn on it. Use --plain, or set TERM to what your window really is."
    case .alreadyOpen: "The screen is open already."
    case .refused: "The screen could not be opened on this terminal. Use --plain, or try another terminal window."
    }
  }
}
