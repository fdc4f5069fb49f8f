/// What the lists read: one narrow row for each case and family, with every sort key and every criterion, and the register's counters.
///
/// Each order has an index `(key, number_key, facets, incident_no, place_no)`: a page is a range of it, and a filter is tested inside it
/// without touching the row. `facets` packs the criteria that have few values; `CaseFacets` knows the layout.
enum ListSchema {
  /// The tables.
  static let script = """
    CREATE TABLE place(no INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, fold TEXT NOT NULL) STRICT;
    CREATE TABLE case_list(
      no INTEGER PRIMARY KEY REFERENCES missing_case(no), id BLOB NOT NULL, person BLOB NOT NULL, family BLOB,
      number TEXT NOT NULL, name TEXT NOT NULL, birth_year INTEGER, last_seen TEXT NOT NULL, place TEXT NOT NULL, incident TEXT NOT NULL,
      category INTEGER NOT NULL, sex INTEGER NOT NULL, age_group INTEGER NOT NULL, circumstance INTEGER NOT NULL, fate INTEGER NOT NULL,
      workflow INTEGER NOT NULL, coverage INTEGER NOT NULL, number_key TEXT NOT NULL, name_key BLOB NOT NULL, birth_key INTEGER NOT NULL,
      last_seen_key INTEGER NOT NULL, place_key BLOB NOT NULL, incident_key BLOB NOT NULL, surname_fold TEXT NOT NULL,
      serial INTEGER NOT NULL, facets INTEGER NOT NULL, incident_no INTEGER NOT NULL, place_no INTEGER NOT NULL, family_no INTEGER,
      person_no INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE family_list(
      no INTEGER PRIMARY KEY REFERENCES family(no), id BLOB NOT NULL, number TEXT NOT NULL,
      name TEXT NOT NULL, place TEXT NOT NULL, missing INTEGER NOT NULL, members INTEGER NOT NULL, sampled INTEGER NOT NULL,
      coverage INTEGER NOT NULL, last_contact INTEGER, number_key TEXT NOT NULL, name_key BLOB NOT NULL, place_key BLOB NOT NULL,
      last_contact_key INTEGER NOT NULL, place_no INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    """

  /// Finds the cases of a family, with what its row adds up.
  static let caseFamilyIndex = "CREATE INDEX case_list_family ON case_list(family_no, coverage, facets)"

  /// The columns of `case_list` that order it.
  static let caseOrders = [
    "name_key", "birth_key", "last_seen_key", "place_key", "incident_key", "category", "sex", "age_group", "circumstance", "fate",
    "workflow",
    "coverage",
  ]

  /// The columns of `family_list` that order it.
  static let familyOrders = ["name_key", "place_key", "missing", "members", "sampled", "coverage", "last_contact_key"]

  /// The indexes, built after the rows when many come at once.
  static let indexes: [(name: String, script: String)] =
    caseOrders.map {
      ("case_list_\($0)", "CREATE INDEX case_list_\($0) ON case_list(\($0), number_key, facets, incident_no, place_no)")
    }
    + familyOrders.map {
      ("family_list_\($0)", "CREATE INDEX family_list_\($0) ON family_list(\($0), number_key, missing, place_no)")
    } + [
      ("case_list_number_key", "CREATE UNIQUE INDEX case_list_number_key ON case_list(number_key, facets, incident_no, place_no)"),
      ("family_list_number_key", "CREATE UNIQUE INDEX family_list_number_key ON family_list(number_key, missing, place_no)"),
      ("case_list_id", "CREATE UNIQUE INDEX case_list_id ON case_list(id)"),
      ("case_list_person", "CREATE INDEX case_list_person ON case_list(person_no)"),
      ("case_list_family", caseFamilyIndex),
      ("case_list_surname", "CREATE INDEX case_list_surname ON case_list(surname_fold)"),
      ("case_list_serial", "CREATE INDEX case_list_serial ON case_list(serial)"),
      ("family_list_id", "CREATE UNIQUE INDEX family_list_id ON family_list(id)"),
    ]
}
