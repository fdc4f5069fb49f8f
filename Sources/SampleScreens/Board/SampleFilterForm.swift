import CaseModel
import DeskKit

/// The filter of the sample board as a form.
public struct SampleFilterForm: Hashable, Sendable {
  /// The form on screen.
  public var form: ChoiceForm
  private let words: SampleFilterWords

  /// The form that shows a filter; `words` are those that samples of the register have.
  public init(_ filter: SampleFilter, words: SampleFilterWords) {
    // A word that no sample has any more stays in the list, so that the form shows the filter as it is.
    func with(_ word: String?, _ all: [String]) -> [String] {
      guard let word, !all.contains(word) else { return all }
      return all + [word]
    }
    let words = SampleFilterWords(
      offices: with(filter.office, words.offices), collectors: with(filter.collector, words.collectors),
      laboratories: with(filter.laboratory, words.laboratories))
    self.words = words
    typealias Field = ChoiceForm.Field
    form = ChoiceForm(
      title: "Which samples",
      fields: [
        Field("office", label: "Office", options: words.offices, chosen: filter.office.flatMap(words.offices.firstIndex(of:))),
        Field(
          "collector", label: "Collector", options: words.collectors, chosen: filter.collector.flatMap(words.collectors.firstIndex(of:))),
        Field(
          "laboratory", label: "Laboratory", options: words.laboratories,
          chosen: filter.laboratory.flatMap(words.laboratories.firstIndex(of:))),
        Field("late", label: "How long", options: ["late ones only"], chosen: filter.lateOnly ? 0 : nil),
      ])
  }

  /// The filter as filled in.
  public var filter: SampleFilter {
    var filter = SampleFilter()
    filter.office = form.chosen("office").map { words.offices[$0] }
    filter.collector = form.chosen("collector").map { words.collectors[$0] }
    filter.laboratory = form.chosen("laboratory").map { words.laboratories[$0] }
    filter.lateOnly = form.chosen("late") == 0
    return filter
  }
}
