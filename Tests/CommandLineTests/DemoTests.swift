import Foundation
import Testing

@Test("a demo register is built once, in the data folder, and used as it is from then on")
func demoOnce() throws {
  let place = try Workplace()
  let first = try place.run("demo", "--people", "60", "--build-only")
  #expect(first.status == 0)
  #expect(first.data == "")
  #expect(first.wordLines.count == 1)
  #expect(!first.words.contains("\r"))
  let register = place.path("data/itkin/demo-60.itkin")
  #expect(try place.rights(register) == "600")
  let before = place.bytes(register)
  let second = try place.run("demo", "--people", "60", "--build-only")
  #expect(second.status == 0)
  #expect(second.words == "The register \(register) is there already; it is used as it is.\n")
  #expect(place.bytes(register) == before)
}

@Test("a demo can be read at the plain desk at once")
func demoPlain() throws {
  let place = try Workplace()
  let outcome = try place.run("demo", "--people", "60", "--plain", "--register", "r.itkin", input: "figures\nquit\n")
  #expect(outcome.status == 0)
  #expect(outcome.data.contains("Figures as of "))
}

@Test("a demo that is killed leaves nothing that looks finished, and the next one builds anew")
func killedDemo() throws {
  let place = try Workplace()
  let register = place.path("r.itkin")
  let process = try place.start("demo", "--people", "20000", "--build-only", "--register", register)
  let unfinished = register + ".unfinished"
  // As soon as it has begun to write in earnest.
  for _ in 0..<500 where process.isRunning {
    let attributes = try? FileManager.default.attributesOfItem(atPath: unfinished + "-wal")
    if (attributes?[.size] as? NSNumber)?.intValue ?? 0 > 100_000 { break }
    usleep(10_000)
  }
  try #require(process.isRunning)
  kill(process.processIdentifier, SIGKILL)
  process.waitUntilExit()
  #expect(!FileManager.default.fileExists(atPath: register))
  #expect(FileManager.default.fileExists(atPath: unfinished))
  #expect(try place.run("find", "e", "--register", "r.itkin").status == 1)
  let again = try place.run("demo", "--people", "60", "--build-only", "--register", register)
  #expect(again.status == 0)
  #expect(try place.run("check", "--register", register).status == 0)
  let left = try FileManager.default.contentsOfDirectory(atPath: place.folder).filter { $0.hasPrefix("r.itkin") }
  #expect(left == ["r.itkin"])
}
