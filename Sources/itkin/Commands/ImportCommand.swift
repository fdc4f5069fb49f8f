import CaseModel
import CaseStore
import DeskKit
import Exchange
import FoundationEssentials

/// `itkin import FILE.csv`: takes a list into the register, in one piece.
enum ImportCommand {
  private struct Printed: Encodable {
    struct Problem: Encodable {
      let line: Int
      let message: String
    }
    let read, created, skipped, errors: Int
    let problems: [Problem]
  }

  static func run(_ arguments: Arguments) async throws -> Int32 {
    guard arguments.words.count == 1, let file = arguments.words.first else {
      throw WrongUsage(sentence: "import needs one file: itkin import FILE.csv.")
    }
    guard FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure("There is no file \(file). Nothing was changed.")
    }
    let reading = try RegisterCSV.entries(inFile: file, today: .today)
    if let note = reading.note { Output.words("itkin: \(note)") }
    let summary = arguments.dryRun ? try rehearse(reading) : try await takeIn(reading, from: file, arguments)
    try print(summary, arguments)
    return summary.created == 0 && summary.skipped == 0 && !summary.problems.isEmpty ? 1 : 0
  }

  private static func takeIn(_ reading: RegisterCSVReading, from file: String, _ arguments: Arguments) async throws -> IntakeSummary {
    let path = OpenRegister.path(arguments)
    let isNew = !FileManager.default.fileExists(atPath: path)
    let register = isNew ? try Register.create(at: path, office: "Office", prefix: "OFF") : try Register.open(at: path, access: .readWrite)
    do {
      let summary = try await TakingIn.files(
        [reading], named: TakingIn.lastPart(file), into: register, by: arguments.user ?? "import", why: "import")
      try await register.close()
      // A register made for a list of which no row could be taken would stand in the way of the next attempt's default.
      if isNew, summary.created == 0 { OpenRegister.removeFiles(of: path) }
      return summary
    } catch {
      try? await register.close()
      if isNew { OpenRegister.removeFiles(of: path) }
      throw error
    }
  }

  /// Reads the whole file and keeps nothing.
  private static func rehearse(_ reading: RegisterCSVReading) throws -> IntakeSummary {
    var summary = IntakeSummary()
    while let item = try reading.next() {
      summary.read += 1
      switch item.result {
      case .success: summary.created += 1
      case .failure(let problem): summary.problems.append(problem)
      }
    }
    return summary
  }

  private static func print(_ summary: IntakeSummary, _ arguments: Arguments) throws {
    if arguments.json {
      try Output.json(
        Printed(
          read: summary.read, created: summary.created, skipped: summary.skipped, errors: summary.problems.count,
          problems: summary.problems.map { .init(line: $0.line, message: $0.message) }))
      return
    }
    for problem in summary.problems.prefix(50) { Output.words("line \(problem.line): \(problem.message)") }
    if summary.problems.count > 50 { Output.words("and \(summary.problems.count - 50) more lines with problems.") }
    let rows = NumberWords.count(summary.read, "row", "rows")
    let problems = "\(NumberWords.grouped(summary.problems.count)) with problems"
    if arguments.dryRun {
      Output.data("\(rows) read, \(NumberWords.grouped(summary.created)) can be taken in, \(problems). Nothing was changed.")
    } else {
      let records = NumberWords.count(summary.created, "record", "records")
      Output.data("\(rows) read, \(records) made, \(NumberWords.grouped(summary.skipped)) rows in the register already, \(problems).")
    }
  }
}
