/// What undoing or redoing did.
public enum UndoOutcome: Hashable, Sendable {
  /// A change was taken back or made again: `contact logged`.
  case done(why: String)
  /// There is nothing to take back or to make again.
  case nothing
  /// It cannot be done; the sentence says which later change stands on it.
  case refused(String)
}
