/// One row of the outline: a person with the lines that lead to him, or words that stand in a person's place.
package struct OutlineRow: Hashable, Sendable {
  /// What identifies a row, so that the selection survives folding and reloading.
  package enum Key: Hashable, Sendable {
    /// The one row that shows a person in full.
    case person(Int)
    /// A row that says where a person is shown in full; `under` is the couple it stands under, -1 at the top.
    case stub(Int, under: Int)
    /// The children of a couple who are left out.
    case more(couple: Int)
    /// A loop in the records.
    case loop(Int)
    /// The other parent of a couple's children, who is not recorded.
    case unrecorded(couple: Int)
  }

  /// Two columns of lines.
  package enum Rail: Hashable, Sendable { case blank, line, tee, corner, takenInTee, takenInCorner }

  /// The sign before the person.
  package enum Lead: Hashable, Sendable { case plain, open, folded, couple, relatedCouple }

  /// A remark at the right of the name.
  package enum Note: Hashable, Sendable {
    case words(String)
    case seeElsewhere(isAbove: Bool)
    case elsewhere(String, isAbove: Bool)
  }

  /// What the row is.
  package var key: Key
  /// The lines to its left.
  package var rails: [Rail]
  /// The sign before the person.
  package var lead: Lead
  /// Remarks at the right of the name.
  package var notes: [Note]
  /// For rows without a person: how many persons they stand for.
  package var hidden: Int

  /// The person the row shows or points to.
  package var member: Int? {
    switch key {
    case .person(let member), .stub(let member, _): member
    case .more, .loop, .unrecorded: nil
    }
  }

  /// True for the row that shows a person in full.
  package var isFull: Bool {
    if case .person = key { return true }
    return false
  }

  init(_ key: Key, rails: [Rail], lead: Lead = .plain, notes: [Note] = [], hidden: Int = 0) {
    self.key = key
    self.rails = rails
    self.lead = lead
    self.notes = notes
    self.hidden = hidden
  }
}
