import CaseModel
import CaseStore
import Foundation
import Testing

@Suite struct FullDiskTests {
  /// A disk of a few megabytes in memory; `nil` where this machine does not let the test mount one.
  private static func smallDisk(megabytes: Int) -> String? {
    let folder = FileManager.default.temporaryDirectory.path + "/itkin-disk-" + UUID().uuidString
    guard (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) != nil else { return nil }
    guard run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder]) else {
      try? FileManager.default.removeItem(atPath: folder)
      return nil
    }
    return folder
  }

  private static func run(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test("a full disk is told in a sentence; all that was saved before is kept, and work goes on once there is room")
  func fullDisk() async throws {
    guard let folder = FullDiskTests.smallDisk(megabytes: 12) else {
      print("skipped: this machine does not let a test mount a disk of its own")
      return
    }
    defer {
      _ = FullDiskTests.run("/bin/umount", ["-l", folder])
      try? FileManager.default.removeItem(atPath: folder)
    }
    let register = try Register.create(at: folder + "/register.itkin", office: "Office", prefix: "BRD", environment: .fixed())
    let ballast = folder + "/ballast"
    // Room for the whole write-ahead file of 4 MB: with less, carrying it over fills the disk again before the next change.
    try Data(count: 6 << 20).write(to: URL(fileURLWithPath: ballast))
    var saved: [RecordID] = []
    var failure: RegisterError?
    let narrative = String(repeating: "Gözlədik. ", count: 10_000)
    while failure == nil, saved.count < 200 {
      let told = Testimony(id: .provisional(1), interviewer: "Sevda", narrative: narrative)
      do {
        let outcome = try await register.save(RecordChange([.create(.testimony(told))], why: "testimony taken"), by: "Sevda")
        guard case .saved(let change) = outcome, let id = change.identities[.provisional(1)] else {
          throw RegisterError(.other, "\(outcome)")
        }
        saved.append(id)
      } catch let error as RegisterError {
        failure = error
      }
    }
    #expect(failure?.kind == .diskFull)
    #expect(failure?.description == "The disk is full. Nothing was changed; make room on it and try again.")
    #expect(saved.count > 3 && saved.count < 200)
    for id in saved {
      guard case .testimony(let told)? = try await register.record(.testimony, id) else {
        throw RegisterError(.other, "a testimony is lost")
      }
      #expect(told.narrative == narrative)
    }
    try FileManager.default.removeItem(atPath: ballast)
    let told = Testimony(id: .provisional(1), interviewer: "Sevda", narrative: narrative)
    guard case .saved = try await register.save(RecordChange([.create(.testimony(told))], why: "testimony taken"), by: "Sevda") else {
      throw RegisterError(.other, "not saved")
    }
    #expect(try await register.check().problems == [])
    // Closing needs room too, for what is known about good plans; it does without.
    try await register.close()
    let again = try Register.open(at: folder + "/register.itkin", access: .readOnly)
    for id in saved { #expect(try await again.record(.testimony, id) != nil) }
  }
}
