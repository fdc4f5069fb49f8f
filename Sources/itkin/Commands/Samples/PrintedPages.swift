import Printing

/// Delivers what a command prints: on the screen, into a text file, or as a PDF.
enum PrintedPages {
  /// Prints a job as the command line asks; `name` names the file where none is given.
  static func deliver(_ job: PrintJob, named name: String, _ arguments: Arguments, format: PageFormat? = nil) throws {
    let isPDF = arguments.target?.lowercased().hasSuffix(".pdf") == true
    switch (format ?? arguments.format ?? (isPDF ? .pdf : .text), arguments.target) {
    case (.text, nil):
      for (number, page) in job.textPages.enumerated() {
        if number > 0 { Output.data("") }
        page.forEach { Output.data($0) }
      }
    case (.text, let target?): tell(try PagePrinter.writeText(job, to: target))
    case (.pdf, let target?): tell(try PagePrinter.write(job, to: target))
    case (.pdf, nil): tell(try PagePrinter.write(job, named: name, in: PagePrinter.folder(beside: OpenRegister.path(arguments))))
    }
  }

  /// The file's name is the data, so that another program can print it.
  private static func tell(_ file: PrintedFile) {
    Output.data(file.path)
    Output.words(file.pages == 1 ? "1 page. Only you can read the file." : "\(file.pages) pages. Only you can read the file.")
    if let note = file.note { Output.words(note) }
  }
}
