/// What a form, a merge or a decision wants written: several steps that are one change, logged and undone as one.
///
/// New records carry provisional identities (`RecordID.provisional`); the register replaces them, everywhere in the change, by real ones.
public struct RecordChange: Hashable, Sendable {
  /// One step.
  public enum Step: Hashable, Sendable {
    /// Makes a record. A case or family without a number is given the next one of the office.
    case create(Record)
    /// Changes the fields in which the record differs from what was on screen when the form was opened. Other fields stay as they are.
    case edit(Record, from: Record)
    /// Takes a record out of the register; the log keeps it, and undo brings it back.
    case remove(Record)
  }

  /// The steps in order: a record comes after those it refers to.
  public var steps: [Step]
  /// What was done, in a few words for the log: `contact logged`, `mother added`. It names no person.
  public var why: String
  /// Where the facts come from.
  public var source: SourceReference?

  /// A change from its parts.
  public init(_ steps: [Step], why: String, source: SourceReference? = nil) {
    self.steps = steps
    self.why = why
    self.source = source
  }

  /// True where the register would be the same afterwards.
  public var changesNothing: Bool {
    steps.allSatisfy { if case .edit(let record, let base) = $0 { record == base } else { false } }
  }
}

extension RecordID {
  /// An identity that stands for a record to be made by the change that carries it. Real identities never begin with eight zero bytes.
  public static func provisional(_ number: UInt64) -> RecordID { RecordID(high: 0, low: number) }

  /// True for the identity of a record that does not exist yet.
  public var isProvisional: Bool { high == 0 && low != 0 }
}
