import Foundation
import TerminalKit
import Testing

/// Compares a drawing with the one kept in `Screens/<name>.txt`; `UPDATE_SCREENS=1` keeps the new one.
func expectDrawn(_ buffer: CellBuffer, as name: String, _ location: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens")
  let file = folder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
    try (buffer.text + "\n").write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(buffer.text + "\n" == kept, "screen \(name) differs; UPDATE_SCREENS=1 keeps the new one", sourceLocation: location)
}

/// Chance that is the same in every run.
struct SteadyChance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
