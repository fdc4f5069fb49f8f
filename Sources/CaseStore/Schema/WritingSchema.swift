/// What the desk writes itself: profiles, testimonies, tracing events, what sources say, decisions about pairs, drafts, and what undo needs.
///
/// The tables of the new kinds hold the columns that queries and foreign keys need, and the record's canonical body. A decision about a pair
/// names its persons by identity, because it outlives the one who is removed where the two are merged.
enum WritingSchema {
  /// The tables, and the new columns of those that were there.
  static let script = """
    ALTER TABLE person ADD COLUMN languages TEXT;
    ALTER TABLE person ADD COLUMN marital_status TEXT NOT NULL DEFAULT 'unknown';
    ALTER TABLE person ADD COLUMN identity_numbers TEXT;
    ALTER TABLE contact ADD COLUMN minutes INTEGER;
    ALTER TABLE contact ADD COLUMN with_whom TEXT;
    ALTER TABLE contact ADD COLUMN follows INTEGER REFERENCES contact(no);
    CREATE TABLE contact_case(
      contact INTEGER NOT NULL REFERENCES contact(no), position INTEGER NOT NULL CHECK(position >= 0),
      missing_case INTEGER NOT NULL REFERENCES missing_case(no), PRIMARY KEY(contact, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE profile(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), person INTEGER NOT NULL UNIQUE REFERENCES person(no),
      body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE testimony(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), number TEXT NOT NULL UNIQUE CHECK(number <> ''),
      witness INTEGER REFERENCES person(no), body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE testimony_case(
      testimony INTEGER NOT NULL REFERENCES testimony(no), position INTEGER NOT NULL CHECK(position >= 0),
      missing_case INTEGER NOT NULL REFERENCES missing_case(no), PRIMARY KEY(testimony, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statement(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), testimony INTEGER NOT NULL REFERENCES testimony(no),
      position INTEGER NOT NULL, person INTEGER REFERENCES person(no), site INTEGER REFERENCES site(no), body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE tracing_event(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
      missing_case INTEGER NOT NULL REFERENCES missing_case(no), day INTEGER, source BLOB, body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE sourced_value(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), about BLOB NOT NULL, source BLOB, body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE person_pair(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), first BLOB NOT NULL CHECK(length(first) = 16),
      second BLOB NOT NULL CHECK(length(second) = 16), verdict TEXT NOT NULL, body BLOB NOT NULL, CHECK(first <> second)
    ) STRICT;
    ALTER TABLE missing_case ADD COLUMN fate_basis INTEGER REFERENCES tracing_event(no);
    CREATE TABLE removed(
      id BLOB PRIMARY KEY NOT NULL CHECK(length(id) = 16), kind TEXT NOT NULL, no INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE taking_back(
      rid INTEGER PRIMARY KEY, target INTEGER NOT NULL, again INTEGER NOT NULL CHECK(again IN (0, 1))
    ) STRICT;
    CREATE TABLE draft(
      no INTEGER PRIMARY KEY, user TEXT NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL, kept_at INTEGER NOT NULL, body BLOB NOT NULL,
      UNIQUE(user, key)
    ) STRICT;
    CREATE INDEX taking_back_target ON taking_back(target);
    """

  /// The indexes that are left out while many records are taken in, and built after them.
  static let indexes: [(name: String, script: String)] = [
    (
      "contact_due",
      "CREATE INDEX contact_due ON contact(next_action_due, worker) WHERE next_action_done = 0 AND next_action IS NOT NULL"
    ),
    ("contact_day", "CREATE INDEX contact_day ON contact(day, worker)"),
    ("contact_follows", "CREATE INDEX contact_follows ON contact(follows) WHERE follows IS NOT NULL"),
    ("contact_case_case", "CREATE INDEX contact_case_case ON contact_case(missing_case)"),
    ("testimony_witness", "CREATE INDEX testimony_witness ON testimony(witness)"),
    ("testimony_case_case", "CREATE INDEX testimony_case_case ON testimony_case(missing_case)"),
    ("statement_testimony", "CREATE INDEX statement_testimony ON statement(testimony, position)"),
    ("statement_person", "CREATE INDEX statement_person ON statement(person)"),
    ("statement_site", "CREATE INDEX statement_site ON statement(site)"),
    ("tracing_event_case", "CREATE INDEX tracing_event_case ON tracing_event(missing_case, day)"),
    ("tracing_event_source", "CREATE INDEX tracing_event_source ON tracing_event(source) WHERE source IS NOT NULL"),
    ("sourced_value_about", "CREATE INDEX sourced_value_about ON sourced_value(about)"),
    ("sourced_value_source", "CREATE INDEX sourced_value_source ON sourced_value(source) WHERE source IS NOT NULL"),
    ("person_pair_first", "CREATE INDEX person_pair_first ON person_pair(first, second)"),
    ("person_pair_second", "CREATE INDEX person_pair_second ON person_pair(second)"),
    ("missing_case_fate_basis", "CREATE INDEX missing_case_fate_basis ON missing_case(fate_basis) WHERE fate_basis IS NOT NULL"),
  ]

  /// The indexes of the log, which a rebuild leaves alone: what happened to a record, and what somebody did.
  static let logIndexes: [(name: String, script: String)] = [
    ("op_entity", "CREATE INDEX op_entity ON op(entity)"),
    ("commit_log_author", "CREATE INDEX commit_log_author ON commit_log(author)"),
  ]
}
