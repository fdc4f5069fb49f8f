/// Turning what a witness said into a fact of the case, which keeps the statement as its source.
public enum StatementFact {
  /// The change that makes when and where of a statement the case's `last seen`; `nil` where the statement says neither, or nothing new.
  ///
  /// What the case showed before is kept beside it, each with its source: both are listed, and a person may choose again.
  public static func lastSeen(_ statement: WitnessStatement, in file: CaseFile) -> RecordChange? {
    let source = SourceReference.statement(statement.id)
    let doubt = certainty(of: statement)
    var edited = file.missingCase
    var beside = SideBySide(about: edited.id, kept: file.sourcedValues)
    func keepBoth(_ old: String?, _ new: String, _ field: ShownField) {
      let shownSource = file.sources[field.rawValue]
      guard let old, !old.isEmpty, old != new || shownSource != source else { return }
      beside.keep(old, of: field, from: shownSource)
      beside.keep(new, of: field, from: source, certainty: doubt)
    }
    if let when = statement.when, when.exactness != .unreadable {
      keepBoth(edited.lastSeen?.typed, when.typed, .lastSeen)
      edited.lastSeen = when
    }
    if let place = statement.place, !place.isEmpty {
      keepBoth(edited.lastSeenPlace, place, .lastSeenPlace)
      if edited.lastSeenPlace != place, edited.lastSeenDistrict != nil {
        // The district was that of the old place.
        beside.keep(edited.lastSeenDistrict, of: .lastSeenDistrict, from: file.sources[ShownField.lastSeenDistrict.rawValue])
        edited.lastSeenDistrict = nil
      }
      edited.lastSeenPlace = place
    }
    var steps = beside.steps
    if edited != file.missingCase { steps.append(.edit(.missingCase(edited), from: .missingCase(file.missingCase))) }
    return steps.isEmpty ? nil : RecordChange(steps, why: "last seen taken from a statement", source: source)
  }

  /// The change that puts a statement on the case's time line as an event.
  public static func event(_ kind: TracingEvent.Kind, _ statement: WitnessStatement, in missingCase: RecordID) -> RecordChange {
    var event = TracingEvent(id: .provisional(1), missingCase: missingCase, kind: kind, certainty: certainty(of: statement))
    event.date = statement.when
    event.place = statement.place
    event.details = statement.what
    event.source = .statement(statement.id)
    return RecordChange([.create(.tracingEvent(event))], why: "\(kind.rawValue) taken from a statement", source: event.source)
  }

  /// The event that a statement most likely tells of: what a screen proposes.
  public static func proposedKind(_ statement: WitnessStatement) -> TracingEvent.Kind {
    switch StatementClaim.of(statement.what) {
    case .death: .death
    case .burial: .burial
    case .capture: .capture
    case .release: .release
    case .seenAlive, nil: .lastSeen
    }
  }

  /// What a witness only inferred, or an interviewer doubts, is doubted; nothing is proven by one witness.
  static func certainty(of statement: WitnessStatement) -> Relationship.Certainty {
    statement.reliability == .doubtful || statement.basis == .inferred ? .doubted : .asserted
  }
}
