import CaseModel
import CaseStore
import DeskKit

/// `itkin samples`: all samples by stage, with counts.
enum SamplesCommand {
  private struct Printed: Encodable {
    struct Card: Encodable {
      let barcode, donor, status, consent: String
      let `case`, statusSince, whereabouts, laboratory: String?
      let daysInStage: Int?
      let isLate: Bool
    }
    struct Stage: Encodable {
      let stage: String
      let count, late: Int
      let samples: [Card]
    }
    let total: Int
    let stages: [Stage]
  }

  /// The names of the stages, as a sentence lists them.
  static var stageNames: String { SampleStage.allCases.map { $0.words.replacing(" ", with: "-") }.joined(separator: ", ") }

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try refuseWords(arguments)
    let stage = try arguments.stage.map(stage)
    let register = try OpenRegister.forReading(arguments)
    var filter = SampleFilter()
    filter.lateOnly = arguments.lateOnly
    let lists = arguments.json || arguments.lateOnly || stage != nil
    let board = try await register.sampleBoard(filter, today: .today, limit: lists ? 1_000_000 : 0)
    let columns = board.columns.filter { stage == nil || $0.stage == stage }.map { column in
      // Late ones alone, also where the reader of the register does not know of the filter.
      var column = column
      if arguments.lateOnly { column.cards = column.cards.filter { $0.sample.isLate(on: .today) } }
      return column
    }
    if arguments.json { try Output.json(printed(columns, total: board.total)) } else { print(columns, total: board.total, lists: lists) }
    return 0
  }

  /// The stage that a word names; a hyphen or nothing may stand for the space.
  private static func stage(_ word: String) throws -> SampleStage {
    let wanted = FoldKey.of(word).filter { $0.isLetter }
    guard let stage = SampleStage.allCases.first(where: { FoldKey.of($0.words).filter(\.isLetter) == wanted }) else {
      throw WrongUsage(sentence: "There is no stage '\(word)'. The stages are: \(stageNames).")
    }
    return stage
  }

  private static func print(_ columns: [SampleBoard.Column], total: Int, lists: Bool) {
    for column in columns {
      let late = column.late == 0 ? "" : "   \(NumberWords.grouped(column.late)) late"
      Output.data(padded(column.stage.words, 12) + right(NumberWords.grouped(column.count), 8) + late)
    }
    Output.data(padded("all samples", 12) + right(NumberWords.grouped(total), 8))
    guard lists else { return }
    for column in columns where !column.cards.isEmpty {
      Output.data("")
      Output.data(column.stage.words)
      column.cards.forEach { Output.data("  " + line($0)) }
    }
  }

  private static func line(_ card: SampleCard) -> String {
    let sample = card.sample
    let days = sample.days(on: .today).map { NumberWords.count($0, "day") } ?? "-"
    var parts = [
      padded(sample.barcode, 12), padded(sample.status.rawValue, 18), right(days, 10), sample.isLate(on: .today) ? "LATE" : "    ",
      card.donorName,
    ]
    if !card.caseNumber.isEmpty { parts.append(card.caseNumber) }
    parts.append("(\(SampleText.whereabouts(of: sample)))")
    if card.consent != .given { parts.append("consent: \(card.consent.rawValue)") }
    return parts.joined(separator: "  ")
  }

  private static func printed(_ columns: [SampleBoard.Column], total: Int) -> Printed {
    Printed(
      total: total,
      stages: columns.map { column in
        Printed.Stage(
          stage: column.stage.words, count: column.count, late: column.late,
          samples: column.cards.map {
            Printed.Card(
              barcode: $0.sample.barcode, donor: $0.donorName, status: $0.sample.status.rawValue, consent: $0.consent.rawValue,
              case: $0.caseNumber.isEmpty ? nil : $0.caseNumber, statusSince: $0.sample.statusSince?.description,
              whereabouts: $0.sample.whereabouts, laboratory: $0.sample.laboratory, daysInStage: $0.sample.days(on: .today),
              isLate: $0.sample.isLate(on: .today))
          })
      })
  }

  private static func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

  private static func right(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
}
