import Testing

@testable import TerminalKit

@Suite("Themes")
struct ThemeTests {
  /// The themes that are shipped, beside this package's sources.
  static let shelf = ThemeShelf(folders: [#filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/themes"])

  @Test("Every shipped theme is read without a warning", arguments: ["default", "field-dark", "field-light", "high-contrast", "mono"])
  func shippedThemes(name: String) throws {
    let loaded = try Self.shelf.load(name)
    #expect(loaded.warnings.isEmpty)
    #expect(Self.shelf.names.contains(name))
  }

  @Test("The shipped default theme is the one in the program")
  func defaultThemes() throws {
    #expect(try Self.shelf.load("default").theme == .standard)
    #expect(try ThemeShelf(folders: ["/nowhere"]).load("default").theme == .standard)
  }

  @Test(
    "Letters are easy to read in the shipped themes that choose their own ground",
    arguments: ["field-dark", "field-light", "high-contrast"])
  func contrast(name: String) throws {
    let problems = try Self.shelf.load(name).theme.contrastProblems.filter { $0.depth >= .indexed }
    #expect(problems.map(\.description) == [])
  }

  @Test(
    "In every shipped theme and depth the selected row, and the problem, differ from plain text",
    arguments: ["default", "field-dark", "field-light", "high-contrast", "mono"])
  func rolesDiffer(name: String) throws {
    let theme = try Self.shelf.load(name).theme
    for depth in ColourDepth.allCases {
      for role in [Role.selected, .selectedElsewhere, .problem, .focusedBorder, .askNext] {
        #expect(theme.style(of: role, depth: depth) != theme.style(of: .text, depth: depth), "\(role) at \(depth.words)")
      }
    }
  }

  @Test("A palette, a parent and attributes come together; the parent's roles stay")
  func reading() throws {
    let loaded = try Self.shelf.read(
      """
      { // a comment
        name: "Mine", inherits: "field-dark",
        palette: { wine: "#aa0044" },
        role: { problem: { fg: "wine", add: ["bold", "underline"] }, done: { fg: "leaf" } },
        ansi8: { problem: { fg: "red" } },
        lines: { set: "double" },
      }
      """, name: "mine")
    #expect(loaded.warnings == [])
    let theme = loaded.theme
    #expect(theme.name == "Mine" && theme.lines == .double)
    let ground = Colour.exact(RGB(red: 0x12, green: 0x12, blue: 0x12))
    #expect(
      theme.style(of: .problem, depth: .trueColour)
        == Style(.exact(RGB(red: 0xAA, green: 0, blue: 0x44)), on: ground, [.bold, .underline]))
    #expect(theme.style(of: .problem, depth: .indexed).background == .indexed(233))
    #expect(theme.style(of: .problem, depth: .eight) == Style(.ansi(1)))
    #expect(theme.style(of: .problem, depth: .none) == Style(.standard, on: .standard, .bold))
    #expect(theme.style(of: .done, depth: .indexed).foreground == .indexed(114))
  }

  @Test("What is not understood is warned about, with its line and the nearest known word, and the rest counts")
  func warnings() throws {
    let loaded = try Self.shelf.read(
      """
      {
        nam: "x",
        role: {
          problm: { fg: "red" },
          done: { fg: "gren", add: ["blod"], bgg: "red" },
          missing: { fg: "#12" },
        },
        lines: { set: "rouned" },
      }
      """, name: "odd")
    #expect(
      loaded.warnings.sorted() == [
        "line 2: unknown key nam, did you mean name?",
        "line 4: unknown role problm, did you mean problem?",
        "line 5: unknown attribute blod for done, did you mean bold?",
        "line 5: unknown colour gren for done, did you mean green?",
        "line 5: unknown key of done bgg, did you mean bg?",
        "line 6: unknown colour #12 for missing.",
        "line 8: unknown set of lines rouned, did you mean rounded?",
      ])
  }

  @Test("A theme in which the selected row cannot be told from others is refused")
  func refusal() {
    #expect(throws: ThemeError.selectionInvisible("x", .eight)) {
      try Self.shelf.read(
        "{ name: \"x\", role: { selected: { fg: \"#eeeeee\", bg: \"#0f0f0f\" } , text: {fg: \"#e0e0e0\", bg: \"#000000\" } } }", name: "x")
    }
    #expect(throws: ThemeError.selectionInvisible("x", .none)) {
      try Self.shelf.read("{ name: \"x\", mono: { selected: {} } }", name: "x")
    }
    #expect(ThemeError.selectionInvisible("x", .none).description.contains("with no colours the selected row"))
  }

  @Test("Files that are missing, broken or circular are refused with a sentence")
  func brokenFiles() {
    #expect(throws: ThemeError.self) { try Self.shelf.load("feild-dark") }
    #expect(throws: ThemeError.self) { try Self.shelf.load("../themes/mono") }
    #expect(throws: ThemeError.self) { try Self.shelf.read("{ name: ", name: "x") }
    #expect(throws: ThemeError.self) { try Self.shelf.read("[1]", name: "x") }
    #expect(throws: ThemeError.inheritsItself("x")) { try Self.shelf.read("{ inherits: \"x\" }", name: "x") }
  }

  @Test("Colours are brought down to what a terminal has")
  func conversions() throws {
    let rose = try #require(Colour(words: "#ff5f5f"))
    #expect(rose.reduced(to: .indexed) == .indexed(203))
    #expect(rose.reduced(to: .eight) == .ansi(1))
    #expect(rose.reduced(to: .none) == .standard)
    #expect(try #require(Colour(words: "#005f87")).reduced(to: .indexed) == .indexed(24))
    #expect(Colour.ansi(12).reduced(to: .eight) == .ansi(4))
    #expect(Colour(words: "bright-blue") == .ansi(12))
    #expect(Colour(words: "200") == .indexed(200))
    #expect(Colour(words: "blurple") == nil)
    #expect(Colour.standard.reduced(to: .eight) == .standard)
    #expect(Style(.ansi(9)).reduced(to: .eight) == Style(.ansi(1), on: .standard, .bold))
  }

  @Test("Every role has a letter of its own for tests")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("Contrast is computed as WCAG defines it")
  func ratios() {
    let black = RGB(red: 0, green: 0, blue: 0)
    let white = RGB(red: 255, green: 255, blue: 255)
    #expect(abs(Contrast.ratio(black, white) - 21) < 0.001)
    #expect(abs(Contrast.ratio(white, RGB(red: 0x76, green: 0x76, blue: 0x76)) - 4.54) < 0.01)
  }
}
