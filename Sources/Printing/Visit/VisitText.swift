/// The plan of a visit as plain text.
enum VisitText {
  static func pages(_ plan: VisitPlan) -> [[String]] {
    let flow = TextFlow(
      continued: TextFlow.wrapped(plan.title + ", continued") + [""], footWords: PrintableText.form(of: plan.footWords))
    let head =
      TextFlow.title(plan.title) + TextFlow.wrapped("\(plan.office), as of \(plan.asOf)")
      + TextFlow.wrapped(plan.summary)
    var blocks = [head]
    if plan.households.isEmpty { blocks.append(["", "Nobody is to be asked here."]) }
    for household in plan.households {
      var heading = [""] + TextFlow.wrapped(household.title, hanging: 4) + TextFlow.wrapped(household.summary, indent: 4)
      if let safety = household.safety { heading += TextFlow.wrapped("! SAFETY: \(safety)", indent: 4, hanging: 6) }
      if let wishes = household.wishes { heading += TextFlow.wrapped("Wishes: \(wishes)", indent: 4, hanging: 6) }
      // The heading stays with the first relative, whatever page it comes to stand on.
      let stops = household.stops.map(stop)
      blocks.append(heading + (stops.first ?? []))
      blocks += stops.dropFirst()
    }
    return flow.pages(blocks)
  }

  private static func stop(_ stop: VisitPlan.Stop) -> [String] {
    TextFlow.wrapped("[ ] \(stop.name), \(stop.relation)", indent: 4, hanging: 8)
      + TextFlow.wrapped(stop.details, indent: 8) + ["        Kit ____________________"]
  }
}
