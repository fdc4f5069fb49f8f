import Testing

/// The screens, which never import each other.
private let screens: Set<String> = [
  "CaseScreens", "FamilyScreens", "SiteScreens", "ContactScreens", "TestimonyScreens", "DuplicateScreens", "SampleScreens",
]

/// Which of the package's own modules each target may import. The compiler lets a sibling that is reached through another target be
/// imported silently; this table does not.
private let allowed: [String: Set<String>] = [
  "Kinship": [],
  "TerminalKit": [],
  "CaseModel": ["Kinship"],
  "SQLiteAccess": ["CSQLite"],
  "CaseStore": ["CaseModel", "Kinship", "SQLiteAccess", "CSodium"],
  "Exchange": ["CaseModel", "CCSV"],
  "SampleData": ["CaseModel", "Kinship"],
  "TerminalCurses": ["TerminalKit", "CNcurses", "CTerminalRescue"],
  "DeskKit": ["CaseModel", "TerminalKit"],
  "CaseScreens": ["CaseModel", "Kinship", "TerminalKit", "DeskKit"],
  "FamilyScreens": ["CaseModel", "Kinship", "TerminalKit", "DeskKit"],
  "SiteScreens": ["CaseModel", "TerminalKit", "DeskKit"],
  "ContactScreens": ["CaseModel", "Kinship", "TerminalKit", "DeskKit"],
  "TestimonyScreens": ["CaseModel", "Kinship", "TerminalKit", "DeskKit"],
  "DuplicateScreens": ["CaseModel", "Kinship", "TerminalKit", "DeskKit"],
  "SampleScreens": ["CaseModel", "Kinship", "TerminalKit", "DeskKit"],
  "Printing": ["CaseModel"],
  "itkin-pages": ["Printing", "CCairo", "CZint"],
  "Desk": screens.union(["DeskKit", "TerminalKit", "CaseModel", "Kinship"]),
  "DeskEffects": screens.union(["Desk", "DeskKit", "CaseStore", "Exchange", "Printing", "Kinship", "CaseModel"]),
  "itkin": [
    "Desk", "DeskEffects", "DeskKit", "CaseScreens", "TerminalCurses", "TerminalKit", "CaseStore", "Exchange", "Printing", "SampleData",
    "CaseModel",
  ],
  "itkin-bench": [
    "Desk", "DeskEffects", "CaseStore", "Exchange", "SampleData", "CaseModel", "Kinship", "FamilyScreens", "TerminalKit", "DeskKit",
  ],
]

private let system: Set<String> = ["CNcurses", "CSQLite", "CSodium", "CCSV", "CCairo", "CZint", "CTerminalRescue"]

/// What the toolchain brings and a target may use: the standard library's parts, never all of Foundation, which costs 60 MB and 2 ms at start.
private let toolchain: Set<String> = ["Swift", "Glibc", "Dispatch", "Synchronization", "FoundationEssentials"]

@Test("every target imports only what the architecture allows", arguments: allowed.keys.sorted())
func importsStayInTheTable(target: String) throws {
  let files = try SourceTree().files(below: "Sources/\(target)")
  #expect(!files.isEmpty)
  let ours = Set(allowed.keys).union(system)
  for file in files {
    for module in file.imports {
      if ours.contains(module) {
        #expect(allowed[target]?.contains(module) == true, "\(file.path) may not import \(module)")
      } else {
        #expect(toolchain.contains(module), "\(file.path) imports \(module), which is not in the list of the toolchain's modules we use")
      }
    }
  }
}

@Test("the table names every target of the package")
func tableIsComplete() throws {
  let folders = Set(
    try SourceTree().files(below: "Sources").compactMap { $0.path.split(separator: "/").dropFirst().first.map(String.init) })
  #expect(folders == Set(allowed.keys))
}

@Test("the screens never import each other")
func screensAreSiblings() throws {
  for screens in ["CaseScreens", "FamilyScreens", "SiteScreens"] {
    for file in try SourceTree().files(below: "Sources/\(screens)") {
      #expect(!file.imports.contains { $0.hasSuffix("Screens") }, "\(file.path) imports another screen")
    }
  }
}
