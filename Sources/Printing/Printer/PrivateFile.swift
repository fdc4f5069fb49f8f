import Glibc

/// Writes files that only their owner may read, whole or not at all: a page bears what nobody else may see, and a page that was half
/// written would be taken for a whole one.
public enum PrivateFile {
  /// Writes a file beside its place and moves it there; a file that was there before is replaced. Gives back why it could not be done, in
  /// the system's words; `nil` when it was.
  public static func write(_ bytes: [UInt8], to path: String) -> String? {
    let draft = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).unfinished"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return reason() }
    var problem = put(bytes, into: file)
    if problem == nil, fsync(file) != 0 { problem = reason() }
    if close(file) != 0, problem == nil { problem = reason() }
    if problem == nil, rename(draft, path) != 0 { problem = reason() }
    if problem != nil {
      unlink(draft)
    } else {
      settleFolder(of: path)
    }
    return problem
  }

  /// Makes a folder that only its owner may read, where it is not there yet. Gives back why it could not be done.
  public static func makeFolder(_ path: String) -> String? {
    if mkdir(path, 0o700) == 0 { return nil }
    guard errno == EEXIST else { return reason() }
    var status = stat()
    guard stat(path, &status) == 0 else { return reason() }
    return status.st_mode & S_IFMT == S_IFDIR ? nil : "a file of that name is in the way"
  }

  private static func put(_ bytes: [UInt8], into file: Int32) -> String? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return reason()
      }
      rest = rest.dropFirst(written)
    }
    return nil
  }

  /// The new name is on the disk once the folder is.
  private static func settleFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
