import Foundation
import Testing

@Suite("Disks that are full, and registers that may not be written", .serialized, .enabled(if: DeskUnderTest.isThere))
struct NoRoomTests {
  typealias Key = Caseworker.Key

  @Test(
    "The disk fills up in the middle of a contact: a sentence, the form stays open, and after room was made it is saved",
    .enabled(if: SmallDisk.isPossible, "only an administrator can make a small disk to be filled"))
  func fullDisk() throws {
    let disk = try SmallDisk(megabytes: 6)
    let register = try RegisterUnderTest(inside: disk.folder)
    let worker = try Caseworker(at: register)
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type("Kept while there was room. ")
    try worker.sees("draft kept ")
    try disk.fill()
    // More than the write-ahead file has room for.
    worker.paste(String(repeating: "Typed when the disk was full. ", count: 2_000))
    try worker.sees("draft NOT kept")
    try worker.sees("The disk is full.")
    worker.press(Key.save)
    try worker.sees("The disk is full. Nothing was changed")
    #expect(!worker.screen.lines[0].contains("saved "))
    try worker.sees("New contact")
    // Esc does not throw away what could not be kept.
    worker.press(Key.escape)
    worker.program.settle(quietMilliseconds: 300)
    #expect(worker.screen.text.contains("New contact"))
    #expect(try register.drafts().first?.contains("Kept while there was room.") == true)

    try disk.makeRoom()
    try worker.sees("draft kept ", within: 5_000)
    worker.press(Key.save)
    try worker.sees("Contact saved.")
    #expect(try register.number("SELECT length(summary) FROM contact ORDER BY no DESC LIMIT 1") > 59_000)
    #expect(try register.number("SELECT count(*) FROM draft") == 0)
    #expect(try register.damage() == "")
    try worker.leaves()
  }

  @Test(
    "A register that may only be read opens, says so, and opens no form",
    .enabled(if: Stranger.isPossible, "only an administrator can become a stranger"),
    arguments: ["the file", "the folder"])
  func readOnly(what: String) throws {
    let register = try RegisterUnderTest()
    if what == "the file" {
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: register.folder)
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: register.path)
    } else {
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: register.path)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: register.folder)
    }
    let commits = try register.number("SELECT count(*) FROM commit_log")
    let worker = try Caseworker(at: register, through: Stranger.words)
    for key in ["l", "n", "T"] {
      worker.press(key)
      try worker.sees("read only")
      #expect(!worker.screen.text.contains("F9 Save"))
      worker.press(Key.down)
      worker.program.settle(quietMilliseconds: 50)
    }
    worker.press("u")
    try worker.sees("read only")
    worker.press(Key.enter)
    try worker.sees("[2 Case]")
    try worker.leaves()
    #expect(try register.number("SELECT count(*) FROM commit_log") == commits)
  }
}

/// A disk of a few megabytes in memory.
final class SmallDisk {
  let folder: String

  static let isPossible: Bool = {
    guard let disk = try? SmallDisk(megabytes: 1) else { return false }
    return FileManager.default.isWritableFile(atPath: disk.folder)
  }()

  init(megabytes: Int) throws {
    folder = NSTemporaryDirectory() + "itkin-disk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let result = try ShellResult.of("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder], home: folder)
    guard result.status == 0 else {
      try? FileManager.default.removeItem(atPath: folder)
      throw RegisterUnderTest.Failure(description: result.words)
    }
  }

  deinit {
    _ = try? ShellResult.of("/usr/bin/umount", ["-l", folder], home: "/")
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Leaves not one block.
  func fill() throws { _ = try ShellResult.of("/bin/dd", ["if=/dev/zero", "of=\(folder)/filler", "bs=4096"], home: folder) }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: folder + "/filler") }
}

/// Somebody who owns nothing on this machine.
enum Stranger {
  static let words = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

  /// True where these tests may become one, and where he can reach the program.
  static let isPossible: Bool = {
    guard getuid() == 0, FileManager.default.isExecutableFile(atPath: words[0]), let binary = DeskUnderTest.binary else { return false }
    return (try? ShellResult.of(words[0], Array(words.dropFirst()) + [binary, "--version"], home: "/"))?.status == 0
  }()
}
