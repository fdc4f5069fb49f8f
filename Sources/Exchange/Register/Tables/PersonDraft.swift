import CaseModel

/// A person's row while it is read: the case stands ready and counts once a column of it is filled.
struct PersonDraft {
  var entry: PersonEntry
  var name: PersonEntry.Name
  /// True where the file says in which script the name is written.
  var hasScript = false
  var otherNames: [PersonEntry.Name] = []
  var file: MissingCase
  var hasCase: Bool

  /// An empty row; one without a reference is called after its line.
  init(line: Int) {
    entry = PersonEntry(person: Person(id: .unassigned, sex: .unknown), reference: "row \(line)", names: [])
    name = PersonEntry.Name(given: "", surname: "")
    file = Self.newCase
    hasCase = false
  }

  /// The row of an entry.
  init(_ entry: PersonEntry) {
    self.entry = entry
    name = entry.names.first ?? PersonEntry.Name(given: "", surname: "")
    otherNames = Array(entry.names.dropFirst())
    file = entry.missingCase ?? Self.newCase
    hasCase = entry.missingCase != nil
  }

  /// The entry of a row.
  var finished: PersonEntry {
    var finished = entry
    var name = name
    if !hasScript { name.script = NameScript.of(name) }
    finished.names = otherNames.isEmpty ? [name] : [name] + otherNames
    if hasCase { finished.missingCase = file }
    return finished
  }

  /// A case from a file is a registered one: the draft stage is for what is typed in.
  private static let newCase: MissingCase = {
    var file = MissingCase(id: .unassigned, number: "", person: .unassigned)
    file.workflow = .registered
    return file
  }()
}

extension Column where Entry == PersonDraft {
  /// A column of the case: filling it says that the person is missing.
  static func ofCase(
    _ name: String, _ help: String, or synonyms: [String] = [], _ read: @escaping @Sendable (inout MissingCase, Cell) throws -> Void,
    _ write: @escaping @Sendable (MissingCase) -> String?
  ) -> Column {
    Column(
      name, help, or: synonyms,
      { draft, cell in
        draft.hasCase = true
        try read(&draft.file, cell)
      },
      { $0.hasCase ? write($0.file) : nil })
  }
}
