import CaseModel
import CaseStore

/// `itkin figures`: the published figures, counted in the register now.
enum FiguresCommand {
  private struct Printed: Encodable {
    struct Incident: Encodable {
      let name: String
      let missing, military, civilian, civilianChildren, civilianWomen, civilianElderly: Int
      let heldOrUnableToLeave: Held
    }
    struct Held: Encodable {
      let total, children, women, elderly: Int
    }
    let incidents: [Incident]
    let familiesWithSeveralMissing: Int
    let sites: Int
    let coverage: PrintedCoverage
  }

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try refuseWords(arguments)
    let register = try OpenRegister.forReading(arguments)
    let figures = try await register.figures()
    let coverage = try await register.coverageFigures()
    if arguments.json {
      try Output.json(printed(figures, coverage))
      return 0
    }
    for incident in figures.incidents { print(incident) }
    line("Families with several missing", figures.familiesWithSeveralMissing)
    line("Sites", figures.sites)
    Output.data("")
    CoverageLines.of(coverage).forEach { Output.data($0) }
    Output.data("")
    Output.data("Child: under 18 at disappearance. Elderly: 60 and over, of either sex.")
    Output.data("Women: the other adult females. The groups do not overlap.")
    return 0
  }

  private static func print(_ incident: Figures.IncidentFigures) {
    Output.data(incident.name)
    line("  Missing", incident.missing)
    line("    military", incident.military)
    line("    civilian", incident.civilian)
    line("      children", incident.civilianChildren)
    line("      women", incident.civilianWomen)
    line("      elderly", incident.civilianElderly)
    let held = incident.heldOrUnableToLeave
    line("  Taken hostage or unable to leave", held.total)
    line("      children", held.children)
    line("      women", held.women)
    line("      elderly", held.elderly)
    Output.data("")
  }

  private static func line(_ words: String, _ number: Int) {
    let digits = String(number)
    Output.data(words + String(repeating: " ", count: max(1, 44 - words.count - digits.count)) + digits)
  }

  private static func printed(_ figures: Figures, _ coverage: CoverageFigures) -> Printed {
    Printed(
      incidents: figures.incidents.map { incident in
        let held = incident.heldOrUnableToLeave
        return Printed.Incident(
          name: incident.name, missing: incident.missing, military: incident.military, civilian: incident.civilian,
          civilianChildren: incident.civilianChildren, civilianWomen: incident.civilianWomen, civilianElderly: incident.civilianElderly,
          heldOrUnableToLeave: Printed.Held(total: held.total, children: held.children, women: held.women, elderly: held.elderly))
      }, familiesWithSeveralMissing: figures.familiesWithSeveralMissing, sites: figures.sites, coverage: PrintedCoverage(coverage))
  }
}

/// Stops a command that takes no words where words were given.
func refuseWords(_ arguments: Arguments) throws(WrongUsage) {
  guard let word = arguments.words.first else { return }
  throw WrongUsage(sentence: "\(arguments.verb.rawValue) takes no further words, but '\(word)' was given.")
}
