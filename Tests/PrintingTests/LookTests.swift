import Foundation
import Printing
import Testing

@Test func look() throws {
  let p = PrintPlace.program
  var labels = (0..<30).map { SampleLabel(barcode: "BK0000\($0 + 1000)", kit: "K-\($0)", office: Invented.office) }
  labels[3].barcode = "LONG-FOREIGN-CODE-2026-1234"
  labels[4].barcode = "ESC\u{1B}X"
  labels[5].office = "Office \u{202E} Հայաստան 한국"
  for (name, job) in [
    ("labels", PrintJob.labels(labels, paper: .sheet(start: 5), symbol: .code128)),
    ("labelsqr", .labels(labels, paper: .sheet(start: 1), symbol: .qr)),
    ("single", .labels(Array(labels.prefix(2)), paper: .single, symbol: .code128)),
    ("manifest", .manifest(Invented.dispatch(30), office: Invented.office, asOf: Invented.day(2026, 11, 25))),
    ("visit", .visit(Invented.visit(families: 4), office: Invented.office)),
    ("visit9", .visit(Invented.visit(families: 11), office: Invented.office)),
  ] {
    print(try PagePrinter.write(job, named: name, in: "/tmp/print_look", program: p))
    try job.text.write(toFile: "/tmp/print_look/\(name).txt", atomically: true, encoding: .utf8)
  }
}
