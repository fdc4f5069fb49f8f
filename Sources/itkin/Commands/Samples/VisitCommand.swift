import CaseModel
import CaseStore
import DeskKit
import Printing

/// `itkin visit PLACE`: the plan of a visit to collect samples; without a place, the places that need one.
enum VisitCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    let place = arguments.words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !place.isEmpty || (arguments.format == nil && arguments.target == nil) else {
      throw WrongUsage(sentence: "visit needs a place to print a plan: itkin visit Ağdam --as pdf. 'itkin visit' lists the places.")
    }
    let register = try OpenRegister.forReading(arguments)
    guard !place.isEmpty else {
      let places = try await register.visitPlaces(limit: 1_000_000)
      for place in places { Output.data("\(place.place)  \(NumberWords.count(place.families, "family", "families")), need \(place.need)") }
      if places.isEmpty { Output.words("No family of the register needs a visit.") }
      return 0
    }
    let plan = try await register.collectionVisit(to: place, today: .today)
    if plan.households.isEmpty, plan.familiesWithoutNeed == 0 {
      throw CommandFailure("The register has no family in \(place). 'itkin visit' lists the places that need a visit.")
    }
    let office = try await register.office().name
    try PrintedPages.deliver(.visit(onOnePage: plan, office: office), named: "visit-\(place)-\(Day.today)", arguments)
    return 0
  }
}
