import CaseModel
import SQLiteAccess

extension Register {
  /// The places whose families need samples, the greatest need first.
  public func visitPlaces(limit: Int = 200) throws -> [VisitPlace] { [] }

  /// A plan of a visit to the families of a place.
  public func collectionVisit(to place: String, today: Day) throws -> CollectionVisit {
    CollectionVisit(place: place, asOf: today, households: [])
  }
}
