import CaseModel
import Glibc

/// Reads a CSV file (RFC 4180) row by row, in memory that does not grow with the file.
///
/// A row that cannot be read becomes a problem, and reading goes on after the row's first line.
public final class CSVReader {
  /// A longer field is refused; most likely a quotation mark was never closed.
  public static let longestField = 1 << 20

  private let file: ByteFile
  private let parser: CSVParser
  private var line = 1
  /// The line on which the row being read begins.
  private var rowLine = 1
  /// Where to go on if this row turns out to be broken; unknown until its first line has ended.
  private var afterFirstLine: Int?
  private var isSkippingLine = false
  private var endedWithReturn = false
  private var isAtEnd = false
  private var columns: Int?
  private var ready: [Result<CSVRow, IntakeProblem>] = []
  private var nextReady = 0

  /// Opens a file; the sign between fields (comma, semicolon or tab) is the commonest one of its first line.
  public init(path: String) throws(CSVError) {
    file = try ByteFile(path: path)
    let start = try file.waiting()
    guard !start.starts(with: [0xff, 0xfe]), !start.starts(with: [0xfe, 0xff]) else {
      throw CSVError("The file \(path) is written in UTF-16. Save it again as “CSV UTF-8”.")
    }
    if start.starts(with: [0xef, 0xbb, 0xbf]) { file.take(3) }
    let firstLine = try file.waiting().prefix { $0 != 0x0a && $0 != 0x0d }
    let delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { sign in (sign, firstLine.count { $0 == sign }) }
      .reduce((UInt8(ascii: ","), 0)) { $1.1 > $0.1 ? $1 : $0 }
    parser = CSVParser(delimiter: delimiter.0, longestField: Self.longestField)
  }

  /// The next row, or what is wrong with it; `nil` at the end of the file.
  public func next() throws(CSVError) -> Result<CSVRow, IntakeProblem>? {
    while true {
      if nextReady < ready.count {
        defer { nextReady += 1 }
        return ready[nextReady]
      }
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
      if isAtEnd { return nil }
      let bytes = try file.waiting()
      if let start = bytes.baseAddress, !bytes.isEmpty {
        try read(start, bytes.count)
      } else {
        try end()
      }
    }
  }

  /// Reads up to the end of one line, so that every row knows its line.
  private func read(_ start: UnsafePointer<UInt8>, _ available: Int) throws(CSVError) {
    let newline = memchr(start, 0x0a, available)
    let length = newline.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) + 1 } ?? available
    if isSkippingLine {
      file.take(length)
      if newline != nil {
        line += 1
        isSkippingLine = false
      }
      return
    }
    if !parser.isInsideRow {
      rowLine = line
      afterFirstLine = nil
    }
    if newline != nil, afterFirstLine == nil { afterFirstLine = file.offset + length }
    let isWell = parser.feed(start, count: length)
    let lastByte = start[length - 1]
    let onlyEndsReturn = endedWithReturn && length == 1 && newline != nil
    file.take(length)
    let rows = deliver()
    if !isWell {
      return try giveUpRow(
        "A quotation mark stands where none may be. Write a field with quotation marks as \"…\", and each one inside it twice.")
    }
    line += onlyEndsReturn ? 0 : newline == nil ? rows : max(rows, 1)
    endedWithReturn = newline == nil && lastByte == 0x0d && rows > 0
    if rows > 0, parser.isInsideRow {
      rowLine = line
      afterFirstLine = nil
    }
    if parser.waitingBytes > Self.longestField { try giveUpRow(tooLong) }
  }

  /// Makes the parser's finished rows ready and says how many they were.
  private func deliver() -> Int {
    let rows = parser.takeRows()
    for (position, row) in rows.enumerated() { ready.append(checked(row, line: rowLine + position)) }
    return rows.count
  }

  private func checked(_ row: CSVParser.Finished, line: Int) -> Result<CSVRow, IntakeProblem> {
    func problem(_ message: String) -> Result<CSVRow, IntakeProblem> { .failure(IntakeProblem(line: line, message: message)) }
    switch row.fault {
    case .notUTF8: return problem("The row has letters that are not UTF-8. Save the file again as “CSV UTF-8”.")
    case .zeroByte: return problem("The row has a zero byte in it, which no text has. Type the row again.")
    case .tooLong: return problem("A field is longer than 1 MB. Shorten it.")
    case nil: break
    }
    if let columns, columns != row.fields.count {
      return problem("The row has \(row.fields.count) fields where the header has \(columns). Look for a missing or extra comma.")
    }
    if columns == nil { columns = row.fields.count }
    return .success(CSVRow(line: line, fields: row.fields))
  }

  private var tooLong: String {
    parser.isInsideQuotes
      ? "A quotation mark opens on this row and is not closed within 1 MB. Close it, or shorten the field."
      : "A field is longer than 1 MB. Shorten it."
  }

  /// Reports the row and goes on after its first line.
  private func giveUpRow(_ message: String) throws(CSVError) {
    ready.append(.failure(IntakeProblem(line: rowLine, message: message)))
    parser.startOver()
    endedWithReturn = false
    if let afterFirstLine {
      try file.goBack(to: afterFirstLine)
      line = rowLine + 1
    } else {
      isSkippingLine = true
    }
    afterFirstLine = nil
  }

  private func end() throws(CSVError) {
    let wasClosed = parser.finish()
    _ = deliver()
    if wasClosed {
      isAtEnd = true
    } else {
      try giveUpRow("A quotation mark opens on this row and is never closed. Close it.")
      isAtEnd = isSkippingLine
    }
  }
}
