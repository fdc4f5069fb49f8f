import CaseModel
import CaseStore
import DeskKit
import Printing

/// `itkin dispatch NUMBER`: the list that travels with samples; without a number, the dispatches.
enum DispatchCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    guard arguments.words.count <= 1 else {
      throw WrongUsage(sentence: "dispatch needs one number: itkin dispatch BRD-D-2026-00007.")
    }
    guard !arguments.words.isEmpty || (arguments.format == nil && arguments.target == nil) else {
      throw WrongUsage(sentence: "dispatch needs a number to print a list: itkin dispatch BRD-D-2026-00007 --as pdf.")
    }
    let register = try OpenRegister.forReading(arguments)
    let dispatches = try await register.dispatches(limit: 1_000_000).dispatches
    guard let number = arguments.words.first else {
      for dispatch in dispatches {
        let samples = NumberWords.count(dispatch.samples.count, "sample")
        let day = dispatch.sentOn ?? dispatch.preparedOn
        Output.data("\(dispatch.number)  \(day)  \(dispatch.state.rawValue)  \(samples)  \(dispatch.laboratory)")
      }
      if dispatches.isEmpty { Output.words("The register holds no dispatches.") }
      return 0
    }
    guard let id = dispatches.first(where: { FoldKey.of($0.number) == FoldKey.of(number) })?.id,
      let file = try await register.dispatchFile(id, today: .today)
    else { throw CommandFailure("There is no dispatch \(number) in \(OpenRegister.path(arguments)). 'itkin dispatch' lists them.") }
    let office = try await register.office().name
    try PrintedPages.deliver(.manifest(file, office: office, asOf: .today), named: "dispatch-\(file.dispatch.number)", arguments)
    return 0
  }
}
