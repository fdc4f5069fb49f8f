// swift-tools-version: 6.2
import PackageDescription

/// Every target is built in Swift 6 mode; a warning is an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A library target of this package: its folder is its name, its imports are listed in ARCHITECTURE.md.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, in the folder `Tests/<name>Tests`; `exclude` names the folders that hold expected screens.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A C library from a Debian package; the set-up step installs it.
func system(_ name: String, package debian: String) -> Target {
  .systemLibrary(name: name, providers: [.apt([debian])])
}

/// The screens, which never import each other.
let screens: [Target.Dependency] = [
  "CaseScreens", "FamilyScreens", "SiteScreens", "ContactScreens", "TestimonyScreens", "DuplicateScreens", "SampleScreens",
]

let package = Package(
  name: "itkin",
  products: [
    .executable(name: "itkin", targets: ["itkin"]),
    .executable(name: "itkin-pages", targets: ["itkin-pages"]),
    .executable(name: "itkin-bench", targets: ["itkin-bench"]),
  ],
  targets: [
    system("CNcurses", package: "libncurses-dev"),
    system("CSQLite", package: "libsqlite3-dev"),
    system("CSodium", package: "libsodium-dev"),
    system("CCSV", package: "libcsv-dev"),
    system("CCairo", package: "libcairo2-dev"),
    system("CZint", package: "libzint-dev"),
    .target(name: "CTerminalRescue"),

    module("Kinship"),
    module("CaseModel", ["Kinship"]),
    module("SQLiteAccess", ["CSQLite"]),
    module("CaseStore", ["CaseModel", "Kinship", "SQLiteAccess", "CSodium"]),
    module("Exchange", ["CaseModel", "CCSV"]),
    module("SampleData", ["CaseModel", "Kinship"]),
    module("TerminalKit"),
    module("TerminalCurses", ["TerminalKit", "CNcurses", "CTerminalRescue"]),
    module("DeskKit", ["CaseModel", "TerminalKit"]),
    module("CaseScreens", ["CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    module("FamilyScreens", ["CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    module("SiteScreens", ["CaseModel", "TerminalKit", "DeskKit"]),
    module("ContactScreens", ["CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    module("TestimonyScreens", ["CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    module("DuplicateScreens", ["CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    module("SampleScreens", ["CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    module("Printing", ["CaseModel"]),
    module("Desk", screens + ["DeskKit", "TerminalKit", "CaseModel", "Kinship"]),
    module("DeskEffects", screens + ["Desk", "DeskKit", "CaseStore", "Exchange", "Printing", "Kinship", "CaseModel"]),
    .executableTarget(
      name: "itkin",
      dependencies: [
        "Desk", "DeskEffects", "TerminalCurses", "TerminalKit", "DeskKit", "CaseStore", "Exchange", "Printing", "SampleData",
        "CaseModel",
      ],
      swiftSettings: strict),
    .executableTarget(name: "itkin-pages", dependencies: ["Printing", "CCairo", "CZint"], swiftSettings: strict),
    .executableTarget(
      name: "itkin-bench",
      dependencies: ["CaseStore", "Exchange", "SampleData", "CaseModel", "Kinship", "FamilyScreens", "TerminalKit"],
      swiftSettings: strict),

    tests("Kinship", ["Kinship"]),
    tests("CaseModel", ["CaseModel", "Kinship"]),
    tests("SQLiteAccess", ["SQLiteAccess"]),
    tests("CaseStore", ["CaseStore", "CaseModel", "Kinship", "SQLiteAccess"]),
    tests("Exchange", ["Exchange", "CaseModel"]),
    tests("SampleData", ["SampleData", "Exchange", "CaseModel", "Kinship"]),
    tests("TerminalKit", ["TerminalKit"]),
    tests("TerminalCurses", ["TerminalCurses"]),
    tests("DeskKit", ["DeskKit", "TerminalKit", "CaseModel"], exclude: ["Screens"]),
    tests("CaseScreens", ["CaseScreens", "CaseModel", "Kinship", "TerminalKit", "DeskKit"], exclude: ["Screens"]),
    tests("ContactScreens", ["ContactScreens", "CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    tests("TestimonyScreens", ["TestimonyScreens", "CaseModel", "Kinship", "TerminalKit", "DeskKit"]),
    tests("DuplicateScreens", ["DuplicateScreens", "CaseModel", "Kinship", "TerminalKit", "DeskKit"], exclude: ["Screens"]),
    tests("SampleScreens", ["SampleScreens", "CaseModel", "Kinship", "TerminalKit", "DeskKit"], exclude: ["Screens"]),
    tests("Printing", ["Printing", "CaseModel", "itkin-pages"]),
    tests("FamilyScreens", ["FamilyScreens", "CaseModel", "Kinship", "TerminalKit", "DeskKit"], exclude: ["Screens"]),
    tests(
      "Desk",
      ["Desk", "DeskEffects", "DeskKit", "TerminalKit", "CaseStore", "CaseModel"], exclude: ["Screens"]),
    tests("RealTerminal", ["itkin"]),
    tests("CommandLine", ["itkin", "itkin-pages"]),
    tests("Architecture", []),
  ],
  swiftLanguageModes: [.v6]
)
