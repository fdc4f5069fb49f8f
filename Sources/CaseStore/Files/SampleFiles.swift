import CaseModel
import SQLiteAccess

extension Register {
  /// A sample with everything about its way, as somebody in a role may read it; `nil` where the register holds no such sample.
  public func sampleFile(_ id: RecordID, as role: OfficeRole = .caseworker) throws -> SampleFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.sample, id), let sample = try records.samples(where: "no", number).first else { return nil }
      var file = SampleFile(sample: sample, donorName: try shownName(sample.donor))
      file.donor = try records.number(.person, sample.donor).flatMap { try records.donor(where: "person", $0) }
      file.handedOverName = try sample.handedOverBy.flatMap { try shownName($0) }
      file.custody = try records.custody(of: number)
      let dispatched = try connection.rows("SELECT DISTINCT dispatch FROM dispatch_sample WHERE sample = ?", .integer(number)) {
        $0.integer(0)
      }
      file.dispatches = try dispatched.compactMap { try records.dispatch($0) }
      file.results = try records.laboratoryResults(of: number).map { $0.asRead(by: role) }
      if let person = try sample.consenting.flatMap({ try records.number(.person, $0) }) {
        file.consents = try records.consents(of: person)
      }
      file.tasks = try records.tasks(matching: "sample = ?", .integer(number))
      return file
    }
  }

  /// The sample with a barcode; `nil` where the register holds none.
  public func sample(barcode: String) throws -> Sample? {
    try reading { try RecordReader(connection: connection).samples(matching: "s.barcode = ?", .text(barcode)).first }
  }

  /// Whole samples with the words that cards show, in the order asked for; those that are not in the register are left out.
  public func sampleCards(_ ids: [RecordID], today: Day) throws -> [SampleCard] {
    try reading {
      let records = RecordReader(connection: connection)
      return try ids.compactMap { id in
        guard let number = try records.number(.sample, id), let sample = try records.samples(where: "no", number).first else { return nil }
        return try card(sample, today: today)
      }
    }
  }

  /// The card of a sample.
  func card(_ sample: Sample, today: Day) throws -> SampleCard {
    let records = RecordReader(connection: connection)
    var standing = Consent.Standing.notAsked
    if let person = try sample.consenting.flatMap({ try records.number(.person, $0) }) {
      let consents = try records.consents(of: person).filter { $0.purpose == .identification }
      standing = consents.map { $0.standing(on: today) }.min { $0.rank < $1.rank } ?? .notAsked
    } else {
      standing = .given
    }
    return SampleCard(sample: sample, donorName: try shownName(sample.donor) ?? "", caseNumber: "", consent: standing)
  }

  /// All samples of a filter by stage; each column holds at most `limit` cards.
  public func sampleBoard(_ filter: SampleFilter, today: Day, limit: Int = 200) throws -> SampleBoard {
    try reading {
      let all = try RecordReader(connection: connection).samples(matching: "s.no > ?", .integer(0))
      let columns = try SampleStage.allCases.map { stage in
        let found = all.filter { $0.status.stage == stage }.sorted { ($0.stageSince?.number ?? .min) < ($1.stageSince?.number ?? .min) }
        return SampleBoard.Column(
          stage: stage, count: found.count, late: found.count { $0.isLate(on: today) },
          cards: try found.prefix(limit).map { try card($0, today: today) })
      }
      return SampleBoard(columns: columns, total: all.count)
    }
  }

  /// More cards of one stage, from a place in it.
  public func sampleCards(in stage: SampleStage, _ filter: SampleFilter, today: Day, offset: Int, limit: Int) throws -> [SampleCard] {
    []
  }

  /// The words by which the samples can be filtered.
  public func sampleFilterWords() throws -> SampleFilterWords { SampleFilterWords() }

  /// A code for a new kit that no sample has.
  public func nextBarcode() throws -> String { Barcode.make(number: 0) }

  /// A dispatch with its samples; `nil` where the register holds no such dispatch.
  public func dispatchFile(_ id: RecordID, today: Day) throws -> DispatchFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.dispatch, id), let dispatch = try records.dispatch(number) else { return nil }
      return DispatchFile(dispatch: dispatch, cards: try sampleCards(dispatch.samples, today: today))
    }
  }

  /// The newest dispatches first, at most `limit`, and how many there are.
  public func dispatches(limit: Int = 200) throws -> (dispatches: [Dispatch], total: Int) { ([], 0) }

  /// The consents of a person, in the order in which they were recorded.
  public func consents(of person: RecordID) throws -> [Consent] {
    try reading {
      let records = RecordReader(connection: connection)
      return try records.number(.person, person).map { try records.consents(of: $0) } ?? []
    }
  }

  /// A consent with what was done in reliance on it; `nil` where the register holds no such consent.
  public func consentFile(_ id: RecordID) throws -> ConsentFile? { nil }

  /// A task in words; `nil` where the register holds no such task.
  public func taskLine(_ id: RecordID) throws -> OfficeTaskLine? { nil }

  /// What is recorded of a person as a donor; `nil` where nothing is.
  public func donor(of person: RecordID) throws -> Donor? {
    try reading {
      let records = RecordReader(connection: connection)
      return try records.number(.person, person).flatMap { try records.donor(where: "person", $0) }
    }
  }

  /// A setting of the office; `nil` where it was never set.
  public func setting(_ name: OfficeSetting.Name) throws -> OfficeSetting? {
    try reading { try RecordReader(connection: connection).setting(name) }
  }

  /// How far the samples have come, counted from all cases.
  public func coverageFigures() throws -> CoverageFigures { CoverageFigures(grades: [:], districts: [], years: [], funnel: [:]) }

  /// The places whose families need samples, the greatest need first.
  public func visitPlaces(limit: Int = 200) throws -> [VisitPlace] { [] }

  /// A plan of a visit to the families of a place.
  public func collectionVisit(to place: String, today: Day) throws -> CollectionVisit {
    CollectionVisit(place: place, asOf: today, households: [])
  }
}

extension Consent.Standing {
  /// What counts first where several consents speak of the same purpose.
  var rank: Int {
    switch self {
    case .withdrawn: 0
    case .given: 1
    case .expired: 2
    case .refused: 3
    case .notAsked: 4
    }
  }
}
