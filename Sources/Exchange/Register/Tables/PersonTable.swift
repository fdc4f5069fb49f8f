import CaseModel

/// persons.csv: a person and, where he or she is missing, the case, on one row.
enum PersonTable {
  private static let sexes: [String: Sex] = [
    "m": .male, "man": .male, "boy": .male, "м": .male, "f": .female, "w": .female, "woman": .female, "girl": .female, "ж": .female,
    "u": .unknown, "?": .unknown,
  ]
  private static let lives: [String: Person.Life] = [
    "living": .alive, "lives": .alive, "deceased": .dead, "died": .dead, "not known": .unknown, "?": .unknown,
  ]

  private static let nameColumns: [Column<PersonDraft>] = [
    Column(
      "reference", "the file's own reference for the person; empty: row and its line", or: ["id", "person_id", "person", "ref"],
      { $0.entry.reference = $1.text }, { $0.entry.reference }),
    Column(
      "family", "number of the family", or: ["family_number", "family_id"], { $0.entry.familyReference = $1.text },
      { $0.entry.familyReference }),
    Column("surname", "surname", or: ["last_name", "family_name"], { $0.name.surname = $1.text }, { $0.name.surname }),
    Column("given_name", "given name", or: ["first_name", "name"], { $0.name.given = $1.text }, { $0.name.given }),
    Column(
      "fathers_name", "the father's given name", or: ["father_name", "patronymic", "father"], { $0.name.fathersName = $1.text },
      { $0.name.fathersName }),
    Column("marker", "patronymic marker: oğlu, qızı", { $0.name.marker = $1.text }, { $0.name.marker }),
    Column(
      "name_kind", "current, birth, maiden, document, nickname, transliteration; empty: current", { $0.name.kind = try $1.choice() },
      { $0.name.kind.rawValue }),
    Column(
      "script", "latin, cyrillic, russian, persian, armenian, other; empty: seen from the letters",
      {
        $0.name.script = try $1.choice()
        $0.hasScript = true
      }, { $0.name.script.rawValue }),
    Column(
      "other_names", "further names: kind|script|surname|given|father|marker; …", { $0.otherNames = try OtherNames.read($1.text) },
      { OtherNames.write($0.otherNames) }),
  ]

  private static let personColumns: [Column<PersonDraft>] = [
    Column(
      "sex", "male, female, unknown", or: ["gender"], { $0.entry.person.sex = try $1.choice(sexes) }, { $0.entry.person.sex.rawValue }),
    Column(
      "born", "date of birth as known", or: ["birth_date", "date_of_birth", "birth_year", "birthdate", "dob"],
      { $0.entry.person.born = $1.date }, { $0.entry.person.born?.typed }),
    Column(
      "birth_place", "where born", or: ["place_of_birth", "birthplace"], { $0.entry.person.birthPlace = $1.text },
      { $0.entry.person.birthPlace }),
    Column("life", "alive, dead, unknown", { $0.entry.person.life = try $1.choice(lives) }, { $0.entry.person.life.rawValue }),
    Column(
      "died", "date of death as known", or: ["death_date", "date_of_death"], { $0.entry.person.died = $1.date },
      { $0.entry.person.died?.typed }),
    Column("nationality", "nationality as recorded", { $0.entry.person.nationality = $1.text }, { $0.entry.person.nationality }),
    Column(
      "residence", "where the person lives, or lived last", or: ["address"], { $0.entry.person.residence = $1.text },
      { $0.entry.person.residence }),
    Column("emigrated_to", "country emigrated to", { $0.entry.person.emigratedTo = $1.text }, { $0.entry.person.emigratedTo }),
    Column("occupation", "occupation", { $0.entry.person.occupation = $1.text }, { $0.entry.person.occupation }),
    Column("telephone", "telephone", or: ["phone"], { $0.entry.person.telephone = $1.text }, { $0.entry.person.telephone }),
    Column("twin_mark", "the same mark for twins of a family", { $0.entry.person.twinMark = $1.text }, { $0.entry.person.twinMark }),
    Column(
      "identical_twin", "yes for identical twins", { $0.entry.person.identicalTwin = try $1.flag() },
      { $0.entry.person.identicalTwin ? "yes" : nil }),
    Column("note", "anything else worth reading", or: ["notes", "remarks"], { $0.entry.person.note = $1.text }, { $0.entry.person.note }),
  ]

  static let table = Table<PersonDraft>(
    kind: .persons, columns: nameColumns + personColumns + CaseColumns.all, needed: [["surname", "given_name"]],
    start: { PersonDraft(line: $0) },
    finish: { draft throws(CellProblem) in .person(draft.finished) },
    open: { if case .person(let entry) = $0 { PersonDraft(entry) } else { nil } })
}
