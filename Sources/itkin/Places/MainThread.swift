import Dispatch
import Synchronization

/// Lets the main thread wait for work that runs elsewhere.
///
/// The main thread is not given to Swift's executor, because the desk's loop must own it: signals that stop the program are only taken by
/// a thread that does not block them, and Dispatch's threads do.
enum MainThread {
  /// Runs `work` on other threads and waits for what it returns or throws. Only the main thread may wait.
  static func wait<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let outcome = Outcome<Value>()
    Task.detached {
      do {
        let value = try await work()
        outcome.result.withLock { $0 = .success(value) }
      } catch {
        outcome.result.withLock { $0 = .failure(error) }
      }
      done.signal()
    }
    done.wait()
    guard let result = outcome.result.withLock({ $0 }) else { throw CommandFailure("The work ended without a result.") }
    return try result.get()
  }

  private final class Outcome<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
  }
}
