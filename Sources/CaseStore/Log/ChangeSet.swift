import CaseModel

/// How many records of each kind.
struct KindCounts {
  private var counts = Array(repeating: 0, count: Record.Kind.allCases.count)

  /// Counts one more.
  mutating func add(_ kind: Record.Kind) { counts[kind.place] += 1 }

  subscript(kind: Record.Kind) -> Int { counts[kind.place] }
}

/// What a transaction changed, as local numbers: the lists, the search index and the counters are brought up to date from it.
struct ChangeSet {
  /// How many records of each kind were made.
  private(set) var created = KindCounts()
  /// The persons and the cases that were made, while they are few.
  private(set) var persons: [Int] = []
  private(set) var cases: [Int] = []
  private(set) var families: [Int] = []
  /// Persons whose relatives, donor record or samples changed.
  private(set) var touched: [RecordID] = []
  /// Families whose contacts changed.
  private(set) var contacted: [RecordID] = []
  /// True where the numbers are not kept, because everything will be computed again.
  var isCounting = false

  mutating func note(_ record: Record, number: Int) {
    created.add(record.kind)
    guard !isCounting else { return }
    switch record {
    case .person: persons.append(number)
    case .missingCase: cases.append(number)
    case .family: families.append(number)
    case .relationship(let value): touched += [value.first, value.second]
    case .sample(let value): touched.append(value.donor)
    case .contact(let value): if let family = value.family { contacted.append(family) }
    case .incident, .site, .donor, .profile, .testimony, .statement, .tracingEvent, .sourcedValue, .personPair: break
    }
  }
}
