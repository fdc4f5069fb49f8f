/// The source of commits that load files: it tells them from what is written at the desk, where every fact has a source of its own.
enum LoadSource {
  private static let beginning = "import "

  /// How the log names the files of a load.
  static func logged(_ files: String) -> String { beginning + files }

  /// True where a source of the log is a load of files.
  static func names(_ source: String) -> Bool { source.hasPrefix(beginning) }
}
