import Kinship
import TerminalKit

/// The words in which pages say of what use a relative is.
enum DonorUseWords {
  /// Of what use, in few letters: `D1`, `in use`, `awaited`.
  static func words(_ use: DonorUse) -> String {
    switch use {
    case .sought: "sought"
    case .inUse: "in use"
    case .awaited: "awaited"
    case .ask(let rank): "D\(rank)"
    case .little: ".."
    case .outOfReach: "out of reach"
    }
  }

  /// What a use looks like; only the first to be asked is called out.
  static func role(_ use: DonorUse) -> Role {
    switch use {
    case .sought: .missing
    case .inUse: .done
    case .ask(1): .askNext
    case .awaited, .ask: .text
    case .little, .outOfReach: .dim
    }
  }
}
