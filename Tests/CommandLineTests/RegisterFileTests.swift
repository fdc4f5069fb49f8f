import Foundation
import Testing

/// Commands that open a register to read it, and those that would like to write.
private let commands = [["find", "e"], ["figures"], ["show", "OFF-2026-00001"], ["check"], ["--plain"], ["import", "list.csv"]]

/// A good register's bytes.
private func goodRegister(_ place: Workplace) throws -> [UInt8] {
  try place.file("list.csv", InventedList.text)
  _ = try place.run("import", "list.csv", "--register", "good.itkin")
  return Array(try #require(place.bytes(place.path("good.itkin"))))
}

/// Runs every command on a bad register: one sentence that names the file, status 1, nothing changed.
private func expectRefusal(_ place: Workplace, _ name: String, _ sentence: String, _ location: SourceLocation = #_sourceLocation) throws {
  let before = place.bytes(place.path(name))
  for command in commands {
    let outcome = try place.run(command + ["--register", name])
    #expect(outcome.status == 1, "\(command)", sourceLocation: location)
    #expect(outcome.data == "", "\(command)", sourceLocation: location)
    #expect(outcome.wordLines.count == 1, "\(command): \(outcome.words)", sourceLocation: location)
    #expect(outcome.words.hasPrefix("itkin: \(name): \(sentence)"), "\(command): \(outcome.words)", sourceLocation: location)
  }
  #expect(place.bytes(place.path(name)) == before, sourceLocation: location)
}

@Test("a register that is not there: the sentence names it and says how to make one")
func missing() throws {
  let place = try Workplace()
  for command in commands.dropLast() {
    let named = try place.run(command + ["--register", "gone.itkin"])
    #expect(named.status == 1)
    #expect(named.wordLines.count == 1)
    #expect(named.words.contains("There is no register at gone.itkin."))
    let own = try place.run(command)
    #expect(own.status == 1)
    #expect(own.words.contains("There is no register at \(place.ownRegister) yet. 'itkin demo' builds one"))
  }
  #expect(!FileManager.default.fileExists(atPath: place.path("gone.itkin")))
  #expect(!FileManager.default.fileExists(atPath: place.path("data")))
}

@Test("a folder, an empty file and a text are no registers and stay as they are")
func notARegister() throws {
  let place = try Workplace()
  try place.file("list.csv", InventedList.text)
  try FileManager.default.createDirectory(atPath: place.path("folder"), withIntermediateDirectories: true)
  try place.file("empty", "")
  try place.file("text", String(repeating: "A text of no importance. ", count: 400))
  try expectRefusal(place, "folder", "This is not a file.")
  try expectRefusal(place, "empty", "The file is not an Itkin register.")
  try expectRefusal(place, "text", "The file is not an Itkin register.")
}

@Test("another program's database stays as it is, to the byte")
func foreignDatabase() throws {
  let place = try Workplace()
  var bytes = try goodRegister(place)
  // The application's mark in SQLite's header; without it, and with a rollback journal, this is anybody's database.
  bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
  bytes.replaceSubrange(18..<20, with: [1, 1])
  try place.file("foreign", bytes)
  try expectRefusal(place, "foreign", "The file is a database of another program")
  #expect(!FileManager.default.fileExists(atPath: place.path("foreign-wal")))
}

@Test("a register of a newer version asks for an update")
func newerRegister() throws {
  let place = try Workplace()
  var bytes = try goodRegister(place)
  bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
  try place.file("newer", bytes)
  try expectRefusal(place, "newer", "A newer version of the program made this register.")
}

@Test("a register of which half is gone, or that was written over, is called damaged")
func damagedRegister() throws {
  let place = try Workplace()
  var bytes = try goodRegister(place)
  try place.file("truncated", Array(bytes.prefix(bytes.count / 8)))
  try expectRefusal(place, "truncated", "The register is damaged.")
  for page in stride(from: 4_096, to: bytes.count, by: 4_096) {
    bytes.replaceSubrange(page..<page + 64, with: repeatElement(0xAA, count: 64))
  }
  try place.file("overwritten", bytes)
  try expectRefusal(place, "overwritten", "The register is damaged.")
}

@Test("a demo never takes a bad file for a register, nor replaces it")
func demoOnBadFile() throws {
  let place = try Workplace()
  try place.file("text", "A text of no importance.")
  let outcome = try place.run("demo", "--people", "20", "--build-only", "--register", "text")
  #expect(outcome.status == 1)
  #expect(outcome.words.hasPrefix("itkin: text: The file is not an Itkin register."))
  #expect(place.bytes(place.path("text")) == Data("A text of no importance.".utf8))
}

private let stranger = Workplace.asStranger
private let needsStranger = Testing.Comment(rawValue: "needs setpriv and the right to use it")

@Test("a register that may not be read gets one sentence", .enabled(if: stranger != nil, needsStranger))
func unreadable() throws {
  let place = try Workplace()
  _ = try goodRegister(place)
  let outcome = try place.run("figures", "--register", place.path("good.itkin"), before: try #require(stranger))
  #expect(outcome.status == 1)
  #expect(outcome.words.hasPrefix("itkin: \(place.path("good.itkin")): You may not use this file or its folder."))
}

@Test("in a folder that cannot be written a register is read, and refuses an import", .enabled(if: stranger != nil, needsStranger))
func readOnlyFolder() throws {
  let place = try Workplace()
  let before = try goodRegister(place)
  let register = place.path("good.itkin")
  try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: register)
  let words = try #require(stranger)
  #expect(try place.run("find", "Qarabağlı", "--register", register, before: words).dataLines.count == 1)
  #expect(try place.run("check", "--register", register, before: words).status == 0)
  #expect(try place.run("--plain", "--register", register, input: "quit\n", before: words).status == 0)
  let outcome = try place.run("import", place.path("list.csv"), "--register", register, before: words)
  #expect(outcome.status == 1)
  #expect(outcome.words.hasPrefix("itkin: \(register): The register cannot be written to."))
  let fresh = try place.run("import", place.path("list.csv"), "--register", place.path("fresh.itkin"), before: words)
  #expect(fresh.status == 1)
  #expect(fresh.words.hasPrefix("itkin: \(place.path("fresh.itkin")): You may not use this file or its folder."))
  #expect(Array(try #require(place.bytes(register))) == before)
}
