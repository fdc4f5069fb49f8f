import CaseModel

/// The numbers by which the tables keep what a relationship is and how sure the office is: there are more relationships than persons, and
/// three indexes repeat both. The log keeps the words.
enum RelationshipCode {
  static let biologicalParent = 0
  static let partner = 4
  static let doubted = 2
  static let disproved = 3

  /// The number of a kind; it never changes.
  static func of(_ kind: Relationship.Kind) -> Int {
    switch kind {
    case .biologicalParent: biologicalParent
    case .adoptiveParent: 1
    case .fosterParent: 2
    case .stepParent: 3
    case .partner: partner
    }
  }

  /// The number of a certainty; it never changes.
  static func of(_ certainty: Relationship.Certainty) -> Int {
    switch certainty {
    case .proven: 0
    case .asserted: 1
    case .doubted: doubted
    case .disproved: disproved
    }
  }

  /// The kind of a number.
  static func kind(_ code: Int) throws -> Relationship.Kind {
    guard let kind = Relationship.Kind.allCases.first(where: { of($0) == code }) else { throw RegisterError.damagedTables }
    return kind
  }

  /// The certainty of a number.
  static func certainty(_ code: Int) throws -> Relationship.Certainty {
    guard let certainty = Relationship.Certainty.allCases.first(where: { of($0) == code }) else { throw RegisterError.damagedTables }
    return certainty
  }
}
