/// Several sources of one record's fields side by side, one of them shown: what is kept when a new source speaks, and when a person chooses.
///
/// Every value that has a rival is a `SourcedValue`; the one that equals the record's own field is the one shown.
public struct SideBySide: Hashable, Sendable {
  /// The record.
  private let about: RecordID
  /// The values that are side by side already.
  private let kept: [SourcedValue]
  /// The provisional identity of the first value kept.
  private let firstIdentity: UInt64
  /// The steps that keep what is not kept yet, with provisional identities.
  public private(set) var steps: [RecordChange.Step] = []

  /// Begins with what is kept of a record already. A change that makes other records too numbers the values from `firstIdentity`.
  public init(about: RecordID, kept: [SourcedValue], firstIdentity: UInt64 = 1) {
    self.about = about
    self.firstIdentity = firstIdentity
    self.kept = kept.filter { $0.about == about }
  }

  /// Keeps what one source says about a field, unless nothing is said or it is kept already.
  public mutating func keep(
    _ value: String?, of field: ShownField, from source: SourceReference?, certainty: Relationship.Certainty = .asserted
  ) {
    guard let value, !value.isEmpty, !kept.contains(where: { $0.field == field.rawValue && $0.value == value && $0.source == source })
    else { return }
    let id = RecordID.provisional(firstIdentity + UInt64(steps.count))
    steps.append(
      .create(
        .sourcedValue(
          SourcedValue(
            id: id, about: about, kind: field.kind, field: field.rawValue, value: value, source: source, certainty: certainty))))
  }

  /// The change that shows another of the values that are side by side; `nil` where the value cannot be shown in this record.
  ///
  /// The value that is replaced is kept with its own source, `shownSource`.
  public static func choose(
    _ chosen: SourcedValue, in record: Record, shownSource: SourceReference?, kept: [SourcedValue], today: Day
  ) -> RecordChange? {
    guard chosen.about == record.id, let field = ShownField(rawValue: chosen.field),
      let edited = field.showing(chosen.value, in: record, today: today), edited != record
    else { return nil }
    var beside = SideBySide(about: record.id, kept: kept)
    let old = field.value(in: record)
    if !kept.contains(where: { $0.about == record.id && $0.field == chosen.field && $0.value == old }) {
      beside.keep(old, of: field, from: shownSource)
    }
    return RecordChange(beside.steps + [.edit(edited, from: record)], why: "\(chosen.field) chosen", source: chosen.source)
  }

  /// The value among those side by side that a record shows; `nil` where the record shows something else.
  public static func shown(_ field: ShownField, in record: Record, kept: [SourcedValue]) -> SourcedValue? {
    guard let value = field.value(in: record) else { return nil }
    return kept.first { $0.about == record.id && $0.field == field.rawValue && $0.value == value }
  }
}
