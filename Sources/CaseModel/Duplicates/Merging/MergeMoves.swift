import Kinship

/// Moves everything that hangs on the person who goes to the one who stays.
struct MergeMoves {
  private let merge: PersonMerge
  private(set) var steps: [RecordChange.Step] = []
  private(set) var warnings: [String] = []
  /// Ties of the person who stays, as they will be.
  private var ties: [Relationship]

  private let keptID: RecordID
  private let otherID: RecordID

  init(_ merge: PersonMerge) {
    self.merge = merge
    (keptID, otherID) = (merge.kept.person.id, merge.other.person.id)
    ties = merge.kept.records.compactMap { if case .relationship(let tie) = $0 { tie } else { nil } }
    if merge.kept.records.contains(where: { $0.kind == .missingCase }), merge.other.records.contains(where: { $0.kind == .missingCase }) {
      warnings.append("Both have a missing case. The kept person will have two; close one of them as a duplicate afterwards.")
    }
    if MergeRow.isSexDifferent(merge.rows) { warnings.append("The two are recorded with different sexes.") }
    for record in merge.other.records { move(record) }
  }

  private mutating func move(_ record: Record) {
    let keptID = keptID
    switch record {
    case .missingCase(let old): edit(old, Record.missingCase) { $0.person = keptID }
    case .contact(let old): edit(old, Record.contact) { $0.person = keptID }
    case .sample(let old):
      let otherID = otherID
      edit(old, Record.sample) {
        if $0.donor == otherID { $0.donor = keptID }
        if $0.handedOverBy == otherID { $0.handedOverBy = keptID }
      }
    case .consent(let old): edit(old, Record.consent) { $0.person = keptID }
    case .task(let old): edit(old, Record.task) { $0.person = keptID }
    case .testimony(let old): edit(old, Record.testimony) { $0.witness = keptID }
    case .statement(let old): edit(old, Record.statement) { $0.person = keptID }
    case .family(let old): edit(old, Record.family) { $0.contactPerson = keptID }
    case .sourcedValue(let old):
      if old.about == otherID { edit(old, Record.sourcedValue) { $0.about = keptID } }
    case .donor(let old): moveDonor(old)
    case .profile(let old): moveProfile(old)
    case .relationship(let old): moveTie(old)
    case .personPair(let old): movePair(old)
    case .incident, .site, .person, .tracingEvent, .custodyEvent, .dispatch, .laboratoryResult, .setting: break
    }
  }

  private mutating func edit<Value>(_ old: Value, _ record: (Value) -> Record, _ change: (inout Value) -> Void) {
    var new = old
    change(&new)
    steps.append(.edit(record(new), from: record(old)))
  }

  /// A person is a donor once: the chosen record stays.
  private mutating func moveDonor(_ old: Donor) {
    guard let mine = MergeValues(dossier: merge.kept).donor else { return edit(old, Record.donor) { [keptID] in $0.person = keptID } }
    steps.append(.remove(.donor(old)))
    guard merge.side(.donor) == .other else { return }
    edit(mine, Record.donor) { ($0.state, $0.since, $0.reason, $0.health) = (old.state, old.since, old.reason, old.health) }
  }

  /// A person has one profile: lists are put together, single values chosen.
  private mutating func moveProfile(_ old: AnteMortemProfile) {
    guard let mine = MergeValues(dossier: merge.kept).profile else {
      return edit(old, Record.profile) { [keptID] in $0.person = keptID }
    }
    steps.append(.remove(.profile(old)))
    var new = mine
    new.addLists(of: old)
    for row in merge.rows {
      switch merge.side(row.field) {
      case .kept: break
      case .other: new.take(row.field, from: old)
      case .both: if row.field == .dentalNote { new.dentalNote = MergeValues.joined(mine.dentalNote, old.dentalNote) }
      }
    }
    if new != mine { steps.append(.edit(.profile(new), from: .profile(mine))) }
  }

  private mutating func movePair(_ old: PersonPair) {
    var new = old
    if new.first == otherID { new.first = keptID }
    if new.second == otherID { new.second = keptID }
    if new.first == new.second {
      warnings.append("It was decided before that the two are not the same. Merging them takes that decision back.")
      steps.append(.remove(.personPair(old)))
    } else if merge.kept.records.contains(where: { $0.decides(new) }) {
      steps.append(.remove(.personPair(old)))
    } else if new.verdict == .notTheSame {
      steps.append(.edit(.personPair(new), from: .personPair(old)))
    }
  }

  // MARK: Relationships

  private mutating func moveTie(_ old: Relationship) {
    var new = old
    if new.first == otherID { new.first = keptID }
    if new.second == otherID { new.second = keptID }
    if new.first == new.second {
      let words = old.kind == .partner ? "partners" : "parent and child"
      warnings.append("The two are recorded as \(words) of each other. That tie is dropped.")
      steps.append(.remove(.relationship(old)))
    } else if let place = ties.firstIndex(where: { $0.joinsTheSame(as: new) }) {
      steps.append(.remove(.relationship(old)))
      fill(place, from: new)
    } else {
      doubtSecondParent(&new)
      ties.append(new)
      steps.append(.edit(.relationship(new), from: .relationship(old)))
    }
  }

  /// A repeated tie goes; what it knew more stays.
  private mutating func fill(_ place: Int, from repeated: Relationship) {
    let old = ties[place]
    var new = old
    if (old.certainty == .disproved) != (repeated.certainty == .disproved) {
      let who = old.first == keptID ? old.second : old.first
      warnings.append("The tie to \(name(who)) is recorded once as disproved and once not. It stays as the kept person has it.")
    } else if repeated.certainty.rank < old.certainty.rank {
      new.certainty = repeated.certainty
    }
    new.from = new.from ?? repeated.from
    new.to = new.to ?? repeated.to
    new.parted = new.parted || repeated.parted
    guard new != old else { return }
    ties[place] = new
    steps.append(.edit(.relationship(new), from: .relationship(old)))
  }

  /// Nobody has two mothers or two fathers by birth: the one who comes second is kept as doubted, until somebody decides.
  private mutating func doubtSecondParent(_ tie: inout Relationship) {
    guard tie.second == keptID, tie.isFirmBirth, let sex = merge.other.sexes[tie.first], sex != .unknown else { return }
    let rival = ties.first { $0.second == keptID && $0.isFirmBirth && merge.kept.sexes[$0.first] == sex }
    guard let rival else { return }
    tie.certainty = .doubted
    let word = sex == .female ? "mother" : "father"
    warnings.append(
      "Both have a \(word) by birth: \(name(rival.first)) and \(name(tie.first)). "
        + "The second is kept as doubted; if the two are one person, merge them next.")
  }

  private func name(_ person: RecordID) -> String {
    let name = merge.kept.relatives[person] ?? merge.other.relatives[person] ?? ""
    return name.isEmpty ? "an unnamed person" : name
  }
}

extension Relationship {
  /// True where another record joins the same two persons in the same way; partners in either order.
  func joinsTheSame(as other: Relationship) -> Bool {
    guard kind == other.kind else { return false }
    return first == other.first && second == other.second || kind == .partner && first == other.second && second == other.first
  }

  var isFirmBirth: Bool { kind == .biologicalParent && (certainty == .proven || certainty == .asserted) }
}

extension Relationship.Certainty {
  /// The firmest first.
  var rank: Int {
    switch self {
    case .proven: 0
    case .asserted: 1
    case .doubted: 2
    case .disproved: 3
    }
  }
}

extension Record {
  /// True for a decision about the same two persons.
  func decides(_ pair: PersonPair) -> Bool {
    guard case .personPair(let own) = self else { return false }
    return Set([own.first, own.second]) == Set([pair.first, pair.second])
  }
}

extension MergeRow {
  static func isSexDifferent(_ rows: [MergeRow]) -> Bool { rows.contains { $0.field == .sex && $0.differs } }
}
