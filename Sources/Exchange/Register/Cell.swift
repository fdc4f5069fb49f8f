import CaseModel

/// One filled field of a file, and what it can be read as.
struct Cell {
  /// The text as it stands in the file; never empty.
  let text: String
  /// The day on which the file is read.
  let today: Day

  /// A date in any form.
  var date: PartialDate { DateReading.read(text, today: today) }

  /// One day.
  func day() throws(CellProblem) -> Day {
    let date = date
    guard date.exactness == .day, let day = date.earliest else {
      throw CellProblem("“\(shown)” is not one day. Write it like 2026-04-12 or 12.4.2026.")
    }
    return day
  }

  /// Yes or no.
  func flag() throws(CellProblem) -> Bool {
    switch CSVWords.fold(text) {
    case "yes", "y", "true", "1", "x": return true
    case "no", "n", "false", "0": return false
    default: throw CellProblem("“\(shown)” is neither yes nor no.")
    }
  }

  /// A number between two bounds; a decimal comma is accepted.
  func number(in bounds: ClosedRange<Double>) throws(CellProblem) -> Double {
    let digits = String(text.map { $0 == "," ? "." : $0 })
    guard let number = Double(digits), bounds.contains(number) else {
      throw CellProblem("“\(shown)” is not a number from \(Int(bounds.lowerBound)) to \(Int(bounds.upperBound)).")
    }
    return number
  }

  /// One of the words of an enumeration, or a common synonym.
  func choice<Choice>(_ synonyms: [String: Choice] = [:]) throws(CellProblem) -> Choice
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    if let exact = Choice(rawValue: text) { return exact }
    let folded = CSVWords.fold(text)
    if let same = Choice.allCases.first(where: { CSVWords.fold($0.rawValue) == folded }) ?? synonyms[folded] { return same }
    let allowed = Choice.allCases.map(\.rawValue).joined(separator: " · ")
    throw CellProblem("“\(shown)” is not known here. Write one of: \(allowed).")
  }

  /// The text, cut where a sentence quotes it.
  var shown: String { text.count > 40 ? text.prefix(39) + "…" : text }
}

/// What is wrong with one field.
struct CellProblem: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// Words of headers and enumerations, as they are compared.
enum CSVWords {
  /// Lower case, with spaces for `_` and `-`, none at the ends and never two.
  static func fold(_ text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "\t" || $0 == "\u{a0}" }.joined(separator: " ")
  }

  /// A column's name: lower case, with `_` for spaces and hyphens; an apostrophe is left out.
  static func column(_ text: String) -> String {
    String(fold(text).compactMap { $0 == "'" || $0 == "’" ? nil : $0 == " " ? "_" : $0 })
  }
}
