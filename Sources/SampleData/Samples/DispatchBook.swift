import CaseModel

/// The dispatches of the register, collected while the families are made, and the ways of the samples that wait until all of them are known.
struct DispatchBook: Sendable {
  private var journeys: [SampleJourney] = []
  private var numbers: [SampleJourney.DispatchKey: Int] = [:]
  private var keys: [SampleJourney.DispatchKey] = []
  private var travelling: [Int: [Int]] = [:]

  /// Takes note of a sample's way.
  mutating func add(_ journey: SampleJourney) {
    guard journey.isOnRecord else { return }
    if let key = journey.dispatch {
      let place = numbers[key] ?? keys.count
      if place == keys.count {
        numbers[key] = place
        keys.append(key)
      }
      travelling[place, default: []].append(journeys.count)
    }
    journeys.append(journey)
  }

  /// How many entries follow the families: the dispatches, then the ways.
  var dispatchCount: Int { keys.count }
  /// How many samples have their way on record.
  var journeyCount: Int { journeys.count }

  /// A dispatch by its place.
  func dispatch(_ place: Int) -> DispatchEntry {
    let key = keys[place]
    let samples = (travelling[place] ?? []).map { journeys[$0] }
    let sent = Day(number: samples.compactMap { $0.sentOn?.number }.max() ?? key.fortnight * 14)
    var dispatch = Dispatch(
      id: .unassigned, number: number(place), laboratory: key.laboratory, by: samples.first?.sample.collector ?? CaseSpreads.workers[0],
      preparedOn: Day(number: samples.compactMap { $0.sentOn?.number }.min() ?? sent.number))
    dispatch.sentOn = sent
    let isUnderway = samples.contains { $0.sample.status == .inTransit }
    dispatch.closedOn = isUnderway ? nil : samples.compactMap { $0.receivedOn ?? $0.sample.statusSince }.max()
    dispatch.carrier = "courier"
    dispatch.transportReference = DigitText.code("WB-", sent.number, width: 6)
    dispatch.sealNumber = DigitText.code("P", 5_000 + place, width: 5)
    return DispatchEntry(dispatch: dispatch, barcodes: samples.map(\.barcode))
  }

  /// The steps of a sample's way, by its place.
  func steps(_ place: Int) -> [CustodyEntry] {
    let journey = journeys[place]
    return journey.steps(dispatchNumber: journey.dispatch.flatMap { numbers[$0] }.map(number))
  }

  private func number(_ place: Int) -> String {
    DigitText.code("BRD-D-", Reference.year, width: 4) + DigitText.code("-", place + 1, width: 5)
  }
}
