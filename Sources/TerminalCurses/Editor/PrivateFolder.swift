import Glibc

/// A folder that only this user may enter, with one file to edit; everything in it is overwritten and removed in the end.
struct PrivateFolder {
  private static let prefix = "itkin-edit-"

  let path: String
  /// Held open from the beginning, so that the first contents are wiped even where an editor put another file in its place.
  private let descriptor: Int32

  /// The file to edit.
  var file: String { path + "/text.txt" }

  static func make(_ environment: [String: String]) -> Result<PrivateFolder, OutsideEditor.Failure> {
    guard let home = home(environment) else {
      return failed("No private folder could be made for the editor: neither XDG_RUNTIME_DIR nor the home folder can be used.")
    }
    var name = Array("\(home)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return failed("No private folder could be made in \(home) for the editor (\(reason)).") }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let descriptor = open(path + "/text.txt", O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      defer { rmdir(path) }
      return failed("No private file could be made in \(path) for the editor (\(reason)).")
    }
    return .success(PrivateFolder(path: path, descriptor: descriptor))
  }

  func write(_ text: String) -> Result<Void, OutsideEditor.Failure> {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return PrivateFolder.failed("The text could not be handed to the editor (\(PrivateFolder.reason)).") }
      done += count
    }
    return .success(())
  }

  /// Reads what the editor saved. The line end that editors put at the end of a file is taken off again.
  func read(limit: Int, endsInLine: Bool) -> Result<OutsideEditor.Edited, OutsideEditor.Failure> {
    let saved = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard saved >= 0 else {
      return PrivateFolder.failed("What the editor saved could not be read (\(PrivateFolder.reason)).")
    }
    defer { close(saved) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = part.withUnsafeMutableBytes { Glibc.read(saved, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        return PrivateFolder.failed("What the editor saved could not be read (\(PrivateFolder.reason)).")
      }
      if count == 0 { break }
      bytes += part[..<count]
    }
    var notice: String?
    if bytes.count > limit {
      bytes.removeLast(bytes.count - limit)
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      if bytes.last.map({ $0 >= 0xC0 }) == true { bytes.removeLast() }
      notice = "The text from the editor was longer than a field holds. Its beginning was taken, the rest left out."
    }
    if bytes.last == 10, !endsInLine { bytes.removeLast() }
    if let text = String(validating: bytes, as: UTF8.self) { return .success(.init(text: text, notice: notice)) }
    return .success(
      .init(
        text: String(decoding: bytes, as: UTF8.self), notice: notice ?? "Some letters from the editor were not UTF-8 and are shown as �."))
  }

  /// Overwrites and removes the file and all that the editor left beside it, then the folder.
  func wipe() {
    PrivateFolder.overwrite(descriptor)
    close(descriptor)
    PrivateFolder.wipe(path)
  }

  /// Wipes the folders of programs that are not alive any more.
  static func sweep(_ environment: [String: String]) {
    guard let home = home(environment) else { return }
    for name in names(in: home) where name.hasPrefix(prefix) {
      guard let owner = name.dropFirst(prefix.count).split(separator: "-").first.flatMap({ pid_t($0) }), owner > 0 else { continue }
      if owner != getpid(), kill(owner, 0) != 0, errno == ESRCH { wipe("\(home)/\(name)") }
    }
  }

  /// The folder in which private files may lie: the user's own, closed to others.
  private static func home(_ environment: [String: String]) -> String? {
    if let runtime = environment["XDG_RUNTIME_DIR"], isPrivate(runtime) { return runtime }
    let state =
      if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") { named } else { (environment["HOME"] ?? "") + "/.local/state" }
    guard state.hasPrefix("/") else { return nil }
    let folder = state + "/itkin"
    var place = ""
    for part in folder.split(separator: "/") {
      place += "/" + part
      mkdir(place, 0o700)
    }
    return isPrivate(folder) ? folder : nil
  }

  private static func isPrivate(_ folder: String) -> Bool {
    var facts = stat()
    guard folder.hasPrefix("/"), lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == getuid() else {
      return false
    }
    return facts.st_mode & 0o077 == 0 && access(folder, W_OK | X_OK) == 0
  }

  private static func wipe(_ folder: String) {
    for name in names(in: folder) {
      let descriptor = open("\(folder)/\(name)", O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      if descriptor >= 0 {
        overwrite(descriptor)
        close(descriptor)
      }
      unlink("\(folder)/\(name)")
    }
    rmdir(folder)
  }

  /// Writes zeros over a file and waits until they are on the disk.
  private static func overwrite(_ descriptor: Int32) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return }
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var place = 0
    while place < Int(facts.st_size) {
      let count = pwrite(descriptor, zeros, min(zeros.count, Int(facts.st_size) - place), off_t(place))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      place += count
    }
    fsync(descriptor)
  }

  static func names(in folder: String) -> [String] {
    guard let list = opendir(folder) else { return [] }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static func failed<Value>(_ sentence: String) -> Result<Value, OutsideEditor.Failure> {
    .failure(.init(description: sentence + " The text is as it was."))
  }
}
