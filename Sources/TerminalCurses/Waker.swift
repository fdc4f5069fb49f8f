import Glibc

/// Ends the wait of `CursesTerminal.events` from any thread.
public final class Waker: Sendable {
  let readingEnd: Int32
  let writingEnd: Int32

  init() {
    (readingEnd, writingEnd) = makePipe()
  }

  /// Makes `events` return now, or at once when it is called next.
  public func wake() {
    var byte: UInt8 = 87
    // A full pipe already holds a wake-up.
    _ = write(writingEnd, &byte, 1)
  }

  deinit {
    Glibc.close(readingEnd)
    Glibc.close(writingEnd)
  }
}

/// A pipe that never blocks and is closed in child processes.
func makePipe() -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { return (-1, -1) }
  for end in ends {
    _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    _ = fcntl(end, F_SETFL, O_NONBLOCK)
  }
  return (ends[0], ends[1])
}

/// Takes everything out of a pipe that never blocks.
func drain(_ pipe: Int32) -> [UInt8] {
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 256)
  while true {
    let count = read(pipe, &chunk, chunk.count)
    guard count > 0 else { return all }
    all += chunk[..<count]
  }
}
