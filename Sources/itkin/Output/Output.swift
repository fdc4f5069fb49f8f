import FoundationEssentials
import Glibc
import TerminalKit

/// Everything the command line prints: data on standard output, words on standard error, never a control character of the register's.
enum Output {
  /// Prints a line of data.
  static func data(_ line: String) { write(VisibleText.form(of: line) + "\n", to: STDOUT_FILENO) }

  /// Prints a line of words.
  static func words(_ line: String) { write(VisibleText.form(of: line) + "\n", to: STDERR_FILENO) }

  /// Shows progress on one line, on a terminal only.
  static func progress(_ line: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K" + VisibleText.form(of: line), to: STDERR_FILENO)
  }

  /// Takes the line of progress away.
  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  /// Prints a value as JSON. Characters that could steer a terminal are written as escapes.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || VisibleText.symbol(for: scalar) == nil {
        safe.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        safe += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
    }
    write(safe + "\n", to: STDOUT_FILENO)
  }

  private static func write(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 && errno != EINTR { return }
      if written > 0 { bytes = bytes.dropFirst(written) }
    }
  }
}
