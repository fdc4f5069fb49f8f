import CaseModel
import DeskKit

/// The filter of the family list as a form.
public struct FamilyFilterForm: Hashable, Sendable {
  /// The form on screen.
  public var form: ChoiceForm

  /// The form that shows the filter of a query.
  public init(_ query: FamilyQuery) {
    form = ChoiceForm(
      title: "Which families",
      fields: [
        ChoiceForm.Field("several", label: "Missing members", options: ["several"], chosen: query.severalMissing ? 0 : nil),
        ChoiceForm.Field("place", label: "Lives in", text: query.place ?? ""),
      ])
  }

  /// A query with the filter as filled in and the order it had.
  public func query(from query: FamilyQuery) -> FamilyQuery {
    var result = query
    result.severalMissing = form.chosen("several") == 0
    let place = form.text("place")
    result.place = place.isEmpty ? nil : place
    return result
  }
}
