/// A field in which two records of one person may differ.
public enum MergeField: String, CaseIterable, Hashable, Sendable {
  case name = "shown name"
  case sex, born
  case birthPlace = "birth place"
  case life = "alive"
  case died
  case family = "family file"
  case residence
  case emigratedTo = "emigrated to"
  case nationality, languages
  case maritalStatus = "marital status"
  case occupation, telephone
  case identityNumbers = "identity papers"
  case reference
  case twinMark = "twin mark"
  case note
  case donor = "as a donor"
  case stature, build, hair, eyes
  case bloodGroup = "blood group"
  case handedness
  case dentalNote = "teeth"

  /// True where both values can stand beside each other in one field.
  public var mayHoldBoth: Bool {
    switch self {
    case .languages, .telephone, .identityNumbers, .note, .dentalNote: true
    default: false
    }
  }
}

/// Whose value is shown after a merge.
public enum MergeSide: Hashable, Sendable {
  /// The value of the person who is kept.
  case kept
  /// The value of the other.
  case other
  /// Both, one after the other.
  case both
}

/// One field of two records beside each other.
public struct MergeRow: Hashable, Sendable {
  /// The field.
  public var field: MergeField
  /// The value of the person who is kept; empty where nothing is recorded.
  public var kept: String
  /// The value of the other.
  public var other: String

  /// A row from its parts.
  public init(field: MergeField, kept: String, other: String) {
    self.field = field
    self.kept = kept
    self.other = other
  }

  /// True where both say something and do not say the same: somebody must choose.
  public var differs: Bool { !kept.isEmpty && !other.isEmpty && kept != other }

  /// What stands unless somebody chooses: what is known; of two values both where they can stand together, else that of the kept person.
  public var usual: MergeSide {
    if differs { return field.mayHoldBoth ? .both : .kept }
    return kept.isEmpty ? .other : .kept
  }
}
