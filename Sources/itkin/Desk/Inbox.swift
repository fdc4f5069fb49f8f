import Desk
import Dispatch
import Synchronization

/// Answers from the register, on their way to the loop.
final class Inbox: Sendable {
  private let events = Mutex<[DeskEvent?]>([])
  private let arrival = DispatchSemaphore(value: 0)

  /// Puts an answer in; `nil` answers an effect that a newer one made useless.
  func add(_ event: DeskEvent?) {
    events.withLock { $0.append(event) }
    arrival.signal()
  }

  /// Takes out all answers there are.
  func takeAll() -> [DeskEvent?] {
    events.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
  }

  /// Waits until an answer comes, but not for long; used at the end alone, when no key is waited for.
  func waitForAnswer(milliseconds: Int) {
    _ = arrival.wait(timeout: .now() + .milliseconds(milliseconds))
  }
}
