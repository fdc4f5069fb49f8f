import CaseModel

/// Invented samples on their way.
enum InventedCards {
  /// Wed 25 Nov 2026.
  static let today = Day(number: 20_782)

  static func id(_ number: Int) -> RecordID { RecordID(high: 7, low: UInt64(number)) }

  /// A card; `days` is how long it has been in its state.
  static func card(
    _ number: Int, _ status: Sample.Status, days: Int, _ donor: String = "SINAQOV Elçin Kərim oğlu", consent: Consent.Standing = .given,
    laboratory: String? = nil
  ) -> SampleCard {
    var sample = Sample(
      id: id(number), donor: RecordID(high: 8, low: UInt64(number)), kind: .familyReference, material: .buccalSwab,
      barcode: Barcode.make(number: number), status: status)
    sample.statusSince = Day(number: today.number - days)
    sample.collector = "N. Sınaq"
    sample.collectedOn = Day(number: today.number - days - 3)
    sample.office = "Bərdə"
    sample.whereabouts = laboratory ?? "safe of the Bərdə office"
    sample.laboratory = laboratory
    if status.stage == .laboratory || status.hasProfile { sample.receivedOn = sample.statusSince }
    return SampleCard(sample: sample, donorName: donor, caseNumber: "BRD-2026-0\(number)", consent: consent)
  }

  static let laboratory = "Bakı DNT mərkəzi"

  /// Samples in every stage, the longest there first.
  static let cards: [SampleCard] = [
    card(1001, .planned, days: 3, "NÜMUNƏYEVA Xanım", consent: .notAsked),
    card(1002, .collected, days: 30, "SINAQOV Elçin Kərim oğlu"), card(1003, .sealed, days: 12, "SINAQOVA Mina Kərim qızı"),
    card(1004, .sealed, days: 6, "ÖRNƏKOV Tofiq", consent: .notAsked), card(1005, .sealed, days: 2, "ÖRNƏKOVA Zöhrə"),
    card(1006, .collected, days: 1, "TƏCRÜBƏLİ Aydın", consent: .refused),
    card(1007, .inTransit, days: 41, "SINAQOV Fuad", laboratory: laboratory),
    card(1008, .inTransit, days: 14, "SINAQOVA Leyla", consent: .expired, laboratory: laboratory),
    card(1009, .accepted, days: 97, "NÜMUNƏYEV İsa", consent: .withdrawn, laboratory: laboratory),
    card(1010, .inAnalysis, days: 40, "NÜMUNƏYEV Musa", laboratory: laboratory),
    card(1011, .received, days: 1, "ÖRNƏKOV Səid", laboratory: laboratory),
    card(1012, .profileFull, days: 200, "SINAQOVA Rübabə", laboratory: laboratory),
    card(1013, .failed, days: 20, "ÖRNƏKOV Vaqif", laboratory: laboratory),
    card(1014, .destroyed, days: 400, "ÖRNƏKOVA Gülnar", laboratory: laboratory),
  ]

  /// A board that holds all of some cards.
  static func board(_ cards: [SampleCard] = cards, total: Int? = nil) -> SampleBoard {
    let columns = SampleStage.allCases.map { stage in
      let own = cards.filter { $0.sample.status.stage == stage }
      return SampleBoard.Column(stage: stage, count: own.count, late: own.count { $0.sample.isLate(on: today) }, cards: own)
    }
    return SampleBoard(columns: columns, total: total ?? cards.count)
  }

  /// A board whose column of taken samples holds `held` of `count` cards.
  static func longBoard(held: Int, of count: Int) -> SampleBoard {
    var board = board(total: count + 9)
    board.columns[1] = SampleBoard.Column(stage: .taken, count: count, late: 0, cards: sealed(0..<held))
    return board
  }

  /// Sealed samples with numbers from 2000.
  static func sealed(_ range: Range<Int>) -> [SampleCard] { range.map { card(2_000 + $0, .sealed, days: 5) } }
}
