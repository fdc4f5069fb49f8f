import CaseModel

/// The real identities of what a change makes, by the provisional ones that its steps use for each other.
struct NewIdentities {
  /// The real identities by the provisional ones.
  private(set) var made: [RecordID: RecordID] = [:]
  private let newID: () -> RecordID

  /// Gives an identity to every record and every name that the change makes, in the order of its steps.
  init(_ change: RecordChange, newID: @escaping () -> RecordID) {
    self.newID = newID
    for step in change.steps {
      switch step {
      case .create(let record):
        give(to: record.id)
        if case .person(_, let names) = record { for name in names { give(to: name.id) } }
      case .edit(.person(_, let names), _): for name in names { give(to: name.id) }
      case .edit, .remove: break
      }
    }
  }

  private mutating func give(to id: RecordID) {
    if id.isProvisional, made[id] == nil { made[id] = newID() }
  }

  /// The identity that stands for another; a new one where none was given yet.
  func real(_ id: RecordID) -> RecordID {
    id == .unassigned ? newID() : made[id] ?? id
  }

  /// The identity of a record that is made.
  func identity(ofNew record: Record) -> RecordID { real(record.id) }
}
