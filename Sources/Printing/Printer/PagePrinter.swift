import FoundationEssentials

/// Prints into files: pages by the program beside this one, or plain text.
public enum PagePrinter {
  /// The folder for pages beside a register: `printed`.
  public static func folder(beside register: String) -> String {
    guard let slash = register.lastIndex(of: "/") else { return "printed" }
    return register[...slash] + "printed"
  }

  /// Prints a job as a PDF of its own name in a folder, which is made where it is missing. Only the user may read either.
  ///
  /// Where no page can be drawn, the text of the same job is written beside it, and the problem says so.
  /// - Parameter program: the drawing program; `nil` for the one beside the running program.
  public static func write(
    _ job: PrintJob, named name: String, in folder: String, program: String? = nil
  ) throws(PrintProblem) -> PrintedFile {
    if let reason = PrivateFile.makeFolder(folder) {
      throw PrintProblem("The folder \(folder) could not be made: \(reason). Nothing was printed.")
    }
    return try write(job, to: "\(folder)/\(fileName(name)).pdf", program: program)
  }

  /// Prints a job as a PDF into a file; a file that was there before is replaced.
  /// - Parameter program: the drawing program; `nil` for the one beside the running program.
  public static func write(_ job: PrintJob, to path: String, program: String? = nil) throws(PrintProblem) -> PrintedFile {
    do throws(PrintProblem) {
      guard let program = program.map({ PageProgram(path: $0) }) ?? .beside else {
        throw PrintProblem("itkin-pages is not beside the program. Install it with 'make install', or build it with 'make release'.")
      }
      return try draw(job.document, to: path, program)
    } catch {
      let instead = freeName(path.hasSuffix(".pdf") ? String(path.dropLast(4)) : path)
      let reason = error.description
      do throws(PrintProblem) {
        _ = try writeText(job, to: instead)
      } catch {
        throw PrintProblem("The page could not be printed: \(reason) \(error.description)")
      }
      throw PrintProblem("The page could not be printed: \(reason) The text was written to \(instead) instead.", writtenInstead: instead)
    }
  }

  /// Writes a job as plain text of 80 columns, with a form feed between pages; a file that was there before is replaced.
  public static func writeText(_ job: PrintJob, to path: String) throws(PrintProblem) -> PrintedFile {
    if let reason = PrivateFile.write(Array(job.text.utf8), to: path) {
      throw PrintProblem("The text could not be written to \(path): \(reason). Nothing was changed there.")
    }
    return PrintedFile(path: path, pages: job.textPages.count)
  }

  /// The modules of a symbol, row by row from above, true for dark; without the quiet zones that it needs all around.
  /// - Parameter program: the drawing program; `nil` for the one beside the running program.
  public static func symbol(_ kind: SymbolKind, _ data: String, program: String? = nil) throws(PrintProblem) -> [[Bool]] {
    guard let program = program.map({ PageProgram(path: $0) }) ?? .beside else {
      throw PrintProblem("The symbol could not be made: itkin-pages is not beside the program. Type the code instead: \(data)")
    }
    let text = try program.run(["--symbol", kind.rawValue, data], input: [])
    guard let rows = SymbolMatrix.read(text) else {
      throw PrintProblem("The symbol could not be read from itkin-pages. Type the code instead: \(data)")
    }
    return rows
  }

  /// A name as a file may bear it: letters and digits, everything else as a hyphen.
  static func fileName(_ name: String) -> String {
    var letters = ""
    for letter in name.unicodeScalars {
      if letter.properties.isAlphabetic || letter.properties.numericType != nil || letter == "_" {
        letters.unicodeScalars.append(letter)
      } else if letters.last != "-", !letters.isEmpty {
        letters.append("-")
      }
    }
    // A name in a folder has at most 255 bytes; the ending and the name of the unfinished file need some of them.
    while letters.utf8.count > 150 { letters.removeLast() }
    while letters.last == "-" { letters.removeLast() }
    return letters.isEmpty ? "page" : letters
  }

  /// The name of a text file that is not there yet: nobody asked for one of this name, so none is replaced.
  private static func freeName(_ base: String) -> String {
    var name = base + ".txt"
    for number in 2...1000 where FileManager.default.fileExists(atPath: name) { name = "\(base)-\(number).txt" }
    return name
  }

  private static func draw(_ document: PageDocument, to path: String, _ program: PageProgram) throws(PrintProblem) -> PrintedFile {
    let bytes: [UInt8]
    do {
      bytes = Array(try JSONEncoder().encode(document))
    } catch {
      throw PrintProblem("The page could not be described.")
    }
    let answer = try program.run([path.hasPrefix("/") ? path : "./" + path], input: bytes)
    var file = PrintedFile(path: path, pages: document.sheets.count)
    let lacking = answer.split(separator: "\n").first { $0.hasPrefix("lacking ") }?.dropFirst(8)
    if let lacking {
      file.note =
        "The font has no sign for some letters; they are printed by number: \(lacking.split(separator: " ").joined(separator: ", "))."
    }
    return file
  }
}
