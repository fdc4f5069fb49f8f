internal import CSQLite

/// Asks from time to time whether a long query should stop.
final class ProgressWatcher {
  let shouldStop: () -> Bool

  init(shouldStop: @escaping () -> Bool) {
    self.shouldStop = shouldStop
  }
}

extension Connection {
  /// Runs `body`, asking `shouldStop` about every `steps` steps of SQLite's machine; true ends the query with an `interrupted` error.
  public func watching<Result>(
    every steps: Int = 20_000, shouldStop: @escaping () -> Bool, _ body: () throws -> Result
  ) rethrows -> Result {
    let watcher = ProgressWatcher(shouldStop: shouldStop)
    self.watcher = watcher
    // The watcher lives in `self.watcher` for as long as SQLite holds the pointer.
    let context = Unmanaged.passUnretained(watcher).toOpaque()
    sqlite3_progress_handler(
      handle, Int32(steps),
      { pointer in
        guard let pointer else { return 0 }
        return Unmanaged<ProgressWatcher>.fromOpaque(pointer).takeUnretainedValue().shouldStop() ? 1 : 0
      }, context)
    defer {
      sqlite3_progress_handler(handle, 0, nil, nil)
      self.watcher = nil
    }
    return try body()
  }
}
