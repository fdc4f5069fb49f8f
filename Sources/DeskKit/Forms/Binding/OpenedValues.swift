/// What a form showed when it was opened, which tells the fields that were touched from those that were not.
///
/// A field that nobody touched keeps its record's value to the letter, even where the form would have written it in another way.
public struct OpenedValues: Hashable, Sendable {
  /// What was shown, by field.
  public private(set) var shown: [String: String]

  /// Remembers what a form shows now.
  public init(_ form: EntryForm) { shown = form.values.filter { !DraftStamp.isMark($0.key) } }

  /// The fields that hold something else than when the form was opened.
  public func touched(in form: EntryForm) -> Set<String> {
    let now = form.values
    let names = Set(now.keys).union(shown.keys)
    return names.filter { !DraftStamp.isMark($0) && now[$0] ?? "" != shown[$0] ?? "" }
  }

  /// Takes other values for those that the form was opened with.
  public mutating func follow(_ values: [String: String]) {
    shown.merge(values) { _, new in new }
  }
}
