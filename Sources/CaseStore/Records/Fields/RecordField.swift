import CaseModel

/// A field of a kind of record: its tag in the canonical form, its name in the domain's words, and what its values are.
struct RecordField: Hashable, Sendable {
  /// What the values of a field are, so that they can be shown.
  enum Shape: Hashable, Sendable {
    case text, integer, fraction, truth, day, date, source
    /// One record, or several, of a kind.
    case record(Record.Kind)
    case names, marks, teeth, effects
    /// The record that a value with its source is about.
    case subject
  }

  var tag: UInt8
  var name: String
  var shape: Shape

  init(_ tag: UInt8, _ name: String, _ shape: Shape = .text) {
    self.tag = tag
    self.name = name
    self.shape = shape
  }
}

extension Record.Kind {
  /// The fields of a kind of record, by the tags that the file which reads and writes it gives them.
  var fields: [RecordField] {
    switch self {
    case .incident: RecordField.incident
    case .site: RecordField.site
    case .family: RecordField.family
    case .person: RecordField.person
    case .missingCase: RecordField.missingCase
    case .relationship: RecordField.relationship
    case .contact: RecordField.contact
    case .donor: RecordField.donor
    case .sample: RecordField.sample
    case .profile: RecordField.profile
    case .testimony: RecordField.testimony
    case .statement: RecordField.statement
    case .tracingEvent: RecordField.tracingEvent
    case .sourcedValue: RecordField.sourcedValue
    case .personPair: RecordField.personPair
    case .consent: RecordField.consent
    case .custodyEvent: RecordField.custodyEvent
    case .dispatch: RecordField.dispatch
    case .laboratoryResult: RecordField.laboratoryResult
    case .task: RecordField.task
    case .setting: RecordField.setting
    }
  }

  /// The field with this tag.
  func field(_ tag: UInt8) throws -> RecordField {
    guard let field = fields.first(where: { $0.tag == tag }) else {
      throw RegisterError.damagedLog("a record holds a field that this program does not know")
    }
    return field
  }
}

extension RecordField {
  static let incident = [RecordField(1, "name"), RecordField(2, "began", .date), RecordField(3, "ended", .date)]

  static let site = [
    RecordField(1, "code"), RecordField(2, "name"), RecordField(3, "kind"), RecordField(4, "district"), RecordField(5, "status"),
    RecordField(6, "latitude", .fraction), RecordField(7, "longitude", .fraction), RecordField(8, "precision in metres", .integer),
    RecordField(9, "reported", .date), RecordField(10, "note"),
  ]

  static let family = [
    RecordField(1, "number"), RecordField(2, "name"), RecordField(3, "place"), RecordField(4, "contact person", .record(.person)),
    RecordField(5, "wishes"), RecordField(6, "safety note"),
  ]

  static let person = [
    RecordField(1, "reference"), RecordField(2, "family", .record(.family)), RecordField(3, "sex"), RecordField(4, "born", .date),
    RecordField(5, "birth place"), RecordField(6, "life"), RecordField(7, "died", .date), RecordField(8, "nationality"),
    RecordField(9, "residence"), RecordField(10, "emigrated to"), RecordField(11, "occupation"), RecordField(12, "telephone"),
    RecordField(13, "twin mark"), RecordField(14, "identical twin", .truth), RecordField(15, "note"), RecordField(16, "languages"),
    RecordField(17, "marital status"), RecordField(18, "identity numbers"), RecordField(30, "names", .names),
  ]

  static let missingCase = [
    RecordField(1, "number"), RecordField(2, "person", .record(.person)), RecordField(3, "incident", .record(.incident)),
    RecordField(4, "category"), RecordField(5, "service"), RecordField(6, "unit"), RecordField(7, "rank"),
    RecordField(8, "service number"), RecordField(9, "last seen", .date), RecordField(10, "last seen place"),
    RecordField(11, "last seen district"), RecordField(12, "last seen with"), RecordField(13, "clothing"),
    RecordField(14, "distinguishing marks"), RecordField(15, "circumstance"), RecordField(16, "account"), RecordField(17, "fate"),
    RecordField(18, "legal status"), RecordField(19, "workflow"), RecordField(20, "owner"), RecordField(21, "office"),
    RecordField(22, "next review", .day), RecordField(23, "opened", .day), RecordField(24, "external numbers"),
    RecordField(25, "fate basis", .record(.tracingEvent)),
  ]

  static let relationship = [
    RecordField(1, "kind"), RecordField(2, "first", .record(.person)), RecordField(3, "second", .record(.person)),
    RecordField(4, "certainty"), RecordField(5, "from", .date), RecordField(6, "to", .date), RecordField(7, "parted", .truth),
  ]

  static let contact = [
    RecordField(1, "family", .record(.family)), RecordField(2, "person", .record(.person)), RecordField(3, "day", .day),
    RecordField(4, "channel"), RecordField(5, "direction"), RecordField(6, "by"), RecordField(7, "summary"), RecordField(8, "outcome"),
    RecordField(9, "next action"), RecordField(10, "next action due", .day), RecordField(11, "next action done", .truth),
    RecordField(12, "distress noticed", .truth), RecordField(13, "minutes", .integer), RecordField(14, "with whom"),
    RecordField(15, "cases", .record(.missingCase)), RecordField(16, "follows", .record(.contact)),
  ]
}

extension RecordField {
  static let donor = [
    RecordField(1, "person", .record(.person)), RecordField(2, "state"), RecordField(3, "since", .day), RecordField(4, "reason"),
    RecordField(5, "health"),
  ]

  static let sample = [
    RecordField(1, "donor", .record(.person)), RecordField(2, "kind"), RecordField(3, "material"), RecordField(4, "barcode"),
    RecordField(5, "collector"), RecordField(6, "collected on", .day), RecordField(7, "place"), RecordField(8, "status"),
    RecordField(9, "status since", .day), RecordField(10, "whereabouts"), RecordField(11, "office"), RecordField(12, "laboratory"),
    RecordField(13, "received on", .day), RecordField(14, "kit"), RecordField(15, "identity document"),
    RecordField(16, "transfusion or transplant"), RecordField(17, "quality"), RecordField(18, "handed over by", .record(.person)),
    RecordField(19, "seal number"), RecordField(20, "pieces", .integer), RecordField(21, "note"),
  ]

  static let profile = [
    RecordField(1, "person", .record(.person)), RecordField(2, "stature from", .integer), RecordField(3, "stature to", .integer),
    RecordField(4, "build"), RecordField(5, "hair"), RecordField(6, "eyes"), RecordField(7, "blood group"),
    RecordField(8, "handedness"), RecordField(9, "marks", .marks), RecordField(10, "teeth", .teeth), RecordField(11, "dental note"),
    RecordField(12, "effects", .effects),
  ]

  static let testimony = [
    RecordField(1, "number"), RecordField(2, "witness", .record(.person)), RecordField(3, "witness name"), RecordField(4, "witness code"),
    RecordField(5, "sealed", .truth), RecordField(6, "interviewer"), RecordField(7, "interpreter"), RecordField(8, "language"),
    RecordField(9, "place"), RecordField(10, "taken on", .date), RecordField(11, "consent"), RecordField(12, "narrative"),
    RecordField(13, "cases", .record(.missingCase)),
  ]

  static let statement = [
    RecordField(1, "testimony", .record(.testimony)), RecordField(2, "position", .integer), RecordField(3, "person", .record(.person)),
    RecordField(4, "site", .record(.site)), RecordField(5, "about"), RecordField(6, "what"), RecordField(7, "when", .date),
    RecordField(8, "place"), RecordField(9, "basis"), RecordField(10, "reliability"),
  ]

  static let tracingEvent = [
    RecordField(1, "case", .record(.missingCase)), RecordField(2, "kind"), RecordField(3, "date", .date), RecordField(4, "place"),
    RecordField(5, "destination"), RecordField(6, "details"), RecordField(7, "source", .source), RecordField(8, "certainty"),
  ]

  static let sourcedValue = [
    RecordField(1, "about", .subject), RecordField(2, "kind"), RecordField(3, "field"), RecordField(4, "value"),
    RecordField(5, "source", .source), RecordField(6, "certainty"),
  ]

  static let personPair = [
    RecordField(1, "first", .record(.person)), RecordField(2, "second", .record(.person)), RecordField(3, "verdict"),
    RecordField(4, "note"),
  ]
}
