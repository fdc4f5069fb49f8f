import CaseModel
import DeskKit

/// The filter of the case list as a form.
public struct CaseFilterForm: Hashable, Sendable {
  /// The form on screen.
  public var form: ChoiceForm
  private let incidents: [String]

  private static let circumstanceChoices: [Set<Circumstance>] =
    [[.takenHostage, .unableToLeave]] + Circumstance.allCases.map { [$0] }

  /// The form that shows a filter; `incidents` are the names in the register.
  public init(_ filter: CaseFilter, incidents: [String]) {
    self.incidents = incidents
    typealias Field = ChoiceForm.Field
    form = ChoiceForm(
      title: "Which cases",
      fields: [
        Field("incident", label: "Incident", options: incidents, chosen: filter.incident.flatMap(incidents.firstIndex(of:))),
        Field(
          "category", label: "Category", options: Category.allCases.map(\.rawValue), chosen: filter.category.flatMap(position)),
        Field("sex", label: "Sex", options: Sex.allCases.map(\.rawValue), chosen: filter.sex.flatMap(position)),
        Field(
          "ageGroup", label: "Age when last seen", options: AgeGroup.allCases.map { CaseWords.words($0) },
          chosen: filter.ageGroup.flatMap(position)),
        Field(
          "circumstance", label: "Circumstance",
          options: Self.circumstanceChoices.map { choice in
            Circumstance.allCases.filter(choice.contains).map(\.rawValue).joined(separator: " or ")
          },
          chosen: Self.circumstanceChoices.firstIndex(of: filter.circumstances)),
        Field("fate", label: "Fate", options: Fate.allCases.map(\.rawValue), chosen: filter.fate.flatMap(position)),
        Field("workflow", label: "Workflow", options: Workflow.allCases.map(\.rawValue), chosen: filter.workflow.flatMap(position)),
        Field(
          "coverage", label: "Sample coverage", options: CoverageGrade.allCases.map(\.rawValue), chosen: filter.coverage.flatMap(position)),
        Field("place", label: "Last seen in", text: filter.place ?? ""),
        Field("year", label: "Year last seen", text: filter.year.map(String.init) ?? ""),
        Field("several", label: "Families", options: ["with several missing"], chosen: filter.severalMissing ? 0 : nil),
      ])
  }

  /// The filter as filled in, or the sentence that says what cannot be used.
  public var filter: Result<CaseFilter, FormProblem> {
    var filter = CaseFilter()
    filter.incident = form.chosen("incident").map { incidents[$0] }
    filter.category = form.chosen("category").map { Category.allCases[$0] }
    filter.sex = form.chosen("sex").map { Sex.allCases[$0] }
    filter.ageGroup = form.chosen("ageGroup").map { AgeGroup.allCases[$0] }
    filter.circumstances = form.chosen("circumstance").map { Self.circumstanceChoices[$0] } ?? []
    filter.fate = form.chosen("fate").map { Fate.allCases[$0] }
    filter.workflow = form.chosen("workflow").map { Workflow.allCases[$0] }
    filter.coverage = form.chosen("coverage").map { CoverageGrade.allCases[$0] }
    let place = form.text("place")
    filter.place = place.isEmpty ? nil : place
    filter.severalMissing = form.chosen("several") == 0
    let year = form.text("year")
    if !year.isEmpty {
      guard let number = Int(year), (1800...2200).contains(number) else {
        return .failure(FormProblem(sentence: "\"\(year)\" is not a year. Write it with four digits, such as 1993."))
      }
      filter.year = number
    }
    return .success(filter)
  }
}

/// The place of a value among all values of its kind.
private func position<Value: CaseIterable & Equatable>(_ value: Value) -> Int? where Value.AllCases == [Value] {
  Value.allCases.firstIndex(of: value)
}
