import CaseModel
import SQLiteAccess

/// How many records of each kind the register holds, kept with every change because counting them again takes long.
struct Counters {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The number of records of a kind.
  func value(_ kind: Record.Kind) throws -> Int {
    try connection.integer("SELECT value FROM counter WHERE name = ?", .text(kind.rawValue)) ?? 0
  }

  /// Adds what a commit made and takes off what it removed; a kind of which nothing is left has no row.
  func add(_ counts: KindCounts) throws {
    for kind in Record.Kind.allCases where counts[kind] != 0 {
      try connection.run(
        "INSERT INTO counter(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = value + excluded.value",
        .text(kind.rawValue), .integer(counts[kind]))
      if counts[kind] < 0 { try connection.run("DELETE FROM counter WHERE name = ? AND value = 0", .text(kind.rawValue)) }
    }
  }
}
