import CaseModel

/// Which form is wanted. Its key names the draft, so that the same form finds its draft again, also after the program was ended.
public indirect enum FormRequest: Hashable, Sendable {
  /// A missing person; of a family file that is there already, where it was asked for from one.
  case newCase(family: RecordID?)
  /// A person who is neither missing nor a relative asked from the tree: a witness, somebody of a family file.
  case newPerson(family: RecordID?)
  case newFamily
  case editCase(RecordID)
  case editPerson(RecordID)
  case editProfile(person: RecordID)
  case editFamily(RecordID)
  case newRelationship(of: RecordID)
  case editRelationship(RecordID)
  /// A relative of a person, asked from that person's point of view.
  case newRelative(of: RecordID)
  /// A contact about a case, person or family; `with` is the person under the cursor.
  case newContact(Concern, with: RecordID?)
  /// A contact that carries out the next action of another.
  case followUp(RecordID)
  case editContact(RecordID)
  case newTestimony(missingCase: RecordID?)
  case editTestimony(RecordID)
  case newEvent(missingCase: RecordID)
  case editEvent(RecordID)
  case fate(missingCase: RecordID)
  /// A statement that becomes a fact of the case.
  case fact(statement: RecordID)
  /// Which of several sources' values is shown.
  case shownValue(missingCase: RecordID)
  /// How far the office has come with a person as a donor.
  case donor(person: RecordID)
  case newConsent(person: RecordID)
  case editConsent(RecordID)
  case withdrawConsent(RecordID)
  case newSample(donor: RecordID)
  case editSample(RecordID)
  /// The next step of samples, together.
  case moveSamples([RecordID], to: Sample.Status?)
  case newDispatch([RecordID])
  case editDispatch(RecordID)
  case newResult(sample: RecordID)
  case editResult(RecordID)
  case editTask(RecordID)
  case coverageRules
  /// Another form whose facts come from a source: what a contact told of the case.
  case told(by: SourceReference, FormRequest)

  /// Whom a contact is about, as far as the place says from which it is logged.
  public enum Concern: Hashable, Sendable {
    case missingCase(RecordID)
    case person(RecordID)
    case family(RecordID)
  }

  /// The word for the kind of form, and the record that it is about.
  private var parts: (word: String, record: RecordID?) {
    switch self {
    case .newCase(let family): ("case/new", family)
    case .newPerson(let family): ("person/new", family)
    case .newFamily: ("family/new", nil)
    case .editCase(let id): ("case/edit", id)
    case .editPerson(let id): ("person/edit", id)
    case .editProfile(let id): ("profile/edit", id)
    case .editFamily(let id): ("family/edit", id)
    case .newRelationship(let id): ("relationship/new", id)
    case .editRelationship(let id): ("relationship/edit", id)
    case .newRelative(let id): ("relative/new", id)
    case .newContact(.missingCase(let id), _): ("contact/new/case", id)
    case .newContact(.person(let id), _): ("contact/new/person", id)
    case .newContact(.family(let id), _): ("contact/new/family", id)
    case .followUp(let id): ("contact/follow", id)
    case .editContact(let id): ("contact/edit", id)
    case .newTestimony(let id): ("testimony/new", id)
    case .editTestimony(let id): ("testimony/edit", id)
    case .newEvent(let id): ("event/new", id)
    case .editEvent(let id): ("event/edit", id)
    case .fate(let id): ("fate", id)
    case .fact(let id): ("fact", id)
    case .shownValue(let id): ("shown", id)
    case .donor(let id): ("donor/edit", id)
    case .newConsent(let id): ("consent/new", id)
    case .editConsent(let id): ("consent/edit", id)
    case .withdrawConsent(let id): ("consent/withdraw", id)
    case .newSample(let id): ("sample/new", id)
    case .editSample(let id): ("sample/edit", id)
    case .moveSamples(let ids, _): ("sample/move", ids.first)
    case .newDispatch(let ids): ("dispatch/new", ids.first)
    case .editDispatch(let id): ("dispatch/edit", id)
    case .newResult(let id): ("result/new", id)
    case .editResult(let id): ("result/edit", id)
    case .editTask(let id): ("task/edit", id)
    case .coverageRules: ("setting/coverage rules", nil)
    case .told(_, let form): form.parts
    }
  }

  /// True for a form that changes a record and does not itself bring an older draft up to date, as those of cases and persons do.
  var writesOverNewerRecord: Bool {
    switch self {
    case .editContact, .editTestimony, .editEvent, .fate, .editConsent, .editSample, .editDispatch, .editResult, .editTask, .coverageRules:
      true
    default: false
    }
  }

  /// The key of its draft.
  public var key: String {
    let (word, record) = parts
    let others = others.map { "+\($0)" }.joined()
    let plain = record.map { "\(word)/\($0)\(others)" } ?? word
    guard case .told(let source, _) = self else { return plain }
    return "\(plain)@\(source.logged)"
  }

  /// The records beside the first, of a form about several.
  private var others: [RecordID] {
    switch self {
    case .moveSamples(let ids, _), .newDispatch(let ids): Array(ids.dropFirst())
    default: []
    }
  }

  /// The form that a key names; a number behind `#` tells several drafts of one form apart.
  public init?(key: String) {
    let unnumbered = key.split(separator: "#").first.map(String.init) ?? ""
    let sides = unnumbered.split(separator: "@", maxSplits: 1).map(String.init)
    let plain = sides.first ?? ""
    var word = plain
    var records: [RecordID] = []
    if let slash = plain.lastIndex(of: "/") {
      let names = plain[plain.index(after: slash)...].split(separator: "+")
      records = names.compactMap { RecordID(description: String($0)) }
      if records.isEmpty || records.count < names.count { records = [] } else { word = String(plain[..<slash]) }
    }
    guard let found = Self.make(word, records.first) ?? Self.makeOfSamples(word, records) else { return nil }
    guard sides.count == 2, let source = SourceReference(logged: sides[1]) else {
      self = found
      return
    }
    self = .told(by: source, found)
  }

  private static func make(_ word: String, _ record: RecordID?) -> FormRequest? {
    switch (word, record) {
    case ("case/new", let id): .newCase(family: id)
    case ("person/new", let id): .newPerson(family: id)
    case ("family/new", nil): .newFamily
    case ("testimony/new", let id): .newTestimony(missingCase: id)
    case ("case/edit", let id?): .editCase(id)
    case ("person/edit", let id?): .editPerson(id)
    case ("profile/edit", let id?): .editProfile(person: id)
    case ("family/edit", let id?): .editFamily(id)
    case ("relationship/new", let id?): .newRelationship(of: id)
    case ("relationship/edit", let id?): .editRelationship(id)
    case ("relative/new", let id?): .newRelative(of: id)
    case ("contact/new/case", let id?): .newContact(.missingCase(id), with: nil)
    case ("contact/new/person", let id?): .newContact(.person(id), with: nil)
    case ("contact/new/family", let id?): .newContact(.family(id), with: nil)
    case ("contact/follow", let id?): .followUp(id)
    case ("contact/edit", let id?): .editContact(id)
    case ("testimony/edit", let id?): .editTestimony(id)
    case ("event/new", let id?): .newEvent(missingCase: id)
    case ("event/edit", let id?): .editEvent(id)
    case ("fate", let id?): .fate(missingCase: id)
    case ("fact", let id?): .fact(statement: id)
    case ("shown", let id?): .shownValue(missingCase: id)
    default: nil
    }
  }
}
