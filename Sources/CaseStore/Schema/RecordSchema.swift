/// One table for each kind of record. They are derived from the log.
///
/// `no` is a local number, in the order in which the log brought the records; tables of one file refer to each other by it, because it is a
/// fourth of the size of an identity. Outside the file only `id` counts.
///
/// The log brings a record after those it refers to, so foreign keys are checked at once. Deferred ones would make every new person search
/// all tables that may wait for one (https://www.sqlite.org/foreignkeys.html, section 3).
enum RecordSchema {
  /// The tables, with what must be unique.
  static let script = """
    CREATE TABLE incident(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), name TEXT NOT NULL UNIQUE CHECK(name <> ''),
      \(date("began")), \(date("ended"))
    ) STRICT;
    CREATE TABLE site(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), code TEXT NOT NULL UNIQUE CHECK(code <> ''),
      name TEXT NOT NULL, kind TEXT NOT NULL, district TEXT NOT NULL, status TEXT NOT NULL,
      latitude REAL CHECK(latitude BETWEEN -90 AND 90), longitude REAL CHECK(longitude BETWEEN -180 AND 180),
      precision_metres INTEGER CHECK(precision_metres >= 0), \(date("reported")), note TEXT
    ) STRICT;
    CREATE TABLE family(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), number TEXT NOT NULL UNIQUE CHECK(number <> ''),
      name TEXT NOT NULL, place TEXT, contact_person INTEGER REFERENCES person(no), wishes TEXT,
      safety_note TEXT
    ) STRICT;
    CREATE TABLE person(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), reference TEXT UNIQUE,
      family INTEGER REFERENCES family(no),
      sex TEXT NOT NULL CHECK(sex IN ('male', 'female', 'unknown')), \(date("born")), birth_place TEXT,
      life TEXT NOT NULL CHECK(life IN ('alive', 'dead', 'unknown')), \(date("died")), nationality TEXT, residence TEXT,
      emigrated_to TEXT, occupation TEXT, telephone TEXT, twin_mark TEXT, identical_twin INTEGER NOT NULL CHECK(identical_twin IN (0, 1)),
      note TEXT
    ) STRICT;
    CREATE TABLE person_name(
      person INTEGER NOT NULL REFERENCES person(no), position INTEGER NOT NULL CHECK(position >= 0),
      id BLOB NOT NULL CHECK(length(id) = 16), kind TEXT NOT NULL, script TEXT NOT NULL, given TEXT NOT NULL, fathers_name TEXT NOT NULL,
      surname TEXT NOT NULL, marker TEXT NOT NULL, as_written TEXT, PRIMARY KEY(person, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE missing_case(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16), number TEXT NOT NULL UNIQUE CHECK(number <> ''),
      person INTEGER NOT NULL REFERENCES person(no),
      incident INTEGER REFERENCES incident(no),
      category TEXT NOT NULL CHECK(category IN ('military', 'civilian', 'unknown')), service TEXT, unit TEXT, rank TEXT,
      service_number TEXT, \(date("last_seen")), last_seen_place TEXT, last_seen_district TEXT, last_seen_with TEXT, clothing TEXT,
      distinguishing_marks TEXT, circumstance TEXT NOT NULL, account TEXT, fate TEXT NOT NULL, legal_status TEXT NOT NULL,
      workflow TEXT NOT NULL, owner TEXT, office TEXT, next_review INTEGER, opened INTEGER, external_numbers TEXT
    ) STRICT;
    CREATE TABLE relationship(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16),
      kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 4),
      first INTEGER NOT NULL REFERENCES person(no),
      second INTEGER NOT NULL REFERENCES person(no),
      certainty INTEGER NOT NULL CHECK(certainty BETWEEN 0 AND 3),
      \(date("began")), \(date("ended")), parted INTEGER NOT NULL CHECK(parted IN (0, 1)), CHECK(first <> second)
    ) STRICT;
    CREATE TABLE contact(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16),
      family INTEGER REFERENCES family(no),
      person INTEGER REFERENCES person(no), day INTEGER NOT NULL, channel TEXT NOT NULL,
      direction TEXT NOT NULL CHECK(direction IN ('outgoing', 'incoming')), worker TEXT NOT NULL, summary TEXT NOT NULL, outcome TEXT,
      next_action TEXT, next_action_due INTEGER, next_action_done INTEGER NOT NULL CHECK(next_action_done IN (0, 1)),
      distress_noticed INTEGER NOT NULL CHECK(distress_noticed IN (0, 1))
    ) STRICT;
    CREATE TABLE donor(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16),
      person INTEGER NOT NULL UNIQUE REFERENCES person(no), state TEXT NOT NULL, since INTEGER, reason TEXT
    ) STRICT;
    CREATE TABLE sample(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16),
      donor INTEGER NOT NULL REFERENCES person(no), kind TEXT NOT NULL, material TEXT NOT NULL,
      barcode TEXT NOT NULL UNIQUE CHECK(barcode <> ''), collector TEXT, collected_on INTEGER, place TEXT, status TEXT NOT NULL,
      status_since INTEGER, whereabouts TEXT
    ) STRICT;
    """

  /// The indexes that are left out while many records are taken in, and built after them.
  static let indexes: [(name: String, script: String)] = [
    ("missing_case_id", "CREATE UNIQUE INDEX missing_case_id ON missing_case(id)"),
    ("relationship_id", "CREATE UNIQUE INDEX relationship_id ON relationship(id)"),
    ("contact_id", "CREATE UNIQUE INDEX contact_id ON contact(id)"),
    ("donor_id", "CREATE UNIQUE INDEX donor_id ON donor(id)"),
    ("sample_id", "CREATE UNIQUE INDEX sample_id ON sample(id)"),
    ("person_family", "CREATE INDEX person_family ON person(family)"),
    ("missing_case_person", "CREATE INDEX missing_case_person ON missing_case(person)"),
    ("relationship_first", "CREATE INDEX relationship_first ON relationship(first, kind, second, certainty)"),
    ("relationship_second", "CREATE INDEX relationship_second ON relationship(second, kind, first, certainty)"),
    ("contact_family", "CREATE INDEX contact_family ON contact(family, day)"),
    ("contact_person", "CREATE INDEX contact_person ON contact(person, day)"),
    ("sample_donor", "CREATE INDEX sample_donor ON sample(donor)"),
  ]

  /// The four columns of a date: as typed, its bounds, and what kind of knowledge it is.
  private static func date(_ name: String) -> String {
    """
    \(name)_typed TEXT, \(name)_earliest INTEGER, \(name)_latest INTEGER CHECK(\(name)_earliest <= \(name)_latest),
      \(name)_exactness TEXT CHECK((\(name)_typed IS NULL) = (\(name)_exactness IS NULL))
    """
  }
}
