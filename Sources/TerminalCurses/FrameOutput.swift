import CNcurses
import Glibc

/// Sends each frame to the terminal in one piece.
///
/// ncurses flushes at every jump of the cursor: fifty writes for a new page, each waking the terminal, which may show half a frame. While it
/// paints, its descriptor therefore leads to a file in memory; what has gathered there is sent at once.
final class FrameOutput {
  /// The descriptor ncurses writes to. Between frames it leads to the terminal.
  let descriptor: Int32
  private let memory: Int32
  private var bytes: [UInt8] = []

  init() {
    descriptor = dup(STDOUT_FILENO)
    memory = cn_memory_file()
  }

  deinit {
    // The descriptor itself belongs to the stream ncurses holds.
    if memory >= 0 { close(memory) }
  }

  /// Lets ncurses paint and sends the result.
  func gather(_ paint: () -> Void) {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup2(memory, descriptor) >= 0 else { return paint() }
    paint()
    let count = lseek(memory, 0, SEEK_CUR)
    dup2(STDOUT_FILENO, descriptor)
    guard count > 0 else { return }
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count) }
    let read = pread(memory, &bytes, count, 0)
    if read > 0 { send(bytes[..<read]) }
  }

  /// Writes bytes to the terminal, all of them, unless it has gone.
  func send(_ bytes: some RandomAccessCollection<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&ready, 1, 2000) > 0, ready.revents & Int16(POLLOUT) != 0 else { return }
      } else if errno != EINTR {
        return
      }
    }
  }
}
