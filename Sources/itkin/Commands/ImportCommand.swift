import CaseModel
import CaseStore
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
    guard !file.isEmpty, FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure("There is no file \(file). Nothing was changed.")
    }
    let today = Day.today
    let summary: IntakeSummary
    if arguments.dryRun {
      summary = try rehearse(file, today: today)
    } else {
      let path = arguments.register ?? Places.register
      let register =
        FileManager.default.fileExists(atPath: path)
        ? try Register.open(at: path, access: .readWrite) : try Register.create(at: path, office: "Office", prefix: "OFF")
      summary = try await TakingIn.files([file], into: register, by: arguments.user ?? "import", why: "import", today: today)
    }
    try print(summary, arguments)
    return summary.created == 0 && !summary.problems.isEmpty ? 1 : 0
  }

  /// Reads the whole file and keeps nothing.
  private static func rehearse(_ file: String, today: Day) throws -> IntakeSummary {
    let reading = try RegisterCSV.entries(inFile: file, today: today)
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
    let verb = arguments.dryRun ? "would be taken in" : "taken in"
    Output.data(
      "\(summary.read) rows read, \(summary.created) \(verb), \(summary.skipped) left out, \(summary.problems.count) with problems.")
  }
}
