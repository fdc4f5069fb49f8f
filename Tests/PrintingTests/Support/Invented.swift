import CaseModel

/// Invented samples, dispatches and visits.
enum Invented {
  static let office = "Nümunə field office"

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }

  static func sample(_ barcode: String, pieces: Int? = nil, seal: String? = nil) -> Sample {
    var sample = Sample(
      id: .provisional(1), donor: .provisional(2), kind: .familyReference, material: .buccalSwab, barcode: barcode, status: .sealed)
    sample.pieces = pieces
    sample.sealNumber = seal
    sample.note = "the donor's note that stays at home"
    return sample
  }

  static func card(_ barcode: String, pieces: Int? = nil, seal: String? = nil) -> SampleCard {
    SampleCard(
      sample: sample(barcode, pieces: pieces, seal: seal), donorName: "SINAQOVA Nümunə", caseNumber: "NUM-2026-00001", consent: .given)
  }

  /// A dispatch with so many samples of the office's own codes.
  static func dispatch(_ count: Int) -> DispatchFile {
    var dispatch = Dispatch(
      id: .provisional(9), number: "NUM-D-2026-00007", laboratory: "Example laboratory", by: "A. Yoxlama", preparedOn: day(2026, 11, 20))
    dispatch.sentOn = day(2026, 11, 21)
    dispatch.carrier = "Example couriers"
    dispatch.transportReference = "WB-4711"
    dispatch.sealNumber = "S-0815"
    dispatch.note = "mother of SINAQOVA is ill"
    return DispatchFile(dispatch: dispatch, cards: (0..<count).map { card(Barcode.make(number: $0), pieces: 2, seal: "T-\($0)") })
  }

  static func stop(_ name: String, _ relation: String, age: Int? = 81) -> CollectionVisit.Stop {
    CollectionVisit.Stop(
      person: .provisional(3), name: name, relation: relation, age: age, health: .frail, telephone: "050 000 00 00", state: "agreed",
      gain: "weak now, good with it")
  }

  static func household(_ number: Int, stops: [CollectionVisit.Stop], safety: String? = nil, wishes: String? = nil)
    -> CollectionVisit.Household
  {
    CollectionVisit.Household(
      row: FamilyRow(
        id: .provisional(4), number: "F-0000\(number)", name: "Sınaqov, Birinci kənd", place: "Birinci", missing: 2, members: 9, sampled: 1,
        coverage: .weak, lastContact: day(2026, 3, 2)), wishes: wishes, safetyNote: safety, stops: stops)
  }

  static func visit(families: Int) -> CollectionVisit {
    CollectionVisit(
      place: "Birinci", asOf: day(2026, 11, 25),
      households: (1...families).map { number in
        household(
          number,
          stops: [stop("SINAQOVA Nümunə", "mother of SINAQOV Örnək"), stop("СЫНАГОВ Проба", "brother of SINAQOV Örnək", age: nil)],
          safety: number == 1 ? "Do not speak of the case before the neighbours; the road past the bridge is mined." : nil,
          wishes: number == 1 ? "wants to know everything, also when uncertain" : nil)
      }, familiesWithoutNeed: 3)
  }
}
