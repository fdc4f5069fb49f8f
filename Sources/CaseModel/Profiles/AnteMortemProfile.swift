/// What a missing person looked like and carried, as relatives and files describe it: what remains are compared with.
public struct AnteMortemProfile: Hashable, Sendable, Identifiable {
  /// Which hand the person used.
  public enum Handedness: String, CaseIterable, Sendable {
    case right = "right-handed"
    case left = "left-handed"
    case both = "both hands"
    case unknown
  }

  /// The record's identity.
  public let id: RecordID
  /// Whom it describes; one profile a person.
  public var person: RecordID
  /// Stature in whole centimetres, at least.
  public var statureFrom: Int?
  /// Stature in whole centimetres, at most.
  public var statureTo: Int?
  /// Build in words: slight, medium, heavy.
  public var build: String?
  /// Hair: colour and form.
  public var hair: String?
  /// Colour of the eyes.
  public var eyes: String?
  /// Blood group: `A Rh+`.
  public var bloodGroup: String?
  /// Which hand the person used.
  public var handedness: Handedness
  /// Marks, fractures, surgery and implants, by place of the body.
  public var marks: [BodyMark]
  /// What is known of single teeth.
  public var teeth: [ToothNote]
  /// What else is known of teeth and dentist.
  public var dentalNote: String?
  /// Clothing and effects.
  public var effects: [Effect]

  /// A profile that describes nothing yet.
  public init(id: RecordID, person: RecordID) {
    self.id = id
    self.person = person
    handedness = .unknown
    marks = []
    teeth = []
    effects = []
  }
}

/// Something on or in the body by which a person may be known.
public struct BodyMark: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Sendable {
    case scar, tattoo, birthmark, mole, fracture, surgery, implant, amputation, deformity, piercing, other
  }

  /// The place of the body.
  public enum Place: String, CaseIterable, Sendable {
    case head, face, eye, ear, nose, mouth, neck, chest, abdomen, back, shoulder
    case upperArm = "upper arm"
    case elbow, forearm, wrist, hand, finger, hip, pelvis, thigh, knee
    case lowerLeg = "lower leg"
    case ankle, foot, toe, skin, other
  }

  /// The side of the body.
  public enum Side: String, CaseIterable, Sendable { case left, right, both, middle, unknown }

  /// What it is.
  public var kind: Kind
  /// The place of the body.
  public var place: Place
  /// The side.
  public var side: Side
  /// What it looks like, how it came about.
  public var note: String

  /// A mark from its parts.
  public init(kind: Kind, place: Place, side: Side = .unknown, note: String = "") {
    self.kind = kind
    self.place = place
    self.side = side
    self.note = note
  }
}

/// What is known of one tooth.
public struct ToothNote: Hashable, Sendable {
  /// The state of the tooth.
  public enum State: String, CaseIterable, Sendable {
    case missing, filled, crown, bridge, implant, root = "root treated", decayed, broken, gold, crooked, sound, other
  }

  /// The tooth in the two-digit notation of the World Dental Federation (ISO 3950): 11–18, 21–28, 31–38, 41–48; milk teeth 51–85.
  public var tooth: Int
  /// The state.
  public var state: State
  /// Anything else.
  public var note: String

  /// A tooth from its parts.
  public init(tooth: Int, state: State, note: String = "") {
    self.tooth = tooth
    self.state = state
    self.note = note
  }

  /// True for a number of the notation: quadrants 1–4 with eight teeth, 5–8 with five.
  public static func isTooth(_ number: Int) -> Bool {
    let (quadrant, place) = (number / 10, number % 10)
    return (1...4).contains(quadrant) && (1...8).contains(place) || (5...8).contains(quadrant) && (1...5).contains(place)
  }
}

/// A piece of clothing or a thing the person carried.
public struct Effect: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Sendable { case clothing, footwear, jewellery, document, other }

  /// What it is.
  public var kind: Kind
  /// What it looks like.
  public var note: String

  /// An effect from its parts.
  public init(kind: Kind, note: String) {
    self.kind = kind
    self.note = note
  }
}
