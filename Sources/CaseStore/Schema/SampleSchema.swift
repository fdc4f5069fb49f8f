/// What the way of a sample needs: consents, custody, dispatches, results, the tasks that follow, and the office's settings.
///
/// The tables of the new kinds hold the columns that queries and foreign keys need, and the record's canonical body. A sample's stage and the
/// day from which its time there counts are written beside it, so that the board is one range of one index.
enum SampleSchema {
  /// The tables, and the new columns of those that were there.
  static let script = """
    ALTER TABLE donor ADD COLUMN health TEXT;
    ALTER TABLE sample ADD COLUMN office TEXT;
    ALTER TABLE sample ADD COLUMN laboratory TEXT;
    ALTER TABLE sample ADD COLUMN received_on INTEGER;
    ALTER TABLE sample ADD COLUMN kit TEXT;
    ALTER TABLE sample ADD COLUMN identity_document TEXT;
    ALTER TABLE sample ADD COLUMN blood_treatment TEXT;
    ALTER TABLE sample ADD COLUMN quality TEXT;
    ALTER TABLE sample ADD COLUMN handed_over_by INTEGER REFERENCES person(no);
    ALTER TABLE sample ADD COLUMN seal_number TEXT;
    ALTER TABLE sample ADD COLUMN pieces INTEGER;
    ALTER TABLE sample ADD COLUMN note TEXT;
    ALTER TABLE sample ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sample ADD COLUMN stage_since INTEGER;
    ALTER TABLE family_list ADD COLUMN need INTEGER NOT NULL DEFAULT 0;
    DROP TABLE place;
    CREATE TABLE place(
      no INTEGER PRIMARY KEY, text TEXT NOT NULL, fold TEXT NOT NULL, district TEXT NOT NULL, UNIQUE(text, district)
    ) STRICT;
    CREATE TABLE consent(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16), person INTEGER NOT NULL REFERENCES person(no),
      purpose TEXT NOT NULL, recipient TEXT NOT NULL, state TEXT NOT NULL, decided INTEGER NOT NULL, body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE dispatch(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), number TEXT NOT NULL UNIQUE CHECK(number <> ''),
      prepared_on INTEGER NOT NULL, closed_on INTEGER, body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE dispatch_sample(
      dispatch INTEGER NOT NULL REFERENCES dispatch(no), position INTEGER NOT NULL CHECK(position >= 0),
      sample INTEGER NOT NULL REFERENCES sample(no), PRIMARY KEY(dispatch, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE custody_event(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16), sample INTEGER NOT NULL REFERENCES sample(no),
      dispatch INTEGER REFERENCES dispatch(no), day INTEGER NOT NULL, body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE laboratory_result(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK(length(id) = 16), sample INTEGER NOT NULL REFERENCES sample(no), body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE task(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), sample INTEGER REFERENCES sample(no),
      person INTEGER REFERENCES person(no), consent INTEGER REFERENCES consent(no), owner TEXT NOT NULL, due INTEGER, done INTEGER,
      body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE setting(
      no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), name TEXT NOT NULL UNIQUE, value TEXT NOT NULL
    ) STRICT;
    """

  /// The indexes of the lists that came with it.
  static let listIndexes: [(name: String, script: String)] = [
    ("family_list_need", "CREATE INDEX family_list_need ON family_list(need, number_key, missing, place_no)"),
    ("family_list_visit", "CREATE INDEX family_list_visit ON family_list(place_no, need)"),
  ]

  /// The indexes that are left out while many records are taken in, and built after them.
  static let indexes: [(name: String, script: String)] = [
    ("consent_id", "CREATE UNIQUE INDEX consent_id ON consent(id)"),
    ("consent_person", "CREATE INDEX consent_person ON consent(person, purpose, state, decided)"),
    ("custody_event_id", "CREATE UNIQUE INDEX custody_event_id ON custody_event(id)"),
    ("custody_event_sample", "CREATE INDEX custody_event_sample ON custody_event(sample, no)"),
    ("custody_event_dispatch", "CREATE INDEX custody_event_dispatch ON custody_event(dispatch) WHERE dispatch IS NOT NULL"),
    ("dispatch_sample_sample", "CREATE INDEX dispatch_sample_sample ON dispatch_sample(sample)"),
    ("laboratory_result_id", "CREATE UNIQUE INDEX laboratory_result_id ON laboratory_result(id)"),
    ("laboratory_result_sample", "CREATE INDEX laboratory_result_sample ON laboratory_result(sample)"),
    ("task_open", "CREATE INDEX task_open ON task(due, owner) WHERE done IS NULL"),
    ("task_sample", "CREATE INDEX task_sample ON task(sample)"),
    ("task_person", "CREATE INDEX task_person ON task(person)"),
    ("task_consent", "CREATE INDEX task_consent ON task(consent)"),
    (
      "sample_stage",
      "CREATE INDEX sample_stage ON sample(stage, stage_since, no, office, collector, laboratory)"
    ),
    ("sample_handed_over", "CREATE INDEX sample_handed_over ON sample(handed_over_by) WHERE handed_over_by IS NOT NULL"),
  ]
}
