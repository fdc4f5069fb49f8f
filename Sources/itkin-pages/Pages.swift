import FoundationEssentials
import Glibc
import Printing

/// The program that draws pages: a description on standard input becomes a PDF. Ends with 0 (done), 1 (failed) or 2 (wrong usage).
@main
struct Pages {
  private static let usage = [
    "itkin-pages FILE < DESCRIPTION", "", "Draws the pages described on standard input into the PDF file FILE; 'itkin' calls it.", "",
    "itkin-pages --symbol qr|code128 DATA", "", "Prints a symbol for scanners as rows of 0 (light) and 1 (dark).",
  ]

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(PageFailure) {
      switch arguments.first {
      case "--help", "-h": say(usage.joined(separator: "\n") + "\n")
      case "--symbol": try printSymbol(Array(arguments.dropFirst()))
      case let path? where arguments.count == 1 && !path.hasPrefix("-"): try drawPages(to: path)
      default: throw PageFailure("itkin-pages needs the name of one file; 'itkin-pages --help' says more.", status: 2)
      }
    } catch {
      // Whoever calls the program by hand must not be steered by what a code or a file's name holds.
      write(PrintableText.form(of: error.sentence) + "\n", to: STDERR_FILENO)
      exit(error.status)
    }
  }

  private static func printSymbol(_ words: [String]) throws(PageFailure) {
    guard words.count == 2, let kind = SymbolKind(rawValue: words[0]) else {
      throw PageFailure("--symbol needs a kind and data: itkin-pages --symbol qr|code128 DATA.", status: 2)
    }
    say(SymbolMatrix.text(try SymbolEncoder.rows(kind, words[1])))
  }

  private static func drawPages(to path: String) throws(PageFailure) {
    let document: PageDocument
    do {
      document = try JSONDecoder().decode(PageDocument.self, from: Data(everything()))
    } catch {
      throw PageFailure("The description of the pages could not be read. Nothing was written to \(path).")
    }
    let drawing = try PageDrawing.pdf(document)
    if let reason = PrivateFile.write(drawing.bytes, to: path) {
      throw PageFailure("The file \(path) could not be written: \(reason). Nothing was changed there.")
    }
    var answer = "pages \(document.sheets.count)\n"
    if !drawing.lacking.isEmpty { answer += "lacking \(drawing.lacking.sorted().map(PrintableText.number).joined(separator: " "))\n" }
    say(answer)
  }

  private static func everything() -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &part, part.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes += part.prefix(count)
    }
  }

  /// Prints the answer; one that does not arrive must not look like one.
  private static func say(_ text: String) {
    if !write(text, to: STDOUT_FILENO) { exit(1) }
  }

  @discardableResult
  private static func write(_ text: String, to file: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(written)
    }
    return true
  }
}

/// Why there is no page, as a sentence, with the status that ends the program.
struct PageFailure: Error {
  let sentence: String
  let status: Int32

  init(_ sentence: String, status: Int32 = 1) {
    self.sentence = sentence
    self.status = status
  }
}
