import Foundation
import TerminalCurses
import Testing

@Suite("A text in the user's own editor")
struct OutsideEditorTests {
  /// A folder for one test, with an editor that is a small script.
  private final class Desk {
    let folder = FileManager.default.temporaryDirectory.appending(path: "editor-\(UUID().uuidString)")
    var environment: [String: String] = [:]
    var runtime: String { folder.path + "/run" }

    init(_ script: String) throws {
      let files = FileManager.default
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try files.createDirectory(atPath: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let program = folder.path + "/my editor"
      try ("#!/bin/sh\n" + script + "\n").write(toFile: program, atomically: true, encoding: .utf8)
      try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      environment = [
        "EDITOR": "'\(program)' --wait", "XDG_RUNTIME_DIR": runtime, "PATH": "/usr/bin:/bin", "SEEN": folder.path + "/seen",
      ]
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func edit(_ text: String, limit: Int = 1000) -> Result<OutsideEditor.Edited, OutsideEditor.Failure> {
      OutsideEditor.edit(text, limit: limit, environment: environment)
    }

    var seen: String { (try? String(contentsOfFile: folder.path + "/seen", encoding: .utf8)) ?? "" }
    var leftBehind: [String] { (try? FileManager.default.contentsOfDirectory(atPath: runtime)) ?? ["unreadable"] }
  }

  @Test("what the editor saves comes back, and nothing stays on the disk")
  func roundTrip() throws {
    let desk = try Desk("echo \"$1\" > \"$SEEN\"; stat -c '%a' \"$2\" >> \"$SEEN\"; cp \"$2\" \"$2~\"; echo 'in the evening.' >> \"$2\"")
    let edited = try desk.edit("She asked to be called\n").get()
    #expect(edited.text == "She asked to be called\nin the evening.\n")
    #expect(edited.notice == nil)
    #expect(desk.seen == "--wait\n600\n")
    #expect(desk.leftBehind == [])
  }

  @Test("the line end an editor adds at the end is taken off again")
  func lineEnd() throws {
    let desk = try Desk("echo >> \"$2\"")
    #expect(try desk.edit("one line").get().text == "one line")
  }

  @Test("an editor that fails leaves the text as it was, and says so")
  func failing() throws {
    let desk = try Desk("echo wrong > \"$2\"; exit 3")
    #expect(
      throws: OutsideEditor.Failure(
        description: "The editor \(desk.folder.path)/my editor ended with status 3, so nothing was taken from it. The text is as it was.")
    ) {
      try desk.edit("kept").get()
    }
    #expect(desk.leftBehind == [])
  }

  @Test("a text that is not UTF-8 is mended, and said")
  func notUTF8() throws {
    let desk = try Desk("printf 'a\\377b' > \"$2\"")
    let edited = try desk.edit("").get()
    #expect(edited.text == "a\u{FFFD}b")
    #expect(edited.notice == "Some letters from the editor were not UTF-8 and are shown as �.")
  }

  @Test("a text above the limit is cut at a whole letter, and said")
  func tooLong() throws {
    let desk = try Desk("printf 'əəəəə' > \"$2\"")
    let edited = try desk.edit("", limit: 5).get()
    #expect(edited.text == "əə")
    #expect(edited.notice?.hasPrefix("The text from the editor was longer than a field holds.") == true)
  }

  @Test("an editor that removes the file, or is not there, is a sentence")
  func noFile() throws {
    let desk = try Desk("rm \"$2\"")
    #expect(throws: OutsideEditor.Failure.self) { try desk.edit("kept").get() }
    desk.environment["EDITOR"] = "no-such-editor-anywhere"
    #expect(
      throws: OutsideEditor.Failure(
        description: "The editor no-such-editor-anywhere could not be started (No such file or directory). The text is as it was.")
    ) {
      try desk.edit("kept").get()
    }
    #expect(desk.leftBehind == [])
  }

  @Test("without an editor there is a sentence")
  func noEditor() throws {
    let desk = try Desk("")
    desk.environment = ["PATH": desk.folder.path, "XDG_RUNTIME_DIR": desk.runtime]
    #expect(
      throws: OutsideEditor.Failure(description: "No editor was found. Set VISUAL or EDITOR to one, or go on here. The text is as it was.")
    ) {
      try desk.edit("kept").get()
    }
  }

  @Test("a folder that others may enter is not used: the user's state folder is")
  func privateFolder() throws {
    let desk = try Desk("dirname \"$2\" > \"$SEEN\"; stat -c '%a' \"$(dirname \"$2\")\" >> \"$SEEN\"")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: desk.runtime)
    desk.environment["XDG_STATE_HOME"] = desk.folder.path + "/state"
    _ = try desk.edit("kept").get()
    #expect(desk.seen.hasPrefix(desk.folder.path + "/state/itkin/itkin-edit-"))
    #expect(desk.seen.hasSuffix("\n700\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path + "/state/itkin") == [])
  }

  @Test("what a killed program left behind is wiped; what a living one has open stays")
  func sweeping() throws {
    let desk = try Desk("")
    for owner in ["2147480000", "1"] {
      let old = desk.runtime + "/itkin-edit-\(owner)-abcdef"
      try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
      try "secret".write(toFile: old + "/text.txt", atomically: false, encoding: .utf8)
    }
    OutsideEditor.sweep(desk.environment)
    #expect(desk.leftBehind == ["itkin-edit-1-abcdef"])
  }

  @Test("an editor that stops itself is woken")
  func stopping() throws {
    let desk = try Desk("kill -STOP $$; echo ' on' >> \"$2\"")
    #expect(try desk.edit("went\n").get().text == "went\n on\n")
  }
}
