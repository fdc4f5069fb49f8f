import CaseModel
import CaseScreens
import CaseStore
import DeskKit
import TerminalKit

/// `itkin show CASE`: the whole case as text or JSON.
enum ShowCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    guard arguments.words.count == 1, let number = arguments.words.first else {
      throw WrongUsage(sentence: "show needs one case number: itkin show BRD-2026-00001.")
    }
    let register = try OpenRegister.forReading(arguments)
    guard let id = try await register.caseID(number: number), let file = try await register.caseFile(id) else {
      throw CommandFailure("There is no case \(number) in \(OpenRegister.path(arguments)). 'itkin find' looks for a person by name.")
    }
    if arguments.json {
      try Output.json(PrintedCase(file))
      return 0
    }
    let words = RelationshipWords(file.tree)
    let page = CaseDocument.make(file, sheet: DonorSheet(file.tree, today: .today), today: .today, relation: words.short)
    Output.data(page.title)
    for line in DocumentText.lines(page, width: 100) { Output.data(line) }
    return 0
  }
}
