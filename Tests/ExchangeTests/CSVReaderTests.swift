import CaseModel
import Exchange
import Testing

/// Rows as `line: a|b`, problems as `line! message`.
private func read(_ bytes: [UInt8]) throws -> [String] {
  let file = try TemporaryFile(bytes)
  let reader = try CSVReader(path: file.path)
  var found: [String] = []
  while let item = try reader.next() {
    switch item {
    case .success(let row): found.append("\(row.line): \(row.fields.joined(separator: "|"))")
    case .failure(let problem): found.append("\(problem.line)! \(problem.message)")
    }
  }
  return found
}

private func read(_ text: String) throws -> [String] { try read(Array(text.utf8)) }

private let misplaced =
  "A quotation mark stands where none may be. Write a field with quotation marks as \"…\", and each one inside it twice."

@Test("rows have the number of the line on which they begin")
func lineNumbers() throws {
  #expect(try read("a,b\n1,2\n\n\"x\ny\nz\",3\n4,5\n") == ["1: a|b", "2: 1|2", "4: x\ny\nz|3", "7: 4|5"])
}

@Test("a file may end without a line end, and lines may end as on any system")
func lineEnds() throws {
  #expect(try read("a,b\n1,2") == ["1: a|b", "2: 1|2"])
  #expect(try read("a,b\r\n1,2\r\n\r\n3,4\r\n") == ["1: a|b", "2: 1|2", "4: 3|4"])
  #expect(try read("a,b\r1,2\r3,4") == ["1: a|b", "2: 1|2", "3: 3|4"])
  #expect(try read("a,b\n1,\"x\r\ny\"\n3,4\n") == ["1: a|b", "2: 1|x\r\ny", "4: 3|4"])
}

@Test("quotation marks, commas and empty fields")
func quotes() throws {
  #expect(try read("a,b,c\n\"say \"\"so\"\"\",\"1,2\",\n , \" x \" ,\"\"\n") == ["1: a|b|c", "2: say \"so\"|1,2|", "3: | x |"])
}

@Test("a byte order mark is no letter of the header")
func byteOrderMark() throws {
  #expect(try read([0xef, 0xbb, 0xbf] + Array("a,b\n1,2\n".utf8)) == ["1: a|b", "2: 1|2"])
}

@Test("semicolons and tabs separate fields where the first line uses them")
func otherSeparators() throws {
  #expect(try read("a;b\n1,5;2\n") == ["1: a|b", "2: 1,5|2"])
  #expect(try read("a\tb\n1\t2\n") == ["1: a|b", "2: 1|2"])
}

@Test("an empty file has no rows")
func emptyFile() throws {
  #expect(try read("").isEmpty)
  #expect(try read("\n\n").isEmpty)
}

@Test("a row that is not UTF-8 is named and passed over")
func notUTF8() throws {
  #expect(
    try read(Array("a,b\n1,".utf8) + [0xff, 0x41] + Array("\n3,4\n".utf8))
      == ["1: a|b", "2! The row has letters that are not UTF-8. Save the file again as “CSV UTF-8”.", "3: 3|4"])
}

@Test("a zero byte makes its row a problem and does not cut the text")
func zeroByte() throws {
  #expect(
    try read("a,b\n1,x\0y\n3,4\n") == ["1: a|b", "2! The row has a zero byte in it, which no text has. Type the row again.", "3: 3|4"])
}

@Test("a row with too few or too many fields is named and passed over")
func wrongColumns() throws {
  #expect(
    try read("a,b\n1\n1,2,3\n4,5\n") == [
      "1: a|b", "2! The row has 1 fields where the header has 2. Look for a missing or extra comma.",
      "3! The row has 3 fields where the header has 2. Look for a missing or extra comma.", "4: 4|5",
    ])
}

@Test("a quotation mark that is never closed costs its own row alone")
func unclosedQuote() throws {
  #expect(
    try read("a,b\n1,\"open\n3,4\n5,6\n") == [
      "1: a|b", "2! A quotation mark opens on this row and is never closed. Close it.", "3: 3|4", "4: 5|6",
    ])
  #expect(try read("a,b\n1,\"open") == ["1: a|b", "2! A quotation mark opens on this row and is never closed. Close it."])
}

@Test("a quotation mark in the wrong place costs its own row alone")
func misplacedQuote() throws {
  #expect(try read("a,b\n1,say \"so\"\n3,4\n") == ["1: a|b", "2! \(misplaced)", "3: 3|4"])
  #expect(try read("a,b\n1,\"x\" y\n3,4\n") == ["1: a|b", "2! \(misplaced)", "3: 3|4"])
  #expect(try read("a,b\n1,\"open\n3,\"x\"\n5,6\n") == ["1: a|b", "2! \(misplaced)", "3: 3|x", "4: 5|6"])
}

@Test("a field over 1 MB is refused and the next row is read")
func longField() throws {
  let long = String(repeating: "x", count: CSVReader.longestField + 1)
  #expect(try read("a,b\n1,\(long)\n3,4\n") == ["1: a|b", "2! A field is longer than 1 MB. Shorten it.", "3: 3|4"])
  let muchLonger = String(repeating: "x", count: 3 * CSVReader.longestField)
  #expect(try read("a,b\n1,\(muchLonger)\n3,4\n") == ["1: a|b", "2! A field is longer than 1 MB. Shorten it.", "3: 3|4"])
}

@Test("a quotation mark that swallows more than 1 MB costs its own row alone")
func swallowingQuote() throws {
  let rows = (0..<200_000).map { "\($0),row\n" }.joined()
  let found = try read("a,b\n1,\"open\n\(rows)")
  #expect(found.count == 200_002)
  #expect(found[1] == "2! A quotation mark opens on this row and is not closed within 1 MB. Close it, or shorten the field.")
  #expect(found[2] == "3: 0|row")
  #expect(found.last == "200002: 199999|row")
}

@Test("fields across the pieces in which a file is read stay whole")
func acrossPieces() throws {
  let text = String(repeating: "ə", count: 100_000)
  #expect(try read("a,b\n\(text),\"\(text)\n\(text)\"\n3,4\n") == ["1: a|b", "2: \(text)|\(text)\n\(text)", "4: 3|4"])
}

@Test("what is no readable file is said in a sentence")
func unreadableFiles() throws {
  #expect(throws: CSVError("There is no file /nowhere/persons.csv.")) { _ = try CSVReader(path: "/nowhere/persons.csv") }
  #expect(throws: CSVError("/tmp is a folder. Name the file to be read.")) { _ = try CSVReader(path: "/tmp") }
  #expect(throws: CSVError("/dev/null is not a plain file. Save it as a file first.")) { _ = try CSVReader(path: "/dev/null") }
  let wide = try TemporaryFile([0xff, 0xfe, 0x61, 0x00])
  #expect(throws: CSVError("The file \(wide.path) is written in UTF-16. Save it again as “CSV UTF-8”.")) {
    _ = try CSVReader(path: wide.path)
  }
}

@Test("fields are quoted where they must be")
func writing() throws {
  let file = try TemporaryFile("")
  var writer = try CSVWriter(path: file.path)
  try writer.write(["a", "b,c", "say \"so\"", "two\nlines", " x", ""])
  try writer.write([""])
  try writer.finish()
  #expect(file.text == "a,\"b,c\",\"say \"\"so\"\"\",\"two\nlines\",\" x\",\n\"\"\n")
}
