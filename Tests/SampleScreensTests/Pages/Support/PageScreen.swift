import DeskKit
import Foundation
import TerminalKit
import Testing

/// A page drawn whole, and its comparison with the expected one in `Screens/`.
enum PageScreen {
  /// The rows of a page as a terminal of so many columns shows them, without the blanks at their ends.
  static func rows(_ page: Document, columns: Int, ascii: Bool = false) -> [String] {
    let size = Size(columns: columns, rows: DocumentLayout(page, width: columns).lines.count)
    var buffer = CellBuffer(size: size)
    DocumentPane(page).draw(
      into: &buffer, area: Rect(column: 0, row: 0, columns: columns, rows: size.rows), isFocused: true, ascii: ascii)
    return (0..<size.rows).map { row in
      var line = ""
      for column in 0..<columns {
        let cell = buffer[column, row]
        guard cell.width > 0, let scalar = Unicode.Scalar(cell.base) else { continue }
        line.unicodeScalars.append(scalar)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Compares the page at 80 and at 120 columns with `Screens/page-<name>-<columns>.txt`; `UPDATE_SCREENS=1` writes them instead.
  static func expect(_ page: Document, is name: String, file: String = #filePath, at place: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    for columns in [80, 120] {
      let path = folder.appendingPathComponent("Screens").appendingPathComponent("page-\(name)-\(columns).txt")
      let shown = (["[" + page.title + "]"] + rows(page, columns: columns)).joined(separator: "\n") + "\n"
      if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
        try shown.write(to: path, atomically: true, encoding: .utf8)
        continue
      }
      let expected = try String(contentsOf: path, encoding: .utf8)
      #expect(shown == expected, "The page \(name) at \(columns) columns has changed. UPDATE_SCREENS=1 rewrites it.", sourceLocation: place)
    }
  }
}
