/// A section of the focus view.
struct FocusSection: Hashable, Sendable {
  /// Which relatives stand in a section.
  enum Kind: Int, CaseIterable, Hashable, Sendable { case parents, siblings, partners, kin, others }
}
