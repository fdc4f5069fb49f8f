import Kinship

/// Everything that hangs on one person: what a merge moves, shown before it is done.
public struct PersonDossier: Hashable, Sendable {
  /// The person.
  public var person: Person
  /// All names.
  public var names: [PersonName]
  /// Every record that refers to the person, whole: cases, relationships, contacts, donor record, samples, profile, testimonies,
  /// statements; and families whose contact person he or she is.
  public var records: [Record]
  /// Number and name of the family file.
  public var familyWords: String?
  /// Names of the persons that the relationships name, in list form.
  public var relatives: [RecordID: String]
  /// Sexes of those persons, as far as recorded.
  public var sexes: [RecordID: Sex]

  /// A dossier from its parts.
  public init(
    person: Person, names: [PersonName], records: [Record], familyWords: String? = nil, relatives: [RecordID: String] = [:],
    sexes: [RecordID: Sex] = [:]
  ) {
    self.person = person
    self.names = names
    self.records = records
    self.familyWords = familyWords
    self.relatives = relatives
    self.sexes = sexes
  }
}
