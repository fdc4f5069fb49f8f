import CaseModel

/// The register's records as CSV files: one file for each kind of record, columns in any order.
public enum RegisterCSV {
  /// What a file holds; later kinds refer to earlier ones.
  public enum Kind: String, CaseIterable, Sendable {
    case incidents, sites, families, persons, relationships, contacts, donors, consents, samples, dispatches, custody, results

    /// The usual name of such a file: `persons.csv`.
    public var fileName: String { rawValue + ".csv" }
  }

  static let tables: [any RegisterTable] = [
    IncidentTable.table, SiteTable.table, FamilyTable.table, PersonTable.table, RelationshipTable.table, ContactTable.table,
    DonorTable.table, ConsentTable.table, SampleTable.table, DispatchTable.table, CustodyTable.table, ResultTable.table,
  ]

  /// Opens a file; what it holds is found from its header.
  public static func entries(inFile path: String, today: Day) throws(CSVError) -> RegisterCSVReading {
    let reader = try CSVReader(path: path)
    guard let first = try reader.next() else { throw CSVError("The file \(path) is empty. Its first row must name the columns.") }
    guard case .success(let header) = first else { throw CSVError("The first row of \(path) cannot be read. It must name the columns.") }
    let candidates = tables.map { ($0, $0.plan(for: header.fields)) }
    // The kind that knows most of the header; persons win a tie, for a list of names is the commonest file.
    let suiting = candidates.filter { $0.0.suits($0.1) }
    let best = suiting.max { ($0.1.knownCount, $0.0.kind == .persons ? 1 : 0) < ($1.1.knownCount, $1.0.kind == .persons ? 1 : 0) }
    guard let (table, plan) = best else {
      let expected = tables.map { "\($0.kind.rawValue): \($0.needs)" }.joined(separator: "; ")
      throw CSVError("The first row of \(path) does not name the columns of a known list. Expected are, for \(expected).")
    }
    return RegisterCSVReading(kind: table.kind, reader: reader, table: table, plan: plan, today: today)
  }

  /// Writes the entries of one kind, with all its columns; entries of other kinds are passed over.
  public static func write(_ entries: some Sequence<IntakeEntry>, kind: Kind, to path: String) throws(CSVError) {
    guard let table = tables.first(where: { $0.kind == kind }) else { return }
    var writer = try CSVWriter(path: path)
    try writer.write(table.described.map(\.name))
    for entry in entries {
      if let fields = table.fields(of: entry) { try writer.write(fields) }
    }
    try writer.finish()
  }

  /// Every column of every kind of file, a line each, for the help of the import.
  public static let documentation: [String] =
    ["The first row names the columns, in any order; what the file holds is found from them. Fields that are not needed may be empty."]
    + tables.flatMap { table in
      ["", "\(table.kind.fileName), needed: \(table.needs)"]
        + table.described.map { "  \($0.name) – \($0.help)" }
    }
}
