import Testing

@Test("no file of the sources or tests is longer than 300 lines")
func filesAreSmall() throws {
  let tree = SourceTree()
  for file in try tree.files(below: "Sources") + tree.files(below: "Tests") {
    #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count) lines and is probably two ideas")
  }
}

@Test("nothing that input can reach ends the program: no try!, as!, fatalError in the sources")
func nothingTraps() throws {
  for file in try SourceTree().files(below: "Sources") {
    for (number, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for trap in ["try!", "as!", "fatalError(", "preconditionFailure("] {
        #expect(!line.contains(trap), "\(file.path):\(number + 1) uses \(trap)")
      }
    }
  }
}

@Test("SQL stands in the store, and ncurses in its driver alone")
func librariesHaveOneHome() throws {
  for file in try SourceTree().files(below: "Sources") {
    if file.imports.contains("CSQLite") { #expect(file.path.hasPrefix("Sources/SQLiteAccess/"), "\(file.path)") }
    if file.imports.contains("CNcurses") { #expect(file.path.hasPrefix("Sources/TerminalCurses/"), "\(file.path)") }
    if file.imports.contains("SQLiteAccess") { #expect(file.path.hasPrefix("Sources/CaseStore/"), "\(file.path)") }
  }
}
