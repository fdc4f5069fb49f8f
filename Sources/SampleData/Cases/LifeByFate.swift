import CaseModel

extension Fate {
  /// Whether a person of this fate lives. Only a complete identification or a return of remains says dead; a report never does.
  var life: Person.Life {
    switch self {
    case .foundAlive, .released: .alive
    case .identifiedComplete, .remainsReturned: .dead
    default: .unknown
    }
  }
}
