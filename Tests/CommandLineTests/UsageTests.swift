import Testing

/// Every command of the program.
private let commands = [
  "demo", "find", "show", "figures", "check", "import", "sample", "samples", "donors", "visit", "dispatch", "labels",
]

@Test("the help of the program names every command, on standard output")
func programHelp() throws {
  let place = try Workplace()
  for option in ["--help", "-h"] {
    let help = try place.run(option)
    #expect(help.status == 0)
    #expect(help.words == "")
    for command in commands { #expect(help.data.contains("itkin \(command)")) }
  }
}

@Test("every command has a help of its own", arguments: commands)
func commandHelp(command: String) throws {
  let place = try Workplace()
  let help = try place.run(command, "--help")
  #expect(help.status == 0)
  #expect(help.dataLines.first?.hasPrefix("itkin \(command)") == true)
  #expect(try place.run("--help", command).data == help.data)
}

@Test("the version is one line")
func version() throws {
  let version = try Workplace().run("--version")
  #expect(version.status == 0)
  #expect(version.dataLines.count == 1)
  #expect(version.data.hasPrefix("itkin "))
}

@Test(
  "a command line that cannot be understood gets one sentence and status 2",
  arguments: [
    (["fnd", "x"], "There is no command 'fnd'. Did you mean 'find'?"),
    (["nonsense"], "There is no command 'nonsense'. 'itkin --help' lists the commands."),
    (["find", "x", "--regster", "f"], "There is no option '--regster'. Did you mean '--register'?"),
    (["import", "x", "--dry"], "There is no option '--dry'. Did you mean '--dry-run'?"),
    (["-x"], "There is no option '-x'."),
    (["find", "x", "--register"], "The option --register needs a value: --register FILE."),
    (["--register=", "find", "x"], "The option --register needs a value: --register FILE."),
    (["--theme"], "The option --theme needs a value: --theme NAME."),
    (["demo", "--people", "many"], "'many' is not a number of people."),
    (["demo", "--people=0"], "'0' is not a number of people."),
    (["demo", "--people", "-3"], "'-3' is not a number of people."),
    (["demo", "--people", "99999999999999999999"], "is not a number of people."),
    (["figures", "--json=yes"], "The option --json takes no value."),
    (["find", "x", "--people", "3"], "The option --people does not belong here; it goes with itkin demo."),
    (["find"], "find needs a text"),
    (["find", "  "], "find needs a text"),
    (["show"], "show needs one case number"),
    (["show", "A", "B"], "show needs one case number"),
    (["import"], "import needs one file"),
    (["import", "a.csv", "b.csv"], "import needs one file"),
    (["figures", "x"], "figures takes no further words, but 'x' was given."),
    (["check", "x"], "check takes no further words, but 'x' was given."),
    (["sample"], "sample needs one barcode"),
    (["sample", "A", "B"], "sample needs one barcode"),
    (["samples", "x"], "samples takes no further words, but 'x' was given."),
    (["samples", "--stage"], "The option --stage needs a value: --stage NAME."),
    (["samples", "--stage", "moon"], "There is no stage 'moon'. The stages are: planned, taken, in-transit, "),
    (["donors"], "donors needs one case number"),
    (["dispatch", "A", "B"], "dispatch needs one number"),
    (["dispatch", "--as", "pdf"], "dispatch needs a number to print a list"),
    (["visit", "--to", "x.pdf"], "visit needs a place to print a plan"),
    (["visit", "x", "--as", "html"], "'html' is not a way to print. Write --as text or --as pdf."),
    (["labels"], "labels needs barcodes"),
    (["labels", "A", "--start", "25"], "'25' is not a label of a sheet."),
    (["labels", "A", "--start", "0"], "'0' is not a label of a sheet."),
    (["labels", "A", "--single", "--start", "2"], "--start counts the labels of a sheet"),
    (["labels", "A", "--late"], "The option --late does not belong here; it goes with itkin samples."),
    (["demo", "x"], "demo takes no further words, but 'x' was given."),
  ])
func wrongUsage(arguments: [String], sentence: String) throws {
  let place = try Workplace()
  let outcome = try place.run(arguments)
  #expect(outcome.status == 2)
  #expect(outcome.data == "")
  #expect(outcome.wordLines.count == 1)
  #expect(outcome.words.hasPrefix("itkin: "))
  #expect(outcome.words.contains(sentence))
}

@Test("what was typed is shown without its control characters")
func typedControls() throws {
  let outcome = try Workplace().run("\u{1B}[31mred\u{202E}")
  #expect(outcome.status == 2)
  #expect(outcome.words.contains("␛[31mred␦"))
}

@Test("an unknown theme names the known ones")
func unknownTheme() throws {
  let outcome = try InventedList.workplace().run("--theme", "nope")
  #expect(outcome.status == 1)
  #expect(outcome.wordLines.count == 1)
  #expect(outcome.words.contains("There is no theme called nope. Known themes: default, "))
}

@Test("without a terminal the desk says so and points to --plain", arguments: ["xterm-256color", "dumb", ""])
func noTerminal(terminal: String) throws {
  let outcome = try InventedList.workplace().run(variables: terminal.isEmpty ? [:] : ["TERM": terminal])
  #expect(outcome.status == 1)
  #expect(outcome.data == "")
  #expect(outcome.wordLines.count == 1)
  #expect(outcome.words.contains("--plain"))
}

@Test("on a terminal that cannot draw, the desk points to --plain", arguments: ["dumb", "unknown", "no-such-terminal", ""])
func unfitTerminal(terminal: String) throws {
  let place = try InventedList.workplace()
  // `script` gives the program a terminal; its words and the program's come out together.
  let outcome = try place.shell("export TERM='\(terminal)'; script -qec \"$ITKIN\" /dev/null </dev/null")
  #expect(outcome.status == 1)
  #expect(outcome.data.hasPrefix("itkin: "))
  #expect(outcome.data.contains("--plain"))
  #expect(!outcome.data.contains("\u{1B}"))
}
