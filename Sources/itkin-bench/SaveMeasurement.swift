import CaseModel
import CaseStore
import Glibc

/// Measures saving at the desk over one register, and beside it what the disk's sync alone takes.
struct SaveMeasurement {
  let register: String
  let size: String

  func run(into report: inout Report) async {
    measureSync(into: &report)
    do {
      let register = try Register.open(at: register)
      try await measureSaves(register, into: &report)
      try await register.close()
    } catch {
      report.add("\(size).save", "failed: \(error)")
    }
  }

  private func measureSaves(_ register: Register, into report: inout Report) async throws {
    guard let row = try await register.caseWindow(CaseQuery(), anchor: .first, limit: 1).rows.first,
      let file = try await register.caseFile(row.id)
    else { return }
    var contacts = Timings()
    var edits = Timings()
    var undone = Timings()
    var opened = Timings()
    var missing = file.missingCase
    for turn in 0..<60 {
      var contact = Contact(
        id: .provisional(1), on: Day(number: 20_750), channel: .phone, direction: .outgoing, by: "bench", summary: "Call \(turn).")
      contact.family = file.family?.id
      contact.person = file.person.id
      var start = Clock.milliseconds
      _ = try await register.save(RecordChange([.create(.contact(contact))], why: "contact logged"), by: "bench")
      contacts.add(Clock.milliseconds - start)
      let before = missing
      missing.account = "Account \(turn)."
      start = Clock.milliseconds
      _ = try await register.save(RecordChange([.edit(.missingCase(missing), from: .missingCase(before))], why: "account"), by: "bench")
      edits.add(Clock.milliseconds - start)
      start = Clock.milliseconds
      _ = try await register.caseFile(row.id)
      opened.add(Clock.milliseconds - start)
    }
    for _ in 0..<60 {
      let start = Clock.milliseconds
      _ = try await register.undo(by: "bench")
      undone.add(Clock.milliseconds - start)
    }
    report.add("\(size).save.contact", contacts)
    report.add("\(size).save.case_edit", edits)
    report.add("\(size).save.undo", undone)
    report.add("\(size).save.open_case", opened)
  }

  /// Four pages written to the end of a file and synced, as the write-ahead log does.
  private func measureSync(into report: inout Report) {
    let path = register + ".sync"
    let descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer {
      close(descriptor)
      unlink(path)
    }
    let pages = [UInt8](repeating: 7, count: 16_384)
    var synced = Timings()
    for _ in 0..<60 {
      let start = Clock.milliseconds
      guard write(descriptor, pages, pages.count) == pages.count, fdatasync(descriptor) == 0 else { return }
      synced.add(Clock.milliseconds - start)
    }
    report.add("\(size).save.sync_alone", synced)
  }
}
