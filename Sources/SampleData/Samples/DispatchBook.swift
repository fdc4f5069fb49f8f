import CaseModel

/// Puts samples into parcels while the families come one by one: those that an office sends on a day go together, at most 40 in a parcel.
///
/// What has not arrived travels in parcels of its own, so that a parcel is under way or received as a whole.
struct DispatchBook: Hashable, Sendable {
  private struct Day: Hashable {
    var office: Int
    var sentOn: Int
  }
  private struct Key: Hashable {
    var day: Day
    var isUnderway: Bool
  }
  private struct Parcel: Hashable {
    var part: Int
    var room: Int
  }

  private var parcels: [Key: Parcel] = [:]
  private var parts: [Day: Int] = [:]

  /// The number of the parcel for a sample, and the dispatch itself where the sample is the first in it.
  mutating func put(_ office: SampleOffice, sentOn: Int, isUnderway: Bool) -> (number: String, new: Dispatch?) {
    let day = Day(office: office.place, sentOn: sentOn)
    let key = Key(day: day, isUnderway: isUnderway)
    if var parcel = parcels[key], parcel.room > 0 {
      parcel.room -= 1
      parcels[key] = parcel
      return (DispatchBook.number(office, sentOn, part: parcel.part), nil)
    }
    let part = parts[day] ?? 0
    parts[day] = part + 1
    parcels[key] = Parcel(part: part, room: 25 + (office.place * 7 + sentOn + part * 11) % 15)
    let number = DispatchBook.number(office, sentOn, part: part)
    return (number, dispatch(number, office, sentOn, isUnderway: isUnderway, part: part))
  }

  private func dispatch(_ number: String, _ office: SampleOffice, _ sentOn: Int, isUnderway: Bool, part: Int) -> Dispatch {
    let worker = CaseSpreads.workers[(office.place * 3 + sentOn / 14) % CaseSpreads.workers.count]
    var dispatch = Dispatch(
      id: .unassigned, number: number, laboratory: office.laboratory, by: worker, preparedOn: CaseModel.Day(number: sentOn - 1))
    dispatch.sentOn = CaseModel.Day(number: sentOn)
    if !isUnderway { dispatch.closedOn = CaseModel.Day(number: sentOn + office.travel(of: sentOn)) }
    dispatch.carrier = "courier"
    dispatch.sealNumber = DigitText.code("P-", (sentOn % 1_000) * 10 + office.place, width: 5) + (part > 0 ? "/\(part + 1)" : "")
    return dispatch
  }

  /// Numbers run with the days of the year; a second parcel of an office and a day comes after all first ones.
  private static func number(_ office: SampleOffice, _ sentOn: Int, part: Int) -> String {
    let year = CaseModel.Day(number: sentOn).year
    let start = CaseModel.Day(year: year, month: 1, day: 1)?.number ?? sentOn
    return DigitText.make(capacity: 20) { text in
      text.letters("BRD-D-")
      text.number(year, width: 4)
      text.byte("-")
      text.number((sentOn - start) / 14 * 3 + office.place + 1 + part * 100, width: 5)
    }
  }
}
