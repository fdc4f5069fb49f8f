/// Two records of one person made into one: field by field somebody chooses whose value is shown, and everything that hangs on the one that
/// goes is moved to the one that stays. Nothing is lost: the log keeps both, and undo brings them back.
public struct PersonMerge: Hashable, Sendable {
  /// Who is kept.
  public let kept: PersonDossier
  /// Who is merged into the kept one and taken out.
  public let other: PersonDossier
  /// The fields in which either says something, in their order.
  public let rows: [MergeRow]
  /// Whose value is shown, where somebody chose.
  public private(set) var choices: [MergeField: MergeSide] = [:]

  /// Two records beside each other.
  public init(kept: PersonDossier, other: PersonDossier) {
    self.kept = kept
    self.other = other
    let (left, right) = (MergeValues(dossier: kept), MergeValues(dossier: other))
    rows = MergeField.allCases.map { MergeRow(field: $0, kept: left.text($0), other: right.text($0)) }
      .filter { !$0.kept.isEmpty || !$0.other.isEmpty }
  }

  /// Two records, of which the one with a case or else with more to it is kept.
  public init(_ first: PersonDossier, _ second: PersonDossier) {
    func weight(_ dossier: PersonDossier) -> (Int, Int) {
      let cases = dossier.records.count { $0.kind == .missingCase }
      return (cases, dossier.records.count)
    }
    let isFirst = weight(first) >= weight(second)
    self.init(kept: isFirst ? first : second, other: isFirst ? second : first)
  }

  /// The same two with the other one kept; choices are forgotten.
  public var exchanged: PersonMerge { PersonMerge(kept: other, other: kept) }

  /// Whose value of a field is shown.
  public func side(_ field: MergeField) -> MergeSide {
    choices[field] ?? rows.first { $0.field == field }?.usual ?? .kept
  }

  /// Chooses whose value of a field is shown. Only where both differ there is something to choose.
  public mutating func choose(_ side: MergeSide, for field: MergeField) {
    guard let row = rows.first(where: { $0.field == field }), row.differs, side != .both || field.mayHoldBoth else { return }
    choices[field] = side
  }

  /// What somebody should know before the two are merged.
  public var warnings: [String] { MergeMoves(self).warnings }

  /// The change that merges them.
  public var change: RecordChange {
    let moves = MergeMoves(self)
    let pair = PersonPair(id: .provisional(1), first: kept.person.id, second: other.person.id, verdict: .same)
    var steps = moves.steps
    // The person goes when nothing refers to him any more, and before his reference is given to the one who stays.
    steps.append(.remove(.person(other.person, other.names)))
    let (person, names) = (mergedPerson, mergedNames)
    if person != kept.person || names != kept.names {
      steps.append(.edit(.person(person, names), from: .person(kept.person, kept.names)))
    }
    steps.append(.create(.personPair(pair)))
    return RecordChange(steps, why: "two records of one person merged")
  }

  /// The change that records that the two are different persons, for good.
  public static func notTheSame(_ first: RecordID, _ second: RecordID, note: String? = nil) -> RecordChange {
    let pair = PersonPair(id: .provisional(1), first: first, second: second, verdict: .notTheSame, note: note)
    return RecordChange([.create(.personPair(pair))], why: "two persons recorded as not the same")
  }

  private var mergedPerson: Person {
    var person = kept.person
    for row in rows {
      switch side(row.field) {
      case .kept: break
      case .other: person.take(row.field, from: other.person)
      case .both: person.join(row.field, from: other.person)
      }
    }
    return person
  }

  /// All names of both, the chosen one first.
  private var mergedNames: [PersonName] {
    let sets = side(.name) == .other ? [other.names, kept.names] : [kept.names, other.names]
    var names: [PersonName] = []
    for name in sets.joined().map({ $0.with(person: kept.person.id) }) where !names.contains(where: { $0.saysTheSame(as: name) }) {
      names.append(name)
    }
    return names
  }
}

extension PersonName {
  /// True where another name differs in nothing but its identity.
  func saysTheSame(as other: PersonName) -> Bool {
    kind == other.kind && script == other.script && given == other.given && fathersName == other.fathersName && surname == other.surname
      && marker == other.marker && asWritten == other.asWritten
  }
}
