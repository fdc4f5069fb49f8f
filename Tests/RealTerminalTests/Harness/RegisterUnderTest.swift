import Foundation

/// A register of invented persons in a folder of its own, copied from one that is built once, and removed when the test ends.
final class RegisterUnderTest {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Where the program looks for its own files.
  let folder: String
  let path: String

  /// The register that every other one is copied from.
  private static let original: Result<Data, Failure> = {
    let folder = NSTemporaryDirectory() + "itkin-original-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.itkin"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let words = ["demo", "--people", "200", "--build-only", "--register", path]
      let result = try ShellResult.of(DeskUnderTest.binary ?? "itkin", words, home: folder)
      guard result.status == 0, let data = FileManager.default.contents(atPath: path) else {
        return .failure(Failure(description: "no register was built: \(result.words)"))
      }
      return .success(data)
    } catch {
      return .failure(Failure(description: "\(error)"))
    }
  }()

  /// A copy; `inside` is the folder it is made in, where the test has one of its own.
  init(inside parent: String? = nil) throws {
    folder = (parent ?? NSTemporaryDirectory()) + "/itkin-journey-\(UUID().uuidString)"
    path = folder + "/demo.itkin"
    let data = try Self.original.get()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: path, contents: data, attributes: [.posixPermissions: 0o600]) else {
      throw Failure(description: "the register could not be copied to \(path)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command of the program on this register.
  func run(_ words: String...) throws -> ShellResult {
    try ShellResult.of(DeskUnderTest.binary ?? "itkin", words + ["--register", path], home: folder)
  }

  /// What `itkin check` says, where it finds anything wrong; empty where the register is whole.
  func damage() throws -> String {
    let result = try run("check")
    return result.status == 0 && result.data.contains("The register is whole.") ? "" : result.data + result.words
  }

  /// The rows of a query, the columns of each joined by `|`, as the sqlite3 shell prints them.
  func rows(_ query: String) throws -> [String] {
    let result = try ShellResult.of("/usr/bin/sqlite3", ["-cmd", ".timeout 5000", path, query], home: folder)
    guard result.status == 0 else { throw Failure(description: result.words) }
    return result.data.split(separator: "\n").map(String.init)
  }

  /// The one number a query finds; -1 where it finds none.
  func number(_ query: String) throws -> Int { Int(try rows(query).first ?? "") ?? -1 }

  /// What `itkin show` prints of a case, read as JSON.
  func shown(_ number: String) throws -> [String: Any] {
    let result = try run("show", number, "--json")
    guard let object = try JSONSerialization.jsonObject(with: Data(result.data.utf8)) as? [String: Any] else {
      throw Failure(description: result.words)
    }
    return object
  }

  /// The bodies of the drafts, each as text: names and values of the fields with a few bytes of their list between them.
  func drafts() throws -> [String] {
    try rows("SELECT hex(body) FROM draft ORDER BY no").map { line in
      let digits = Array(line)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// What a command printed and how it ended.
struct ShellResult {
  let status: Int32
  let data: String
  let words: String

  static func of(_ program: String, _ arguments: [String], home: String) throws -> ShellResult {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["HOME": home, "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"]
    let out = Pipe()
    let words = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = words
    try process.run()
    let data = out.fileHandleForReading.readDataToEndOfFile()
    let complaint = words.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return ShellResult(
      status: process.terminationStatus, data: String(decoding: data, as: UTF8.self), words: String(decoding: complaint, as: UTF8.self))
  }
}
