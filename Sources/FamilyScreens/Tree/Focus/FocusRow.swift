/// One row of the focus view.
package struct FocusRow: Hashable, Sendable {
  /// What a row is.
  package enum Content: Hashable, Sendable {
    /// The person in the middle.
    case centre(Int)
    /// The heading of a section.
    case heading(FocusSection.Kind, String)
    /// A relative; `number` is the digit that goes there.
    case person(FocusSection.Entry, number: Int?)
    /// Those who are folded away.
    case folded(FocusSection.Kind, String)
  }

  /// What the row is.
  package var content: Content

  /// The person of the row.
  package var member: Int? {
    switch content {
    case .centre(let member): member
    case .person(let entry, _): entry.member
    case .heading, .folded: nil
    }
  }

  /// True for a row that can be selected.
  package var isSelectable: Bool {
    if case .heading = content { return false }
    return true
  }
}
