/// One column of a file: its names, what it means, and both ways between a field and an entry.
struct Column<Entry>: Sendable {
  let name: String
  let synonyms: [String]
  let help: String
  /// Called with filled fields only.
  let read: @Sendable (inout Entry, Cell) throws -> Void
  let write: @Sendable (Entry) -> String?

  init(
    _ name: String, _ help: String, or synonyms: [String] = [], _ read: @escaping @Sendable (inout Entry, Cell) throws -> Void,
    _ write: @escaping @Sendable (Entry) -> String?
  ) {
    self.name = name
    self.synonyms = synonyms
    self.help = help
    self.read = read
    self.write = write
  }
}
