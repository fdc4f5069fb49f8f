import CaseModel
import Glibc
import SQLiteAccess

/// The file of a register: makes it, checks it and opens it.
struct RegisterFile {
  let path: String

  /// Makes the file, its folder where that is missing, and the empty tables. Nobody but the owner can read either.
  func create(office: String, prefix: String, environment: RegisterEnvironment) throws -> Connection {
    guard !office.isEmpty, !prefix.isEmpty else {
      throw RegisterError(.refused, "A register needs the name of the office and a prefix for its case numbers.")
    }
    guard access(path, F_OK) != 0 else {
      throw RegisterError(.exists, "There is a file of this name already. Choose another name, or open the register that is there.")
    }
    try makeFolder()
    guard !NetworkDisk.holds(RegisterFile.folder(of: path)) else { throw RegisterFile.onNetwork }
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RegisterFile.failure(errno) }
    close(descriptor)
    do {
      return try fill(office: office, prefix: prefix, environment: environment)
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      throw error
    }
  }

  /// Opens the file and brings its schema up to date.
  func open(_ access: Register.Access) throws -> Connection {
    try checkHeader()
    guard !NetworkDisk.holds(RegisterFile.folder(of: path)) else { throw RegisterFile.onNetwork }
    switch access {
    case .readWrite:
      let connection = try prepared(.readWrite)
      try check(connection)
      try bringUpToDate(connection)
      return connection
    case .readOnly:
      let connection = try openReadOnly()
      try check(connection)
      let isOlder = try Migrator(Schema.migrations).version(of: connection) < Schema.migrations.count
      guard try isOlder || Rebuild.isOutdated(connection) else { return connection }
      connection.close()
      try bringUpToDate()
      return try openReadOnly()
    }
  }

  /// Adds what an older register lacks, and computes its derived tables again where the program computes them differently now.
  private func bringUpToDate(_ connection: Connection) throws {
    try Migrator(Schema.migrations).migrate(connection)
    guard try Rebuild.isOutdated(connection) else { return }
    try Rebuild.renew(connection) { try Rebuild.isOutdated(connection) }
  }

  /// An older register lacks tables that reading needs; they are added where the file can be written.
  private func bringUpToDate() throws {
    do {
      let connection = try prepared(.readWrite)
      try bringUpToDate(connection)
      connection.close()
    } catch let error as RegisterError where error.allowsReading {
      throw RegisterFile.older
    } catch let error as DatabaseError where error.kind == .readOnly || error.kind == .cannotOpen {
      throw RegisterFile.older
    }
  }

  private func fill(office: String, prefix: String, environment: RegisterEnvironment) throws -> Connection {
    let connection = try Connection(path: path, mode: .readWrite)
    // These two can only be set while the file is empty.
    try connection.execute("PRAGMA page_size=4096; PRAGMA application_id=\(Schema.applicationID); PRAGMA recursive_triggers=ON")
    try connection.apply(Settings())
    guard try connection.useWriteAheadLog() else { throw RegisterFile.badFileSystem }
    try connection.execute("PRAGMA synchronous=EXTRA")
    try Migrator(Schema.migrations).migrate(connection)
    var ids = IdentitySource(environment)
    let device = ids.next()
    try connection.write {
      try connection.run("INSERT INTO device(id, office, prefix) VALUES(?, ?, ?)", .id(device), .text(office), .text(prefix))
      try connection.run(
        "INSERT INTO register(one, device, office, prefix, derived_version) VALUES(1, ?, ?, ?, ?)", .id(device), .text(office),
        .text(prefix),
        .integer(Schema.derivedVersion))
    }
    try connection.execute("PRAGMA synchronous=FULL")
    return connection
  }

  private func prepared(_ mode: Connection.Mode) throws -> Connection {
    let connection = try Connection(path: path, mode: mode)
    try connection.apply(Settings())
    try connection.execute("PRAGMA recursive_triggers=ON")
    guard mode == .readWrite else { return connection }
    guard access(RegisterFile.folder(of: path), W_OK) == 0 else { throw RegisterFile.readOnlyFolder }
    // SQLite opens a file that may only be read without a word, and fails at the first change.
    guard access(path, W_OK) == 0 else { throw RegisterFile.readOnlyFile }
    guard try connection.useWriteAheadLog() else { throw RegisterFile.badFileSystem }
    try connection.execute("PRAGMA synchronous=FULL")
    return connection
  }

  /// In a folder that cannot be written, SQLite can read a file with a write-ahead log only by promising that nobody changes it.
  private func openReadOnly() throws -> Connection {
    guard access(RegisterFile.folder(of: path), W_OK) != 0 else { return try prepared(.readOnly) }
    return try prepared(.immutable)
  }

  /// SQLite's own header says whether the file is one of its databases (https://www.sqlite.org/fileformat.html, section 1.3).
  private func checkHeader() throws {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RegisterFile.failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw RegisterError(.unreadable, "This is not a file. Choose the file of a register.")
    }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    guard count == header.count, header.starts(with: "SQLite format 3\u{0}".utf8) else {
      throw RegisterError(.notARegister, "The file is not an Itkin register. Choose another file.")
    }
    // Asked of the bytes, before SQLite opens the file: opening it to write would turn another program's database into one with a
    // write-ahead log. The application's mark is at 68.
    let mark = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    guard mark == Schema.applicationID else { throw RegisterFile.ofAnotherProgram }
  }

  private func check(_ connection: Connection) throws {
    guard try connection.integer("PRAGMA application_id") == Schema.applicationID else {
      throw RegisterFile.ofAnotherProgram
    }
    let version = try Migrator(Schema.migrations).version(of: connection)
    guard version <= Schema.migrations.count else {
      throw RegisterError(.newer, "A newer version of the program made this register. Update the program to open it.")
    }
    guard version > 0 else {
      throw RegisterError(.corrupt, "The register was never finished. Make a new one, or restore the last good backup.")
    }
  }

  private func makeFolder() throws {
    let folder = RegisterFile.folder(of: path)
    guard access(folder, F_OK) != 0 else { return }
    var built = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      built += part
      if mkdir(built, 0o700) != 0 && errno != EEXIST { throw RegisterFile.failure(errno) }
      built += "/"
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static let ofAnotherProgram = RegisterError(
    .notARegister, "The file is a database of another program, not an Itkin register. Choose another file.")

  private static let older = RegisterError(
    .other, "An older version of the program made this register. Open it once from a place where it can be written to.")

  private static let onNetwork = RegisterError(
    .other,
    "The register lies on a disk of another machine, where two programs could damage it. Keep it on a disk of this machine, and work on it "
      + "from elsewhere through SSH.")

  private static let badFileSystem = RegisterError(
    .other, "The register cannot be kept here: the file system has no locks that SQLite can use. Keep it on a disk of this machine.")

  private static let readOnlyFolder = RegisterError(
    .readOnlyFolder, "The folder of the register cannot be written to. Open the register to read only, or copy it to a folder of your own.")

  private static let readOnlyFile = RegisterError(
    .readOnly, "The file of the register cannot be written to. Check its rights, or open the register to read only.")

  private static func failure(_ code: Int32) -> RegisterError {
    switch code {
    case ENOENT, ENOTDIR:
      RegisterError(.missing, "There is no register of this name. Check the name, or make a new register.")
    case EACCES, EPERM:
      RegisterError(.unreadable, "You may not use this file or its folder. Ask whoever owns it, or choose another place.")
    case EROFS: readOnlyFolder
    case ENOSPC, EDQUOT: RegisterError(.diskFull, "The disk is full. Make room on it and try again.")
    default: RegisterError(.other, "The file cannot be used: \(String(cString: strerror(code))).")
    }
  }
}
