import CaseModel

/// Which form is wanted. Its key names the draft, so that the same form finds its draft again, also after the program was ended.
public enum FormRequest: Hashable, Sendable {
  case newCase
  case editCase(RecordID)
  case editPerson(RecordID)
  case editProfile(person: RecordID)
  case editFamily(RecordID)
  case newRelationship(of: RecordID)
  case editRelationship(RecordID)
  /// A relative of a person, asked from that person's point of view.
  case newRelative(of: RecordID)
  case newContact(ContactSubject)
  /// A contact that carries out the next action of another.
  case followUp(RecordID)
  case editContact(RecordID)
  case newTestimony(missingCase: RecordID?)
  case editTestimony(RecordID)
  case newEvent(missingCase: RecordID)
  case editEvent(RecordID)
  case fate(missingCase: RecordID)

  /// Whom a contact is about, as far as the place says from which it is logged.
  public enum ContactSubject: Hashable, Sendable {
    case missingCase(RecordID)
    case person(RecordID)
    case family(RecordID)
  }

  /// The word for the kind of form, and the record that it is about.
  private var parts: (word: String, record: RecordID?) {
    switch self {
    case .newCase: ("case/new", nil)
    case .editCase(let id): ("case/edit", id)
    case .editPerson(let id): ("person/edit", id)
    case .editProfile(let id): ("profile/edit", id)
    case .editFamily(let id): ("family/edit", id)
    case .newRelationship(let id): ("relationship/new", id)
    case .editRelationship(let id): ("relationship/edit", id)
    case .newRelative(let id): ("relative/new", id)
    case .newContact(.missingCase(let id)): ("contact/new/case", id)
    case .newContact(.person(let id)): ("contact/new/person", id)
    case .newContact(.family(let id)): ("contact/new/family", id)
    case .followUp(let id): ("contact/follow", id)
    case .editContact(let id): ("contact/edit", id)
    case .newTestimony(let id): ("testimony/new", id)
    case .editTestimony(let id): ("testimony/edit", id)
    case .newEvent(let id): ("event/new", id)
    case .editEvent(let id): ("event/edit", id)
    case .fate(let id): ("fate", id)
    }
  }

  /// The key of its draft.
  public var key: String {
    let (word, record) = parts
    return record.map { "\(word)/\($0)" } ?? word
  }

  /// The form that a key names; a number behind `#` tells several drafts of one form apart.
  public init?(key: String) {
    let plain = key.split(separator: "#").first.map(String.init) ?? ""
    var word = plain
    var record: RecordID?
    if let slash = plain.lastIndex(of: "/"), let id = RecordID(description: String(plain[plain.index(after: slash)...])) {
      word = String(plain[..<slash])
      record = id
    }
    guard let found = Self.make(word, record) else { return nil }
    self = found
  }

  private static func make(_ word: String, _ record: RecordID?) -> FormRequest? {
    switch (word, record) {
    case ("case/new", nil): .newCase
    case ("testimony/new", let id): .newTestimony(missingCase: id)
    case ("case/edit", let id?): .editCase(id)
    case ("person/edit", let id?): .editPerson(id)
    case ("profile/edit", let id?): .editProfile(person: id)
    case ("family/edit", let id?): .editFamily(id)
    case ("relationship/new", let id?): .newRelationship(of: id)
    case ("relationship/edit", let id?): .editRelationship(id)
    case ("relative/new", let id?): .newRelative(of: id)
    case ("contact/new/case", let id?): .newContact(.missingCase(id))
    case ("contact/new/person", let id?): .newContact(.person(id))
    case ("contact/new/family", let id?): .newContact(.family(id))
    case ("contact/follow", let id?): .followUp(id)
    case ("contact/edit", let id?): .editContact(id)
    case ("testimony/edit", let id?): .editTestimony(id)
    case ("event/new", let id?): .newEvent(missingCase: id)
    case ("event/edit", let id?): .editEvent(id)
    case ("fate", let id?): .fate(missingCase: id)
    default: nil
    }
  }
}
