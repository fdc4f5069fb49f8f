/// One line of a record's history: what a change did to one field.
public struct HistoryEntry: Hashable, Sendable {
  /// What happened to the record.
  public enum Kind: String, CaseIterable, Sendable { case created, changed, removed, restored }

  /// What happened.
  public var kind: Kind
  /// The field in words, `last seen place`; empty where the whole record was made, removed or restored.
  public var field: String
  /// The value before, as text; empty where nothing was recorded.
  public var old: String
  /// The value after.
  public var new: String
  /// Milliseconds since 1970.
  public var when: Int
  /// Who.
  public var by: String
  /// Why, as the log has it.
  public var why: String
  /// From which source.
  public var source: SourceReference?

  /// An entry from its parts.
  public init(
    kind: Kind, field: String, old: String, new: String, when: Int, by: String, why: String, source: SourceReference? = nil
  ) {
    self.kind = kind
    self.field = field
    self.old = old
    self.new = new
    self.when = when
    self.by = by
    self.why = why
    self.source = source
  }
}

/// The history of one record, newest first, with what it is about.
public struct RecordHistory: Hashable, Sendable {
  /// Which record.
  public var record: RecordID
  /// What kind of record.
  public var kind: Record.Kind
  /// The lines, newest first.
  public var entries: [HistoryEntry]

  /// A history from its parts.
  public init(record: RecordID, kind: Record.Kind, entries: [HistoryEntry]) {
    self.record = record
    self.kind = kind
    self.entries = entries
  }
}
