import Foundation
import TerminalKit
import Testing

/// A screen as text, and the comparison with the expected one in `Screens/`.
enum FormScreen {
  /// The rows of a buffer without the blanks at their ends.
  static func text(_ buffer: CellBuffer) -> String {
    (0..<buffer.size.rows).map { row in
      var line = ""
      for column in 0..<buffer.size.columns {
        let cell = buffer[column, row]
        guard cell.width > 0, let scalar = Unicode.Scalar(cell.base) else { continue }
        line.unicodeScalars.append(scalar)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n") + "\n"
  }

  /// Compares a screen with `Screens/<name>.txt`; `UPDATE_SCREENS=1` writes it instead.
  static func expect(_ shown: String, is name: String, file: String = #filePath, at place: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Screens")
    let path = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
      try shown.write(to: path, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: path, encoding: .utf8)
    #expect(shown == expected, "The screen \(name) has changed. UPDATE_SCREENS=1 rewrites it.", sourceLocation: place)
  }
}
