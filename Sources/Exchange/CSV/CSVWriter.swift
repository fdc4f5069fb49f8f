import Glibc

/// Writes a CSV file (RFC 4180, lines end with `\n`): first beside its place, and into its place once it is whole.
public struct CSVWriter: ~Copyable {
  private static let bufferSize = 1 << 16

  private let path: String
  private let partial: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// Begins a file that only its owner can read, for it names people.
  public init(path: String) throws(CSVError) {
    self.path = path
    partial = path + ".partial"
    descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CSVError("The file \(path) cannot be written: \(String(cString: strerror(errno))).") }
    buffer.reserveCapacity(Self.bufferSize + 4_096)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isFinished { unlink(partial) }
  }

  /// Writes one row.
  public mutating func write(_ fields: [String]) throws(CSVError) {
    for (position, field) in fields.enumerated() {
      if position > 0 { buffer.append(0x2c) }
      append(field, quoted: fields.count == 1 && field.isEmpty)
    }
    buffer.append(0x0a)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Puts the whole file into its place.
  public mutating func finish() throws(CSVError) {
    try flush()
    guard fsync(descriptor) == 0, rename(partial, path) == 0 else {
      throw CSVError("The file \(path) cannot be put into its place: \(String(cString: strerror(errno))).")
    }
    isFinished = true
  }

  /// A row of one empty field is quoted, or it would be a blank line; so are spaces at the ends, which readers may cut.
  private mutating func append(_ field: String, quoted: Bool) {
    let bytes = field.utf8
    let needsQuotes =
      quoted || bytes.first == 0x20 || bytes.last == 0x20 || bytes.first == 0x09 || bytes.last == 0x09
      || bytes.contains { $0 == 0x2c || $0 == 0x22 || $0 == 0x0a || $0 == 0x0d || $0 == 0x3b }
    guard needsQuotes else {
      buffer.append(contentsOf: bytes)
      return
    }
    buffer.append(0x22)
    for byte in bytes {
      if byte == 0x22 { buffer.append(0x22) }
      buffer.append(byte)
    }
    buffer.append(0x22)
  }

  private mutating func flush() throws(CSVError) {
    var sent = 0
    while sent < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw CSVError("The file \(path) cannot be written further: \(String(cString: strerror(errno))).") }
      sent += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
