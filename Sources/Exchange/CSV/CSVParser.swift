internal import CCSV
import Glibc

/// libcsv's parser, which takes bytes and gives fields.
///
/// Strict mode: a quotation mark inside a field, or text after a closing one, is an error instead of a guess.
final class CSVParser {
  /// Why a row cannot be used although its fields end where they should.
  enum Fault {
    case notUTF8, zeroByte, tooLong
  }

  /// The fields of one finished row.
  struct Finished {
    var fields: [String]
    var fault: Fault?
  }

  /// Where libcsv's callbacks put what they find.
  private final class Sink {
    var fields: [String] = []
    var fault: Fault?
    var rows: [Finished] = []
    var width = 0
    let longest: Int

    init(longest: Int) { self.longest = longest }

    /// Takes one field, behind which libcsv has put a zero byte.
    func add(_ field: UnsafeRawPointer?, count: Int) {
      guard let field, count > 0 else {
        fields.append("")
        return
      }
      if count > longest {
        fault = .tooLong
      } else if memchr(field, 0, count) != nil {
        fault = .zeroByte
      } else if let text = String(validatingCString: field.assumingMemoryBound(to: CChar.self)) {
        // `String(validating:as:)` looks generic types up for every field, which cost a third of the whole reading.
        fields.append(text)
      } else {
        fault = .notUTF8
      }
    }

    func endRow() {
      rows.append(Finished(fields: fields, fault: fault))
      width = max(width, fields.count)
      clearRow()
    }

    func clearRow() {
      fields = []
      fields.reserveCapacity(width)
      fault = nil
    }
  }

  private let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
  private let sink: Sink
  private let delimiter: UInt8

  init(delimiter: UInt8, longestField: Int) {
    sink = Sink(longest: longestField)
    self.delimiter = delimiter
    start()
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// True between the first byte of a row and its end.
  var isInsideRow: Bool { parser.pointee.pstate != 0 }

  /// True inside quotation marks.
  var isInsideQuotes: Bool { parser.pointee.quoted != 0 }

  /// How many bytes of an unfinished field are waiting.
  var waitingBytes: Int { parser.pointee.entry_pos }

  /// The rows finished since the last call.
  func takeRows() -> [Finished] {
    defer { sink.rows.removeAll(keepingCapacity: true) }
    return sink.rows
  }

  /// Takes bytes; false where they break the rules of CSV.
  func feed(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    csv_parse(parser, bytes, count, Self.onField, Self.onRow, Unmanaged.passUnretained(sink).toOpaque()) == count
  }

  /// Ends the last row; false where a quotation mark was never closed.
  func finish() -> Bool {
    csv_fini(parser, Self.onField, Self.onRow, Unmanaged.passUnretained(sink).toOpaque()) == 0
  }

  /// Forgets the row it stands in.
  func startOver() {
    csv_free(parser)
    start()
    sink.clearRow()
  }

  private func start() {
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL))
    csv_set_delim(parser, delimiter)
    // libcsv grows its buffer by this much; its own 128 bytes would mean thousands of steps for a long note.
    csv_set_blk_size(parser, 4_096)
  }

  private static let onField: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = { bytes, count, data in
    guard let data else { return }
    Unmanaged<Sink>.fromOpaque(data).takeUnretainedValue().add(bytes, count: count)
  }

  private static let onRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, data in
    guard let data else { return }
    Unmanaged<Sink>.fromOpaque(data).takeUnretainedValue().endRow()
  }
}
