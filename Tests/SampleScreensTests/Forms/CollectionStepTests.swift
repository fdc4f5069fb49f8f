import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct CollectionStepTests {
  private let today = InventedSample.today

  /// The donors that the change of a collection writes.
  private func written(_ donors: [Donor]?) -> [String] {
    let cards = [InventedSample.card(.planned)]
    let form = CustodyForm(cards, to: .collected, donors: donors, by: "A. Worker", minutes: nil, today: today)
    return (form.change(today: today)?.steps ?? []).compactMap { step in
      switch step {
      case .create(.donor(let donor)): "new: \(donor.state.rawValue) since \(donor.since?.description ?? "?")"
      case .edit(.donor(let donor), from: .donor(let old)): "\(old.state.rawValue) to \(donor.state.rawValue)"
      default: nil
      }
    }
  }

  @Test("a planned kit that is collected says of the donor that he or she was sampled")
  func sampled() {
    let person = InventedSample.card(.planned).sample.donor
    #expect(written([]) == ["new: sampled since \(today)"])
    #expect(written([Donor(id: RecordID(high: 9, low: 9), person: person, state: .agreed)]) == ["agreed to sampled"])
    #expect(written([Donor(id: RecordID(high: 9, low: 9), person: person, state: .deceased)]) == [])
    #expect(written(nil) == [])
  }
}
