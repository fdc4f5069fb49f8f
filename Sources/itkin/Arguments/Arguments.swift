import CaseModel
import TerminalKit

/// What was asked for on the command line.
struct Arguments: Sendable {
  /// The commands of the program.
  enum Verb: String, CaseIterable, Sendable {
    case desk
    case demo, find, show, figures, check
    case takeIn = "import"
    case sample, samples, donors, visit, dispatch, labels
  }

  /// The command; `desk` where none was named.
  var verb = Verb.desk
  /// The words that are not options.
  var words: [String] = []
  /// The register's file, where it was named.
  var register: String?
  /// The theme, where it was named.
  var theme: String?
  /// Who works, for the log.
  var user: String?
  /// In which role, taken on trust as long as there are no passphrases.
  var role = OfficeRole.caseworker
  /// How many persons the demo register holds; `nil` takes the sample data.
  var people: Int?
  /// True: build the demo register and stop.
  var buildOnly = false
  /// True: print JSON.
  var json = false
  /// True: say what an import would do and change nothing.
  var dryRun = false
  /// True: only samples that have stayed in a stage longer than they should.
  var lateOnly = false
  /// The stage of samples, where it was named.
  var stage: String?
  /// How something is to be printed; `nil` where it was not said.
  var format: PageFormat?
  /// The file to print into, where it was named.
  var target: String?
  /// The label of a sheet at which printing begins, where it was said.
  var firstLabel: Int?
  /// True: single labels in place of sheets.
  var singleLabels = false
  /// True: squares in place of bars.
  var squareSymbols = false
  /// True: frames and signs in ASCII.
  var ascii = false
  /// True: lines of text in place of a screen.
  var plain = false
  /// True: print the help of the command.
  var help = false
  /// True: print the version.
  var version = false
  /// The options that were given, by name.
  private var given: [String] = []
}

/// What pages are printed as.
enum PageFormat: String, CaseIterable, Sendable {
  case text, pdf
}

/// A command line that cannot be understood; ends the program with status 2.
struct WrongUsage: Error {
  /// What is wrong and what to write instead.
  let sentence: String
}

extension Arguments {
  /// Reads the words after the program's name. Options may stand anywhere, as `--name value` or `--name=value`.
  init(_ words: [String]) throws(WrongUsage) {
    var rest = words[...]
    var verbIsOpen = true
    while let word = rest.popFirst() {
      if word == "--" {
        self.words += rest
        break
      } else if word.hasPrefix("-"), word != "-" {
        try readOption(word, &rest)
      } else if verbIsOpen {
        verbIsOpen = false
        guard let verb = Verb(rawValue: word), verb != .desk else {
          let known = Verb.allCases.dropFirst().map(\.rawValue)
          throw WrongUsage(
            sentence: "There is no command '\(word)'.\(Self.suggestion(for: word, among: known)) 'itkin --help' lists the commands.")
        }
        self.verb = verb
      } else {
        self.words.append(word)
      }
    }
    if !help, !version { try refuseForeignOptions() }
  }

  /// An option that the command would not heed is a misunderstanding better cleared up than passed over.
  private func refuseForeignOptions() throws(WrongUsage) {
    for name in given {
      guard let verbs = Self.homes[name], !verbs.contains(verb) else { continue }
      let places = verbs.map { $0 == .desk ? "itkin" : "itkin " + $0.rawValue }.joined(separator: ", ")
      throw WrongUsage(sentence: "The option \(name) does not belong here; it goes with \(places).")
    }
  }

  /// The commands that heed an option; options not named here belong to all.
  private static let homes: [String: [Verb]] = [
    "--build-only": [.demo], "--people": [.demo], "--dry-run": [.takeIn], "--late": [.samples], "--stage": [.samples],
    "--json": [.find, .show, .figures, .check, .takeIn, .sample, .samples, .donors], "--as": [.visit, .dispatch],
    "--to": [.visit, .dispatch, .labels], "--start": [.labels], "--single": [.labels], "--qr": [.labels],
    "--ascii": [.desk, .demo], "-a": [.desk, .demo], "--plain": [.desk, .demo], "--theme": [.desk, .demo],
    "--user": [.desk, .demo, .takeIn], "--role": [.desk, .demo],
  ]

  /// ` Did you mean 'figures'?`, or nothing where no known word is near.
  private static func suggestion(for word: String, among known: [String]) -> String {
    NearestWord.to(word, among: known).map { " Did you mean '\($0)'?" } ?? ""
  }

  private static let switches = [
    "--build-only", "--json", "--dry-run", "--ascii", "--plain", "--late", "--single", "--qr", "--help", "--version",
  ]
  /// Options with a value, each with the word for it in a sentence.
  private static let valued = [
    "--register": "FILE", "--theme": "NAME", "--user": "NAME", "--role": "ROLE", "--people": "N", "--stage": "NAME", "--as": "text",
    "--to": "FILE",
    "--start": "N",
  ]

  private mutating func readOption(_ word: String, _ rest: inout ArraySlice<String>) throws(WrongUsage) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    given.append(name)
    if let word = Self.valued[name] {
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
        throw WrongUsage(sentence: "The option \(name) needs a value: \(name) \(word).")
      }
      try set(name, to: value)
      return
    }
    guard parts.count == 1 || !Self.switches.contains(name) else { throw WrongUsage(sentence: "The option \(name) takes no value.") }
    switch name {
    case "--build-only": buildOnly = true
    case "--json": json = true
    case "--dry-run": dryRun = true
    case "--ascii", "-a": ascii = true
    case "--plain": plain = true
    case "--late": lateOnly = true
    case "--single": singleLabels = true
    case "--qr": squareSymbols = true
    case "--help", "-h": help = true
    case "--version": version = true
    default:
      throw WrongUsage(
        sentence:
          "There is no option '\(name)'.\(Self.suggestion(for: name, among: Self.switches + Self.valued.keys.sorted())) 'itkin --help' lists the options."
      )
    }
  }

  private mutating func set(_ name: String, to value: String) throws(WrongUsage) {
    switch name {
    case "--register": register = value
    case "--theme": theme = value
    case "--user": user = value
    case "--role":
      guard let known = OfficeRole(rawValue: value.lowercased()) else {
        let roles = OfficeRole.allCases.map(\.rawValue).joined(separator: ", ")
        throw WrongUsage(sentence: "'\(value)' is not a role. Write one of: \(roles).")
      }
      role = known
    case "--stage": stage = value
    case "--to": target = value
    case "--as":
      guard let format = PageFormat(rawValue: value) else {
        throw WrongUsage(sentence: "'\(value)' is not a way to print. Write --as text or --as pdf.")
      }
      self.format = format
    case "--start":
      guard let number = Int(value), (1...24).contains(number) else {
        throw WrongUsage(sentence: "'\(value)' is not a label of a sheet. Write a whole number from 1 to 24, counted along the rows.")
      }
      firstLabel = number
    default:
      guard let number = Int(value), (1...10_000_000).contains(number) else {
        throw WrongUsage(
          sentence: "'\(value)' is not a number of people. Write a whole number from 1 to 10000000, such as --people 100000.")
      }
      people = number
    }
  }
}
