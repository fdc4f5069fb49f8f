import Glibc

/// A file read piece by piece, with a way back to an earlier place.
final class ByteFile {
  private static let capacity = 1 << 18

  private let descriptor: Int32
  private let path: String
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  private var filled = 0
  private var position = 0
  /// Where in the file the buffer begins.
  private var bufferOffset = 0

  /// Opens a plain file.
  init(path: String) throws(CSVError) {
    var facts = stat()
    self.path = path
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    descriptor = opened
    guard opened >= 0 else {
      let reason = errno
      throw CSVError(
        reason == ENOENT ? "There is no file \(path)." : "The file \(path) cannot be read: \(String(cString: strerror(reason))).")
    }
    guard fstat(opened, &facts) == 0 else { throw CSVError("The file \(path) cannot be read.") }
    let kind = facts.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw CSVError("\(path) is a folder. Name the file to be read.") }
    guard kind == S_IFREG else { throw CSVError("\(path) is not a plain file. Save it as a file first.") }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  /// Where in the file the next byte stands.
  var offset: Int { bufferOffset + position }

  /// The bytes that wait to be taken, read from the disk where none are left; empty at the end of the file.
  func waiting() throws(CSVError) -> UnsafeBufferPointer<UInt8> {
    if position == filled {
      bufferOffset += filled
      position = 0
      filled = 0
      var count = read(descriptor, buffer, Self.capacity)
      while count < 0, errno == EINTR { count = read(descriptor, buffer, Self.capacity) }
      guard count >= 0 else { throw CSVError("The file \(path) cannot be read further: \(String(cString: strerror(errno))).") }
      filled = count
    }
    return UnsafeBufferPointer(start: buffer + position, count: filled - position)
  }

  /// Takes bytes off the front.
  func take(_ count: Int) { position += count }

  /// Goes back to an earlier place.
  func goBack(to place: Int) throws(CSVError) {
    if place >= bufferOffset {
      position = place - bufferOffset
      return
    }
    guard lseek(descriptor, place, SEEK_SET) >= 0 else { throw CSVError("The file \(path) cannot be read again from the middle.") }
    bufferOffset = place
    position = 0
    filled = 0
  }
}
