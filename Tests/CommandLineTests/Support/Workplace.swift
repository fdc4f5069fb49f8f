import Foundation
import Testing

/// What a run of the program left behind.
struct Outcome {
  /// The exit status; for a process that a signal ended, the signal.
  let status: Int32
  let data: String
  let words: String

  var dataLines: [String] { data.split(separator: "\n").map(String.init) }
  var wordLines: [String] { words.split(separator: "\n").map(String.init) }

  /// The data read as JSON.
  func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(data.utf8), options: .fragmentsAllowed) }
}

/// A folder of a test's own that is home and data folder of the program, removed when the test ends.
final class Workplace {
  /// The program: `$ITKIN_BINARY`, or the one built beside these tests.
  static let program: String = {
    if let named = ProcessInfo.processInfo.environment["ITKIN_BINARY"] { return named }
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path() + "/itkin"
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path()
    return [beside, root + "/.build/debug/itkin"].first { FileManager.default.isExecutableFile(atPath: $0) } ?? "itkin"
  }()

  /// What begins a command of a user who owns nothing; `nil` where these tests run without the right to become one.
  static let asStranger: [String]? = {
    let setpriv = "/usr/bin/setpriv"
    let words = [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"]
    guard getuid() == 0, FileManager.default.isExecutableFile(atPath: setpriv) else { return nil }
    // The program itself may lie where a stranger cannot reach it.
    let probe = Process()
    probe.executableURL = URL(filePath: setpriv)
    probe.arguments = Array(words.dropFirst()) + [program, "--version"]
    probe.standardOutput = FileHandle.nullDevice
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return nil }
    probe.waitUntilExit()
    return probe.terminationStatus == 0 ? words : nil
  }()

  let folder: String
  /// The register that `import` and `find` use when none is named.
  var ownRegister: String { folder + "/data/itkin/register.itkin" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/itkin-line-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file and gives its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  /// The rights of a file, in octal digits.
  func rights(_ path: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return String(try #require(attributes[.posixPermissions] as? NSNumber).intValue, radix: 8)
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "", variables: [String: String] = [:], before: [String] = []) throws -> Outcome {
    try run(before + [Self.program] + arguments, input: input, variables: variables)
  }

  /// Runs the program with a list of words to its end.
  func run(_ arguments: [String]) throws -> Outcome { try run([Self.program] + arguments, input: "", variables: [:]) }

  /// Runs a line of the shell, in which `$ITKIN` is the program.
  func shell(_ line: String) throws -> Outcome { try run(["/bin/bash", "-c", line], input: "", variables: ["ITKIN": Self.program]) }

  /// Starts the program and leaves it running.
  func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = arguments
    process.environment = environment([:])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func environment(_ more: [String: String]) -> [String: String] {
    let own = [
      "HOME": folder, "XDG_DATA_HOME": path("data"), "XDG_CONFIG_HOME": path("config"), "XDG_STATE_HOME": path("state"),
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
    return own.merging(more) { $1 }
  }

  private func run(_ command: [String], input: String, variables: [String: String]) throws -> Outcome {
    // Files and not pipes: a pipe that nobody empties would stop the program.
    let name = UUID().uuidString
    let paths = ["in", "out", "err"].map { path("\(name).\($0)") }
    defer { paths.forEach { try? FileManager.default.removeItem(atPath: $0) } }
    for (path, text) in zip(paths, [input, "", ""]) { try Data(text.utf8).write(to: URL(filePath: path)) }
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment(variables)
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle(forReadingAtPath: paths[0])
    process.standardOutput = FileHandle(forWritingAtPath: paths[1])
    process.standardError = FileHandle(forWritingAtPath: paths[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, data: String(decoding: bytes(paths[1]) ?? Data(), as: UTF8.self),
      words: String(decoding: bytes(paths[2]) ?? Data(), as: UTF8.self))
  }
}
