import Foundation
import Testing

/// Compares a screen with the one kept in `Screens/<name>.txt`; `UPDATE_SCREENS=1` keeps the new one.
func expectScreen(_ screen: String, named name: String, _ location: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens/\(name).txt")
  if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
    try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(screen + "\n" == kept, "screen \(name) differs; UPDATE_SCREENS=1 keeps the new one", sourceLocation: location)
}
