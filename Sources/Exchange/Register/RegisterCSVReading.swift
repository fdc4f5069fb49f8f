import CaseModel
import Synchronization

/// A file of records being read, row by row; may be handed between threads.
public final class RegisterCSVReading: Sendable {
  private struct State {
    let reader: CSVReader
    let table: any RegisterTable
    let plan: HeaderPlan

    mutating func next(today: Day) throws -> IntakeItem? {
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
  /// A sentence about the columns that are left out; `nil` where all are known.
  public var note: String? {
    guard !unknownColumns.isEmpty else { return nil }
    let more = unknownColumns.count > 20 ? " …" : ""
    return "Columns that are not known are left out: \(unknownColumns.prefix(20).joined(separator: ", "))\(more)."
  }
  private let today: Day
  private let state: Mutex<State>

  init(kind: RegisterCSV.Kind, reader: sending CSVReader, table: any RegisterTable, plan: HeaderPlan, today: Day) {
    self.kind = kind
    self.today = today
    unknownColumns = plan.unknown.filter { !$0.isEmpty }
    state = Mutex(State(reader: reader, table: table, plan: plan))
  }

  /// The next row as an entry, or what is wrong with it; `nil` at the end.
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
