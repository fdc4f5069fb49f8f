import CaseModel
import CaseStore

/// `itkin find TEXT`: the cases that a text finds, best first, each with why.
enum FindCommand {
  private struct Found: Encodable {
    let `case`: String
    let name: String
    let why: String
  }

  /// Cases printed at most; a search that finds more should be narrowed.
  private static let limit = 1000

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let text = arguments.words.joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw WrongUsage(sentence: "find needs a text: itkin find 'Əliyev Həsən'.")
    }
    let register = try OpenRegister.forReading(arguments)
    let result = try await register.searchCases(text, filter: CaseFilter(), limit: limit)
    if arguments.json {
      try Output.json(result.hits.map { Found(case: $0.row.number, name: $0.row.name, why: $0.why) })
      return 0
    }
    for hit in result.hits { Output.data("\(hit.row.number)  \(hit.row.name)  (\(hit.why))") }
    if result.hits.isEmpty {
      let near = result.suggestions.isEmpty ? "" : " Nearest spellings: \(result.suggestions.joined(separator: ", "))."
      Output.words("Nothing matches '\(text)'.\(near)")
    } else if result.hasMore {
      Output.words("More than \(result.total) match; add the father's name, a place or a year of birth.")
    }
    return 0
  }
}
