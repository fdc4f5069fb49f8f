import CaseModel
import Kinship

/// Where the grading of a missing person finds his or her next of kin, by local numbers.
protocol KinSource {
  /// The recorded parents of birth, in the order in which they were recorded.
  func parents(of person: Int) throws -> [KinTie]
  /// The recorded children by birth, in the order in which they were recorded.
  func children(of person: Int) throws -> [KinTie]
  /// What the grading needs to know of one person.
  func member(_ person: Int) throws -> KinMember
}

/// A parent or a child by birth, and whether the office doubts the link.
struct KinTie {
  var person: Int
  var isDoubted: Bool
}

/// What the grading needs to know of a person.
struct KinMember {
  var sex: Sex
  /// The mark that identical twins share.
  var identicalTwinMark: String?
  /// How the person stands as a donor.
  var donor: DonorMarks
}

/// How a person stands as a donor, packed into one byte.
struct DonorMarks: OptionSet {
  let rawValue: UInt8

  /// A sample of the person is on record, of use or not.
  static let hasSample = DonorMarks(rawValue: 1)
  /// One that counts was given.
  static let counts = DonorMarks(rawValue: 2)
  /// A laboratory read a profile from one that counts.
  static let hasProfile = DonorMarks(rawValue: 4)
  /// Dead, missing, refused, not to be found: nobody asks any more.
  static let isOutOfReach = DonorMarks(rawValue: 8)

  /// Consent to identification was withdrawn or refused.
  static let isDenied = DonorMarks(rawValue: 16)

  /// True where the person can still be asked for a sample.
  var canBeAsked: Bool { isDisjoint(with: [.counts, .isOutOfReach, .isDenied]) }

  /// What the office's record of a donor says, as `DonorProgress` has it: whoever refused is not asked again because a sample was of no use.
  /// Nobody can be sent to ask a relative of whom not even a name is known.
  mutating func heed(_ state: Donor.State?, isNamed: Bool) {
    switch state {
    case .refused, .deceased, .untraceable: insert(.isOutOfReach)
    case .sampled: if isDisjoint(with: [.isDenied, .hasSample]) { insert(.counts) }
    case .identified, .abroad, nil: if !isNamed && !contains(.hasSample) { insert(.isOutOfReach) }
    case .contactPending, .agreed: break
    }
  }
}
