/// What searches read: the words of all names and places, and for each person and case the document that FTS5 indexes.
///
/// A document keeps its structure in signs that the tokenizer passes over; `SearchDocument` knows it. The indexes hold no text of their own
/// (`content=`), no positions (`detail=none`), and lists for the first one, two and three letters.
enum SearchSchema {
  /// The tables and indexes.
  static let script = """
    CREATE TABLE word(no INTEGER PRIMARY KEY, fold TEXT NOT NULL UNIQUE, shape TEXT NOT NULL, shown TEXT NOT NULL) STRICT;
    CREATE INDEX word_shape ON word(shape, fold);
    CREATE TABLE word_skeleton(
      skeleton TEXT NOT NULL, word INTEGER NOT NULL REFERENCES word(no), PRIMARY KEY(skeleton, word)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE person_document(no INTEGER PRIMARY KEY REFERENCES person(no), text TEXT NOT NULL) STRICT;
    CREATE TABLE case_document(no INTEGER PRIMARY KEY REFERENCES missing_case(no), text TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE person_search USING fts5(
      text, content='person_document', content_rowid='no', tokenize='ascii', prefix='1 2 3', detail=none, columnsize=0
    );
    CREATE VIRTUAL TABLE case_search USING fts5(
      text, content='case_document', content_rowid='no', tokenize='ascii', prefix='1 2 3', detail=none, columnsize=0
    );
    """
}
