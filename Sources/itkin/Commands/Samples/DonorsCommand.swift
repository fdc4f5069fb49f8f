import CaseModel
import CaseStore

/// `itkin donors CASE`: whom to ask for a sample for a missing person, and why.
enum DonorsCommand {
  private struct Printed: Encodable {
    struct Relative: Encodable {
      let name, relation, state, gain: String
      let age: Int?
      let health: String?
    }
    let `case`, name, coverage, reason, nextStep: String
    let toAsk, counted, outOfReach: [Relative]
    let warnings: [String]
  }

  static func run(_ arguments: Arguments) async throws -> Int32 {
    guard arguments.words.count == 1, let number = arguments.words.first else {
      throw WrongUsage(sentence: "donors needs one case number: itkin donors BRD-2026-00001.")
    }
    let register = try OpenRegister.forReading(arguments)
    guard let id = try await register.caseID(number: number), let file = try await register.caseFile(id) else {
      throw CommandFailure("There is no case \(number) in \(OpenRegister.path(arguments)). 'itkin find' looks for a person by name.")
    }
    let sheet = DonorSheet(file.tree, today: .today)
    if arguments.json {
      try Output.json(
        Printed(
          case: file.missingCase.number, name: file.row.name, coverage: sheet.verdict.grade.rawValue, reason: sheet.verdict.reason,
          nextStep: sheet.nextStep, toAsk: sheet.toAsk.map(printed), counted: sheet.counted.map(printed),
          outOfReach: sheet.outOfReach.map(printed), warnings: sheet.warnings))
      return 0
    }
    lines(sheet, title: "\(file.missingCase.number)  \(file.row.name)").forEach { Output.data($0) }
    return 0
  }

  private static func printed(_ line: DonorSheet.Line) -> Printed.Relative {
    Printed.Relative(
      name: line.name, relation: line.relation, state: line.state, gain: line.gain, age: line.age, health: line.health?.rawValue)
  }

  private static func lines(_ sheet: DonorSheet, title: String) -> [String] {
    var lines = [title, "Coverage: \(sheet.verdict.grade.rawValue). \(sheet.verdict.reason)"]
    if !sheet.nextStep.isEmpty { lines.append("Next step: \(sheet.nextStep)") }
    lines += sheet.warnings.map { "! \($0)" }
    func section(_ title: String, _ relatives: [DonorSheet.Line], numbered: Bool, none: String) {
      lines += ["", title]
      if relatives.isEmpty { lines.append("  \(none)") }
      for (place, relative) in relatives.enumerated() { lines.append((numbered ? "  \(place + 1). " : "  ") + words(relative)) }
    }
    section("To ask, in this order", sheet.toAsk, numbered: true, none: "Nobody is left to ask.")
    section("Sampled", sheet.counted, numbered: false, none: "Nobody yet.")
    section("Out of reach", sheet.outOfReach, numbered: false, none: "Nobody.")
    return lines + ["", "A planning aid: the laboratory alone says what a sample is worth."]
  }

  private static func words(_ line: DonorSheet.Line) -> String {
    let distance: String? =
      switch line.distance {
      case .near, .unknown: nil
      case .elsewhere: "lives elsewhere"
      case .abroad: "abroad"
      }
    let facts = [line.relation, line.age.map(String.init), line.health?.rawValue, distance].compactMap { $0 }.joined(separator: ", ")
    return "\(line.name) (\(facts)): " + [line.state, line.gain].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
