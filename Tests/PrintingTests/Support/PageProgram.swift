import Foundation
import Testing

/// The real drawing program, and a folder of a test's own.
final class PrintPlace {
  /// The program: `$ITKIN_PAGES`, or the one built beside these tests.
  static let program: String = {
    if let named = ProcessInfo.processInfo.environment["ITKIN_PAGES"] { return named }
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path() + "/itkin-pages"
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path()
    return [beside, root + "/.build/debug/itkin-pages"].first { FileManager.default.isExecutableFile(atPath: $0) } ?? "itkin-pages"
  }()

  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/itkin-print-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  /// The rights of a file or folder, in octal digits.
  func rights(_ path: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return String(try #require(attributes[.posixPermissions] as? NSNumber).intValue, radix: 8)
  }

  /// The names of the files in the folder.
  func names(in folder: String? = nil) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder ?? self.folder).sorted()
  }

  /// What a program on the path prints; `nil` where it is not installed.
  static func output(of program: String, _ arguments: String...) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)") else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
