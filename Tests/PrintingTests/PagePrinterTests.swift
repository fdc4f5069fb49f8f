import Foundation
import Printing
import Testing

private func manifest(_ count: Int) -> PrintJob {
  .manifest(Invented.dispatch(count), office: Invented.office, asOf: Invented.day(2026, 11, 25))
}

/// How often a text stands in a file's bytes.
private func count(_ text: String, in path: String) throws -> Int {
  let bytes = try #require(FileManager.default.contents(atPath: path))
  return String(decoding: bytes, as: UTF8.self).components(separatedBy: text).count - 1
}

@Test("a page is a PDF in a folder that only the user may read, and nothing else is left there")
func pageFile() throws {
  let place = try PrintPlace()
  let file = try PagePrinter.write(manifest(30), named: "dispatch NUM/7", in: place.path("printed"), program: PrintPlace.program)
  #expect(file == PrintedFile(path: place.path("printed/dispatch-NUM-7.pdf"), pages: 2))
  #expect(try place.rights(file.path) == "600")
  #expect(try place.rights(place.path("printed")) == "700")
  #expect(try place.names(in: place.path("printed")) == ["dispatch-NUM-7.pdf"])
}

@Test("the PDF has the pages of the job, in their size")
func pageSizes() throws {
  let place = try PrintPlace()
  let list = try PagePrinter.write(manifest(30), to: place.path("list.pdf"), program: PrintPlace.program)
  #expect(try count("%PDF-1.", in: list.path) == 1)
  #expect(try count("/Count 2\n", in: list.path) == 1)
  #expect(try count("/MediaBox [ 0 0 595.275591 841.889764 ]", in: list.path) == 2)
  #expect(try count("%%EOF", in: list.path) == 1)
  let label = SampleLabel(barcode: "BK00000018", office: Invented.office)
  let labels = try PagePrinter.write(
    .labels([label, label, label], paper: .single, symbol: .code128), to: place.path("labels.pdf"), program: PrintPlace.program)
  #expect(labels.pages == 3)
  // 62 by 29 millimetres in points.
  #expect(try count("/MediaBox [ 0 0 175.748031 82.204724 ]", in: labels.path) == 3)
}

@Test("the words of a page can be read from the PDF, where a reader is installed")
func pageWords() throws {
  let place = try PrintPlace()
  let job = PrintJob.visit(Invented.visit(families: 1), office: Invented.office)
  let file = try PagePrinter.write(job, to: place.path("visit.pdf"), program: PrintPlace.program)
  guard let text = try PrintPlace.output(of: "pdftotext", "-layout", file.path, "-") else {
    print("Not read back: pdftotext (poppler-utils) is not installed.")
    return
  }
  for words in ["Collection visit: Birinci", "SINAQOVA Nümunə", "СЫНАГОВ Проба", "Sınaqov, Birinci kənd", "CONFIDENTIAL", "page 1 of 1"] {
    #expect(text.contains(words))
  }
}

@Test("letters that the font lacks are printed by number, and the note names them")
func lackingLetters() throws {
  let place = try PrintPlace()
  let label = SampleLabel(barcode: "BK00000018", office: "Office \u{12000}")
  let file = try PagePrinter.write(
    .labels([label], paper: .single, symbol: .code128), to: place.path("l.pdf"), program: PrintPlace.program)
  #expect(file.note == "The font has no sign for some letters; they are printed by number: U+12000.")
  guard let text = try PrintPlace.output(of: "pdftotext", file.path, "-") else { return }
  #expect(text.contains("Office [U+12000]"))
}

@Test("a file that was there before is replaced whole")
func replaced() throws {
  let place = try PrintPlace()
  try Data(repeating: 0x41, count: 1_000_000).write(to: URL(filePath: place.path("list.pdf")))
  _ = try PagePrinter.write(manifest(1), to: place.path("list.pdf"), program: PrintPlace.program)
  #expect(try count("AAAAAAAAAAAAAAAA", in: place.path("list.pdf")) == 0)
  #expect(try place.rights(place.path("list.pdf")) == "600")
  #expect(try place.names() == ["list.pdf"])
}

@Test("without the drawing program the text is written instead, and the problem says where")
func textInstead() throws {
  let place = try PrintPlace()
  let expected = PrintProblem(
    "The page could not be printed: itkin-pages could not be started: No such file or directory. The text was written to "
      + "\(place.path("list.txt")) instead.", writtenInstead: place.path("list.txt"))
  #expect(throws: expected) { try PagePrinter.write(manifest(2), to: place.path("list.pdf"), program: "/nowhere/itkin-pages") }
  #expect(FileManager.default.contents(atPath: place.path("list.txt")) == Data(manifest(2).text.utf8))
  #expect(try place.rights(place.path("list.txt")) == "600")
}

@Test("the text written instead replaces no file")
func textBeside() throws {
  let place = try PrintPlace()
  try Data("mine".utf8).write(to: URL(filePath: place.path("list.txt")))
  let problem = #expect(throws: PrintProblem.self) {
    try PagePrinter.write(manifest(2), to: place.path("list.pdf"), program: "/bin/false")
  }
  #expect(problem?.writtenInstead == place.path("list-2.txt"))
  #expect(FileManager.default.contents(atPath: place.path("list.txt")) == Data("mine".utf8))
}

@Test("a place that cannot be written to is named, and nothing is left behind")
func unwritable() throws {
  let place = try PrintPlace()
  let problem = #expect(throws: PrintProblem.self) {
    try PagePrinter.write(manifest(1), to: place.path("nowhere/list.pdf"), program: PrintPlace.program)
  }
  #expect(
    problem?.description.contains("The file \(place.path("nowhere/list.pdf")) could not be written: No such file or directory.") == true)
  #expect(problem?.writtenInstead == nil)
  try Data().write(to: URL(filePath: place.path("printed")))
  #expect(
    throws: PrintProblem(
      "The folder \(place.path("printed")) could not be made: a file of that name is in the way. Nothing was printed.")
  ) { try PagePrinter.write(manifest(1), named: "list", in: place.path("printed"), program: PrintPlace.program) }
  #expect(try place.names() == ["printed"])
}

@Test(
  "a name from outside cannot leave the folder",
  arguments: [("../../etc/x", "etc-x"), ("", "page"), ("a\nb", "a-b"), (".hidden", "hidden"), ("Birinci kənd", "Birinci-kənd")])
func safeNames(name: String, file: String) throws {
  let place = try PrintPlace()
  let printed = try PagePrinter.write(manifest(1), named: name, in: place.path("printed"), program: PrintPlace.program)
  #expect(printed.path == place.path("printed/\(file).pdf"))
}

@Test("a thousand samples are drawn: the description is larger than any pipe holds")
func large() throws {
  let place = try PrintPlace()
  let file = try PagePrinter.write(manifest(1000), to: place.path("list.pdf"), program: PrintPlace.program)
  #expect(file.pages == manifest(1000).document.sheets.count)
  #expect(try count("/Count \(file.pages)\n", in: file.path) == 1)
}

@Test(
  "pages are kept in a folder beside the register",
  arguments: [("/a/b/r.itkin", "/a/b/printed"), ("r.itkin", "printed"), ("/r", "/printed")])
func folderBeside(register: String, folder: String) {
  #expect(PagePrinter.folder(beside: register) == folder)
}
