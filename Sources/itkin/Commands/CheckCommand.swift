import CaseStore

/// `itkin check`: is the register whole?
enum CheckCommand {
  private struct Printed: Encodable {
    let ok: Bool
    let checked: [String]
    let problems: [String]
  }

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try refuseWords(arguments)
    let (register, _) = try OpenRegister.forDesk(arguments)
    let report = try await register.check()
    if arguments.json {
      try Output.json(Printed(ok: report.problems.isEmpty, checked: report.checked, problems: report.problems))
    } else {
      report.checked.forEach { Output.data("checked: \($0)") }
      report.problems.forEach { Output.data("PROBLEM: \($0)") }
      Output.data(report.problems.isEmpty ? "The register is whole." : "\(report.problems.count) found. Nothing was changed.")
    }
    return report.problems.isEmpty ? 0 : 1
  }
}
