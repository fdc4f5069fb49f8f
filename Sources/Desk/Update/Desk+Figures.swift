import CaseModel
import DeskKit
import SampleScreens

extension Desk {
  /// Shows figures that were computed, unless they were asked for again since.
  mutating func showFigures(_ figures: Figures, _ coverage: CoverageFigures, ticket: Int) {
    guard ticket == readers[.figures]?.ticket else { return }
    self.figures = figures
    var reader = readers[.figures] ?? Reader()
    reader.show(FiguresDocument.make(figures, coverage: coverage, asOf: setting.today), tree: nil, link: .sites, today: setting.today)
    readers[.figures] = reader
  }
}

/// The page of figures: each number opens the list behind it.
enum FiguresDocument {
  static func make(_ figures: Figures, coverage: CoverageFigures? = nil, asOf today: Day) -> Document {
    var page = Document(title: "Figures as of \(DayWords.long(today))")
    for incident in figures.incidents { add(incident, to: &page) }
    page.heading("Families and sites")
    number("Families with several missing", figures.familiesWithSeveralMissing, .familiesWithSeveralMissing, to: &page)
    number("Sites", figures.sites, .sites, to: &page)
    if let coverage { CoverageFiguresSection.add(coverage, into: &page) }
    page.heading("Rules")
    page.paragraph(
      "Child: under 18 at disappearance. Elderly: 60 and over, of either sex. Women: the other adult females. The groups do not overlap. "
        + "Held: taken hostage or unable to leave. A family counts when two or more persons of its file are missing. "
        + "Every figure is counted in the register when this page is opened; Enter shows the list behind it.", .label)
    return page
  }

  private static func add(_ incident: Figures.IncidentFigures, to page: inout Document) {
    var all = CaseFilter()
    all.incident = incident.name
    func narrowed(_ change: (inout CaseFilter) -> Void) -> DeskLink {
      var filter = all
      change(&filter)
      return .cases(filter)
    }
    page.heading(incident.name)
    number("Missing", incident.missing, .cases(all), to: &page)
    number("  military", incident.military, narrowed { $0.category = .military }, to: &page)
    number("  civilian", incident.civilian, narrowed { $0.category = .civilian }, to: &page)
    number(
      "    children", incident.civilianChildren,
      narrowed {
        $0.category = .civilian; $0.ageGroup = .child
      }, to: &page)
    number(
      "    women", incident.civilianWomen,
      narrowed {
        $0.category = .civilian; $0.ageGroup = .adult; $0.sex = .female
      }, to: &page)
    number(
      "    elderly", incident.civilianElderly,
      narrowed {
        $0.category = .civilian; $0.ageGroup = .elderly
      }, to: &page)
    let held = incident.heldOrUnableToLeave
    let circumstances: Set<Circumstance> = [.takenHostage, .unableToLeave]
    number("Held or unable to leave", held.total, narrowed { $0.circumstances = circumstances }, to: &page)
    number(
      "    children", held.children,
      narrowed {
        $0.circumstances = circumstances; $0.ageGroup = .child
      }, to: &page)
    number(
      "    women", held.women,
      narrowed {
        $0.circumstances = circumstances; $0.ageGroup = .adult; $0.sex = .female
      }, to: &page)
    number(
      "    elderly", held.elderly,
      narrowed {
        $0.circumstances = circumstances; $0.ageGroup = .elderly
      }, to: &page)
  }

  private static func number(_ label: String, _ count: Int, _ link: DeskLink, to page: inout Document) {
    let digits = NumberWords.grouped(count)
    page.row(
      [
        Document.Column(label, width: 32, .label),
        Document.Column(String(repeating: " ", count: max(0, 9 - digits.count)) + digits, width: 12, .strong),
      ], link: link)
  }
}
