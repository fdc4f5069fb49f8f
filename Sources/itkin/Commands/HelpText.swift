import Exchange

/// The help of the program and of each command.
enum HelpText {
  static func lines(for verb: Arguments.Verb) -> [String] {
    switch verb {
    case .desk: program
    case .demo:
      [
        "itkin demo [--people N] [--register FILE] [--build-only]", "",
        "Builds a register of invented people and opens the desk on it.", "",
        "  --people N       make N persons (missing persons and relatives) instead of the sample data",
        "  --register FILE  where to build it; a file that exists is opened, never replaced",
        "  --build-only     build it and stop",
      ]
    case .find:
      [
        "itkin find TEXT [--json] [--register FILE]", "",
        "Finds missing persons by any name in any script, case number, place or year of birth.",
        "Further words narrow: surname and father's name, name and place, name and year of birth.", "",
        "  --json  print an array of case, name, why; best first",
      ]
    case .show:
      ["itkin show CASE [--json] [--register FILE]", "", "Prints the whole case with this number.", "", "  --json  print one object"]
    case .figures:
      [
        "itkin figures [--json] [--register FILE]", "", "Counts the published figures in the register, and how far the samples have come.",
        "", "  --json  print one object",
      ]
    case .check:
      [
        "itkin check [--json] [--register FILE]", "",
        "Checks the file, the change log's chain, the tables against the log, and the search index.",
        "Ends with status 1 where something is wrong.", "", "  --json  print one object",
      ]
    case .takeIn:
      [
        "itkin import FILE.csv [--dry-run] [--json] [--register FILE] [--user NAME]", "",
        "Takes a CSV file into the register; a register that does not exist is made.",
        "Rows that cannot be taken are named with their line and reason; the others are taken.", "",
        "  --dry-run  read the whole file, name the rows that cannot be read, and change nothing", "",
      ] + RegisterCSV.documentation
    case .sample, .samples, .donors, .visit, .dispatch, .labels: SampleHelp.lines(for: verb)
    }
  }

  private static let program = [
    "itkin: looking for those who vanished in war", "",
    "  itkin                   open the desk", "  itkin demo              build a register of invented people and open it",
    "  itkin find TEXT         find missing persons", "  itkin show CASE         print a case",
    "  itkin figures           count the published figures", "  itkin check             check the register",
    "  itkin import FILE.csv   take a list of persons into the register",
    "  itkin sample BARCODE    where a sample is now, and its way", "  itkin samples           all samples by stage",
    "  itkin donors CASE       whom to ask for a sample", "  itkin visit PLACE       plan a visit to collect samples",
    "  itkin dispatch NUMBER   the list that travels with samples", "  itkin labels BARCODE    print labels", "", "Options:",
    "  --register FILE  the register to work on", "  --user NAME      who works, as contacts and the change log name him or her",
    "  --theme NAME     colours of the desk: default, field-dark, field-light, high-contrast, mono",
    "  --ascii, -a      frames and signs in ASCII", "  --plain          lines of text instead of a screen, for screen readers",
    "  --json           print data as JSON", "  --help, -h       help of the program or of a command", "  --version        the version", "",
    "Inside the desk, ? or F1 shows what can be done. Files: see 'itkin COMMAND --help'.",
  ]
}
