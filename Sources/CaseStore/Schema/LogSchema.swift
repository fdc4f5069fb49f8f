/// The tables of the log, which is the truth; everything else can be made again from them.
enum LogSchema {
  /// Devices, commits and ops. A commit's hash covers its header and the hash of every op; triggers forbid any change.
  ///
  /// An op is written before its commit, whose hash is known only at the end: no foreign key binds it, the chain of hashes does.
  static let script = """
    CREATE TABLE device(
      id BLOB PRIMARY KEY NOT NULL CHECK(length(id) = 16), office TEXT NOT NULL CHECK(office <> ''), prefix TEXT NOT NULL,
      name TEXT NOT NULL DEFAULT '', sign_pk BLOB, box_pk BLOB, cert BLOB
    ) STRICT;
    CREATE TABLE register(
      one INTEGER PRIMARY KEY CHECK(one = 1), device BLOB NOT NULL REFERENCES device(id), office TEXT NOT NULL CHECK(office <> ''),
      prefix TEXT NOT NULL CHECK(prefix <> ''), derived_version INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE commit_log(
      rid INTEGER PRIMARY KEY, device BLOB NOT NULL REFERENCES device(id), seq INTEGER NOT NULL CHECK(seq > 0),
      hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32), prev BLOB CHECK(length(prev) = 32), hlc INTEGER NOT NULL,
      author TEXT NOT NULL CHECK(author <> ''), role TEXT NOT NULL, why TEXT NOT NULL, source TEXT NOT NULL,
      schema INTEGER NOT NULL, op_hashes BLOB NOT NULL CHECK(length(op_hashes) % 32 = 0), sig BLOB, received INTEGER NOT NULL,
      UNIQUE(device, seq), CHECK((seq = 1) = (prev IS NULL))
    ) STRICT;
    CREATE TABLE op(
      rid INTEGER NOT NULL, idx INTEGER NOT NULL CHECK(idx >= 0),
      entity BLOB NOT NULL CHECK(length(entity) = 16), field TEXT NOT NULL, salt BLOB NOT NULL, body BLOB, PRIMARY KEY(rid, idx)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER commit_log_is_never_changed BEFORE UPDATE ON commit_log
      BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
    CREATE TRIGGER commit_log_is_never_deleted BEFORE DELETE ON commit_log
      BEGIN SELECT RAISE(ABORT, 'the log is never deleted'); END;
    CREATE TRIGGER op_is_never_changed BEFORE UPDATE ON op
      BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
    CREATE TRIGGER op_is_never_deleted BEFORE DELETE ON op
      BEGIN SELECT RAISE(ABORT, 'the log is never deleted'); END;
    """
}
