import Glibc

/// A text edited in the user's own editor, through a file that nobody else may read and that is wiped afterwards, whatever happened.
public enum OutsideEditor {
  /// What came back.
  public struct Edited: Hashable, Sendable {
    /// The text.
    public var text: String
    /// A sentence where it is not exactly what the editor wrote: letters that were not UTF-8, a text cut at the limit.
    public var notice: String?
  }

  /// Why the text stays as it was, in a sentence for the person at the keyboard.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String

    /// A failure in words.
    public init(description: String) { self.description = description }
  }

  /// Opens `$VISUAL`, `$EDITOR`, or the first of nano and vi that the machine has, and returns the text it saved. The terminal is handed
  /// over meanwhile by `away`: `CursesTerminal.whileAway`.
  ///
  /// The file lies in `$XDG_RUNTIME_DIR`, which lives in memory, or else in `$XDG_STATE_HOME/itkin`, in a folder of its own (0700) with all
  /// that the editor may leave beside it. At most `limit` bytes are taken back. On a failure the old text counts.
  public static func edit(
    _ text: String, limit: Int, environment: [String: String] = EditorProgram.environment,
    away: (() -> Result<Void, Failure>) -> Result<Void, Failure> = { $0() }
  ) -> Result<Edited, Failure> {
    guard let program = EditorProgram.find(environment) else {
      return .failure(
        Failure(description: "No editor was found. Set VISUAL or EDITOR to one, or go on here. The text is as it was."))
    }
    sweep(environment)
    return PrivateFolder.make(environment).flatMap { folder in
      defer { folder.wipe() }
      return folder.write(text)
        .flatMap { away { program.run(on: folder.file, environment: environment) } }
        .flatMap { folder.read(limit: limit, endsInLine: text.utf8.last == 10) }
    }
  }

  /// Wipes what a program that was killed in the middle of an editing left behind.
  public static func sweep(_ environment: [String: String] = EditorProgram.environment) { PrivateFolder.sweep(environment) }
}
