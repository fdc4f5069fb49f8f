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
        // JSON writes what lies beyond four digits as two halves (RFC 8259, section 7).
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          safe += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
      }
    }
    write(closingEmpty(safe) + "\n", to: STDOUT_FILENO)
  }

  /// The encoder writes a list of nothing over three lines; `[]` reads better. A string in JSON has no line break in it, so that none of
  /// the register's text is touched.
  private static func closingEmpty(_ json: String) -> String {
    var text: [UInt8] = []
    for byte in json.utf8 {
      if byte == UInt8(ascii: "]"), let last = text.lastIndex(where: { $0 != 0x20 && $0 != 0x0A }), text[last] == UInt8(ascii: "["),
        text[last...].contains(0x0A)
      {
        text.removeSubrange((last + 1)...)
      }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Data that cannot be written is a failure of the command; words that nobody can hear are not, nor is a reader who has enough.
  private static func giveUp(_ file: Int32, _ reason: Int32) {
    guard file == STDOUT_FILENO else { return }
    if reason != EPIPE { words("itkin: Not everything could be printed: \(String(cString: strerror(reason))).") }
    exit(1)
  }

  private static func write(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 && errno != EINTR { return giveUp(file, errno) }
      if written > 0 { bytes = bytes.dropFirst(written) }
    }
  }
}
