import CaseStore
import Desk
import Synchronization

/// Carries out the desk's effects on the register, one after the other in the order they were asked for, and hands back events.
public final class EffectQueue: Sendable {
  private let waiting = WaitingEffects()
  private let ticks: AsyncStream<Void>.Continuation
  private let work: Task<Void, Never>

  /// A queue that works on `register` and calls `deliver` with the event that answers each effect; an effect that a newer one made
  /// useless is answered with `nil`. `worker` is whoever sits at the desk.
  public init(register: Register, worker: Worker, deliver: @escaping @Sendable (DeskEvent?) -> Void) {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    ticks = continuation
    work = Task { [waiting] in
      for await _ in stream {
        while let (effect, isSuperseded) = waiting.take() {
          deliver(isSuperseded ? nil : await RegisterEffects.carryOut(effect, on: register, for: worker))
        }
      }
    }
  }

  /// Puts effects at the end of the queue.
  public func carryOut(_ effects: [DeskEffect]) {
    guard !effects.isEmpty else { return }
    waiting.add(effects)
    ticks.yield()
  }

  deinit {
    ticks.finish()
    work.cancel()
  }
}

/// The effects that wait for their turn.
private final class WaitingEffects: Sendable {
  private let effects = Mutex<[DeskEffect]>([])

  func add(_ more: [DeskEffect]) {
    effects.withLock { $0 += more }
  }

  /// The next effect, and whether a later one of the same kind makes it useless: of several searches only the newest is looked at.
  func take() -> (effect: DeskEffect, isSuperseded: Bool)? {
    effects.withLock { waiting in
      guard !waiting.isEmpty else { return nil }
      let first = waiting.removeFirst()
      return (first, waiting.contains { supersedes($0, first) })
    }
  }

  private func supersedes(_ later: DeskEffect, _ earlier: DeskEffect) -> Bool {
    switch (later, earlier) {
    case (.find(.cases, _, _), .find(.cases, _, _)), (.find(.families, _, _), .find(.families, _, _)): true
    case (.findPersons, .findPersons), (.findLikely, .findLikely): true
    default: false
    }
  }
}
