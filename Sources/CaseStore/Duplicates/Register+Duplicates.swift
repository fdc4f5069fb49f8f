import CaseModel

extension Register {
  /// Finds persons, missing or not, as a name is typed, best first; those of `family` before others of the same rank.
  public func findPersons(_ text: String, near family: RecordID? = nil, limit: Int) throws -> [PersonHit] { [] }

  /// Persons who are perhaps the one sketched, the likeliest first.
  public func likelyPersons(_ sketch: PersonSketch, limit: Int) throws -> [LikelyPerson] { [] }

  /// Pairs of persons who are perhaps one, the likeliest first, without those decided upon.
  public func likelyPairs(limit: Int) throws -> [LikelyPair] { [] }

  /// Everything that hangs on a person; `nil` where the register does not hold him.
  public func dossier(of person: RecordID) throws -> PersonDossier? { nil }
}
