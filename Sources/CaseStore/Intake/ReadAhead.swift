import CaseModel
import Dispatch

/// Reads rows ahead on a thread of its own, so that reading a file and writing to the register go on at the same time.
///
/// At most a few batches wait; whoever stops early calls `stop`, after which no further row is read.
///
/// `@unchecked Sendable` because the compiler cannot see the hand-over: `slots` and `isStopped` are touched under `lock` alone, and `current`,
/// `position` and `ending` by the one thread that takes.
final class ReadAhead: @unchecked Sendable {
  private enum Batch {
    case rows([IntakeItem])
    case end([IntakeItem], (any Error)?)
  }

  private static let rowsInBatch = 256
  private static let batches = 4
  private let next: @Sendable () throws -> IntakeItem?
  /// Begins at 0 and is raised in `init`: Dispatch ends the program when a semaphore goes away with less than it began with, as happens when
  /// writing fails while batches wait.
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let finished = DispatchSemaphore(value: 0)
  private let lock = DispatchQueue(label: "itkin.read-ahead.state")
  private var slots: [Batch] = []
  private var isStopped = false

  private var current: [IntakeItem] = []
  private var position = 0
  private var ending: (isReached: Bool, error: (any Error)?) = (false, nil)

  /// Starts reading.
  init(next: @escaping @Sendable () throws -> IntakeItem?) {
    self.next = next
    for _ in 0..<ReadAhead.batches { free.signal() }
    DispatchQueue(label: "itkin.read-ahead").async { self.fill() }
  }

  /// The next row; `nil` at the end. An error of the reader comes where it happened.
  func take() throws -> IntakeItem? {
    while position == current.count {
      if ending.isReached {
        if let error = ending.error { throw error }
        return nil
      }
      filled.wait()
      let batch = lock.sync { slots.removeFirst() }
      free.signal()
      position = 0
      switch batch {
      case .rows(let rows): current = rows
      case .end(let rows, let error):
        current = rows
        ending = (true, error)
      }
    }
    defer { position += 1 }
    return current[position]
  }

  /// Ends the reading, and returns when no row is being read any more.
  func stop() {
    lock.sync { isStopped = true }
    free.signal()
    finished.wait()
    finished.signal()
  }

  private func fill() {
    defer { finished.signal() }
    while true {
      free.wait()
      if lock.sync(execute: { isStopped }) { return }
      let batch = read()
      lock.sync { slots.append(batch) }
      filled.signal()
      if case .end = batch { return }
    }
  }

  private func read() -> Batch {
    var rows: [IntakeItem] = []
    rows.reserveCapacity(ReadAhead.rowsInBatch)
    do {
      while rows.count < ReadAhead.rowsInBatch {
        guard let row = try next() else { return .end(rows, nil) }
        rows.append(row)
      }
      return .rows(rows)
    } catch {
      return .end(rows, error)
    }
  }
}
