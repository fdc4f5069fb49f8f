import CaseModel
import SQLiteAccess

extension Register {
  /// A task in words; `nil` where the register holds no such task.
  public func taskLine(_ id: RecordID) throws -> OfficeTaskLine? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.task, id) else { return nil }
      return try records.tasks(matching: "no = ?", .integer(number)).first.map { try taskLine($0) }
    }
  }

  /// The open tasks of somebody, or of the whole office, the first due first and those without a day last.
  func openTasks(of user: String?, limit: Int) throws -> [OfficeTaskLine] {
    let condition = "done IS NULL AND (?1 IS NULL OR owner = ?1)"
    return try RecordReader(connection: connection).tasks(matching: condition, .optional(user), limit: limit).map { try taskLine($0) }
  }

  private func taskLine(_ task: OfficeTask) throws -> OfficeTaskLine {
    let barcode = try task.sample.flatMap { id in
      try connection.first("SELECT barcode, d.id FROM sample s JOIN person d ON d.no = s.donor WHERE s.id = ?", .id(id)) {
        (code: $0.text(0), donor: try $0.id(1))
      }
    }
    let person = task.person ?? barcode?.donor
    return OfficeTaskLine(task: task, personName: try person.flatMap { try shownName($0) } ?? "", barcode: barcode?.code ?? "")
  }
}
