import CaseModel

/// How many records of each kind were made, less those that were removed.
struct KindCounts {
  private var counts = Array(repeating: 0, count: Record.Kind.allCases.count)

  /// Counts one more.
  mutating func add(_ kind: Record.Kind) { counts[kind.place] += 1 }

  /// Counts one less.
  mutating func remove(_ kind: Record.Kind) { counts[kind.place] -= 1 }

  subscript(kind: Record.Kind) -> Int { counts[kind.place] }
}

/// What a transaction changed: the lists, the search index and the counters are brought up to date from it.
struct ChangeSet {
  /// How many records of each kind were made.
  private(set) var counts = KindCounts()
  /// Local numbers of the persons, cases and families that were made or changed, while they are few.
  private(set) var persons: Set<Int> = []
  private(set) var cases: Set<Int> = []
  private(set) var families: Set<Int> = []
  /// Persons whose relatives or samples changed, or who changed in what their relatives' coverage rests on.
  private(set) var touched: Set<RecordID> = []
  /// Families whose members or missing members changed.
  private(set) var moved: Set<RecordID> = []
  /// Families whose contacts changed.
  private(set) var contacted: Set<RecordID> = []
  /// Persons whose consents changed, on which samples of others may rest.
  private(set) var consenting: Set<RecordID> = []
  /// True where the office's rules for coverage grades changed.
  private(set) var areRulesChanged = false
  /// Incidents whose name changed.
  private(set) var incidents: Set<Int> = []
  /// True where the numbers are not kept, because everything will be computed again.
  var isCounting = false

  /// A record was made.
  mutating func note(_ record: Record, number: Int) {
    counts.add(record.kind)
    guard !isCounting else { return }
    note(numberOf: record, number)
    noteNeighbours(of: record)
  }

  /// A record was changed.
  mutating func note(_ record: Record, from old: Record, number: Int) {
    note(numberOf: record, number)
    noteNeighbours(of: old)
    noteNeighbours(of: record)
    switch record {
    case .person: touched.insert(record.id)
    case .incident: incidents.insert(number)
    default: break
    }
  }

  /// A record was removed.
  mutating func note(removed record: Record) {
    counts.remove(record.kind)
    noteNeighbours(of: record)
  }

  private mutating func note(numberOf record: Record, _ number: Int) {
    switch record {
    case .person: persons.insert(number)
    case .missingCase: cases.insert(number)
    case .family: families.insert(number)
    default: break
    }
  }

  private mutating func noteNeighbours(of record: Record) {
    switch record {
    case .person(let value, _): if let family = value.family { moved.insert(family) }
    case .missingCase(let value): touched.insert(value.person)
    case .relationship(let value): touched.formUnion([value.first, value.second])
    case .sample(let value): touched.insert(value.donor)
    case .donor(let value): touched.insert(value.person)
    case .consent(let value): consenting.insert(value.person)
    case .setting(let value): if value.name == .coverageRules { areRulesChanged = true }
    case .contact(let value): if let family = value.family { contacted.insert(family) }
    case .incident, .site, .family, .profile, .testimony, .statement, .tracingEvent, .sourcedValue, .personPair, .custodyEvent, .dispatch,
      .laboratoryResult, .task:
      break
    }
  }
}
