import Dispatch

/// A serial executor over one dispatch queue, so that an actor's blocking work never holds a thread of Swift's pool.
///
/// `DispatchSerialQueue` would do, but is missing on Linux.
public final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  /// An executor with a queue of its own.
  public init(label: String) {
    queue = DispatchQueue(label: label, qos: .userInitiated)
  }

  /// Runs a job on the queue, after those that came before it.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
