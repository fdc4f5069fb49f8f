import CaseModel

/// The CSV form of one kind of entry.
protocol RegisterTable: Sendable {
  var kind: RegisterCSV.Kind { get }
  /// What every file and row of this kind needs, in words.
  var needs: String { get }
  /// Name and meaning of every column.
  var described: [(name: String, help: String)] { get }
  func plan(for header: [String]) -> HeaderPlan
  func suits(_ plan: HeaderPlan) -> Bool
  func entry(from row: CSVRow, by plan: HeaderPlan, today: Day) throws(CellProblem) -> IntakeEntry
  func fields(of entry: IntakeEntry) -> [String]?
}

/// Which field of a row belongs to which column.
struct HeaderPlan {
  /// The column of each field; `nil` where the header's word is unknown.
  var columns: [Int?]
  /// Header words that are left out, as written.
  var unknown: [String]

  var knownCount: Int { columns.count - unknown.count }
}

/// A table whose rows become entries of one type.
struct Table<Entry>: RegisterTable {
  let kind: RegisterCSV.Kind
  let columns: [Column<Entry>]
  /// One column of each group must be filled in every row.
  let needed: [[String]]
  /// One column of each group must be in the header, to tell this kind of file from others.
  var marks: [[String]] = []
  /// An empty entry for the row of this line.
  let start: @Sendable (Int) -> Entry
  /// The entry, or what is wrong with it as a whole.
  let finish: @Sendable (Entry) throws(CellProblem) -> IntakeEntry
  let open: @Sendable (IntakeEntry) -> Entry?

  var described: [(name: String, help: String)] {
    columns.map { column in
      (column.name, column.synonyms.isEmpty ? column.help : "\(column.help) (also \(column.synonyms.joined(separator: ", ")))")
    }
  }

  var needs: String { needed.map { $0.joined(separator: " or ") }.joined(separator: ", ") }

  func plan(for header: [String]) -> HeaderPlan {
    let words = header.map(CSVWords.column)
    var found = [Int?](repeating: nil, count: words.count)
    var taken: Set<Int> = []
    // A column's own name comes before a synonym, the first of two equal words before the second.
    for bySynonym in [false, true] {
      for (place, word) in words.enumerated() where found[place] == nil {
        guard let column = columns.firstIndex(where: { bySynonym ? $0.synonyms.contains(word) : $0.name == word }) else { continue }
        if taken.insert(column).inserted { found[place] = column }
      }
    }
    return HeaderPlan(columns: found, unknown: header.indices.filter { found[$0] == nil }.map { header[$0] })
  }

  func suits(_ plan: HeaderPlan) -> Bool {
    let names = Set(plan.columns.compactMap { $0.map { columns[$0].name } })
    return (needed + marks).allSatisfy { group in group.contains { names.contains($0) } }
  }

  func entry(from row: CSVRow, by plan: HeaderPlan, today: Day) throws(CellProblem) -> IntakeEntry {
    var entry = start(row.line)
    var filled: UInt64 = 0
    for (place, column) in plan.columns.enumerated() {
      guard let column, place < row.fields.count, !row.fields[place].isEmpty else { continue }
      filled |= 1 << UInt64(column)
      do {
        try readers[column](&entry, Cell(text: row.fields[place], today: today))
      } catch {
        throw CellProblem("\(columns[column].name): \((error as? CellProblem)?.message ?? "\(error)")")
      }
    }
    for group in neededPlaces where filled & group == 0 {
      let names = columns.indices.filter { group & (1 << UInt64($0)) != 0 }.map { columns[$0].name }
      throw CellProblem("The row has no \(names.joined(separator: " and no ")). Fill it in.")
    }
    return try finish(entry)
  }

  func fields(of entry: IntakeEntry) -> [String]? {
    open(entry).map { entry in columns.map { $0.write(entry) ?? "" } }
  }

  /// The columns of each needed group as bits; no table has more than 64 columns.
  private let neededPlaces: [UInt64]
  /// The columns' reading alone, so that no whole column is copied for every field.
  private let readers: [@Sendable (inout Entry, Cell) throws -> Void]

  init(
    kind: RegisterCSV.Kind, columns: [Column<Entry>], needed: [[String]], marks: [[String]] = [], start: @escaping @Sendable (Int) -> Entry,
    finish: @escaping @Sendable (Entry) throws(CellProblem) -> IntakeEntry, open: @escaping @Sendable (IntakeEntry) -> Entry?
  ) {
    self.kind = kind
    self.columns = columns
    self.needed = needed
    self.marks = marks
    self.start = start
    self.finish = finish
    self.open = open
    readers = columns.map(\.read)
    neededPlaces = needed.map { group in
      columns.enumerated().reduce(0) { bits, column in group.contains(column.element.name) ? bits | 1 << UInt64(column.offset) : bits }
    }
  }
}
