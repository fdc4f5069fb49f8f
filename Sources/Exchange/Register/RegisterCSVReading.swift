import CaseModel
import Synchronization

/// A file of records being read, row by row; may be handed between threads.
public final class RegisterCSVReading: Sendable {
  private struct State {
    let reader: CSVReader
    let table: any RegisterTable
    let plan: HeaderPlan
    var note: IntakeItem?

    mutating func next(today: Day) throws -> IntakeItem? {
      if let first = note {
        note = nil
        return first
      }
      switch try reader.next() {
      case nil: return nil
      case .failure(let problem): return IntakeItem(line: problem.line, result: .failure(problem))
      case .success(let row):
        do {
          return IntakeItem(line: row.line, result: .success(try table.entry(from: row, by: plan, today: today)))
        } catch {
          return IntakeItem(line: row.line, result: .failure(IntakeProblem(line: row.line, message: error.message)))
        }
      }
    }
  }

  /// What the file holds.
  public let kind: RegisterCSV.Kind
  /// Columns of the file that are not known and are left out, as its header writes them.
  public let unknownColumns: [String]
  private let today: Day
  private let state: Mutex<State>

  init(kind: RegisterCSV.Kind, reader: sending CSVReader, table: any RegisterTable, plan: HeaderPlan, headerLine: Int, today: Day) {
    self.kind = kind
    self.today = today
    let unknown = plan.unknown.filter { !$0.isEmpty }
    unknownColumns = unknown
    let note =
      "Note: columns that are not known are left out: \(unknown.prefix(20).joined(separator: ", "))\(unknown.count > 20 ? " …" : "")."
    state = Mutex(
      State(
        reader: reader, table: table, plan: plan,
        note: unknown.isEmpty ? nil : IntakeItem(line: headerLine, result: .failure(IntakeProblem(line: headerLine, message: note)))))
  }

  /// The next row as an entry, or what is wrong with it; `nil` at the end. Unknown columns are reported once, before the first row.
  public func next() throws -> IntakeItem? {
    try state.withLock { try $0.next(today: today) }
  }
}

/// A reading as a value.
public struct OpenReading: Sendable {
  private let reading: RegisterCSVReading

  /// Wraps a reading.
  public init(_ reading: RegisterCSVReading) { self.reading = reading }

  /// The next row; `nil` at the end.
  public func next() throws -> IntakeItem? { try reading.next() }
}
