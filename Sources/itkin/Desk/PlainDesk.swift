import CaseStore
import Desk
import DeskEffects
import Glibc
import TerminalKit

/// The desk without a screen: the same state, updates and effects, told as lines of text.
struct PlainDesk {
  let setting: Desk.Setting
  let register: Register
  let worker: Worker

  /// Rows on one page of a list.
  private static let page = Size(columns: 80, rows: 25)

  func run() async -> Int32 {
    var desk = Desk(setting)
    Output.data("Itkin, \(setting.office), \(setting.register). Type 'help' for what can be done.")
    guard await carryOut(desk.update(.started(Self.page)), on: &desk) else { return 0 }
    if desk.message != nil {
      desk.plainLines().forEach(Output.data)
      _ = desk.plain("list")
    }
    desk.plainLines().forEach(Output.data)
    while let line = readLine() {
      guard await carryOut(desk.plain(line), on: &desk) else { return 0 }
      // A draft of what was answered is on the disk before the next question: whoever answers a line may be cut off at any moment.
      _ = await carryOut(desk.update(.draftDue), on: &desk)
      desk.plainLines().forEach(Output.data)
    }
    _ = await carryOut(desk.update(.terminal(.hangUp)), on: &desk)
    return 0
  }

  /// Carries out effects and what follows from them; false once the user leaves.
  private func carryOut(_ effects: [DeskEffect], on desk: inout Desk) async -> Bool {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if effect == .leave { return false }
      if let event = await RegisterEffects.carryOut(effect, on: register, for: worker) { waiting += desk.update(event) }
    }
    return true
  }
}
